import { mergeResolvers } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import { scalars } from '../scalars.ts';
import { auditResolvers } from './audit.ts';
import { documents } from './documents.ts';
import { feed } from './feed.ts';
import { flagshipAreas } from './flagshipAreas.ts';
import { governance } from './governance.ts';
import { catalogue } from './catalogue.ts';
import { community } from './community.ts';
import { costShare } from './costShare.ts';
import { integrations } from './integrations.ts';
import { knowledge } from './knowledge.ts';
import { modules } from './modules.ts';
import { organizations } from './organizations.ts';
import { participations } from './participations.ts';
import { privacyResolvers } from './privacy.ts';
import { products } from './products.ts';
import { productStatistics } from './productStatistics.ts';
import { similar } from './similar.ts';
import { projects } from './projects.ts';
import { proposals } from './proposals.ts';
import { sources } from './sources.ts';
import { supplierReach } from './supplierReach.ts';
import { usageMutations } from './usageMutations.ts';
import { usages } from './usages.ts';

const topics: readonly Resolvers[] = [
  auditResolvers,
  privacyResolvers,
  catalogue,
  community,
  costShare,
  productStatistics,
  similar,
  products,
  modules,
  participations,
  usages,
  usageMutations,
  integrations,
  organizations,
  governance,
  supplierReach,
  knowledge,
  documents,
  flagshipAreas,
  projects,
  proposals,
  sources,
  feed,
];

/** The resolvers of every topic as one map; a type's fields can come from several. */
export const resolvers: Resolvers = mergeResolvers(scalars, topics);
