import { mergeResolvers } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import { scalars } from '../scalars.ts';
import { auditResolvers } from './audit.ts';
import { changeResolvers } from './changes.ts';
import { claimResolvers } from './claims.ts';
import { communityResolvers } from './community.ts';
import { feedResolvers } from './feed.ts';
import { feeResolvers } from './fees.ts';
import { governanceResolvers } from './governance.ts';
import { knowledgeResolvers } from './knowledge.ts';
import { membershipResolvers } from './memberships.ts';
import { municipalityResolvers } from './municipalities.ts';
import { mutationResolvers } from './mutations.ts';
import { nodeResolvers } from './node.ts';
import { organizationResolvers } from './organizations.ts';
import { privacyResolvers } from './privacy.ts';
import { productResolvers } from './products.ts';
import { searchResolvers } from './search.ts';

const topics: readonly Resolvers[] = [
  auditResolvers,
  privacyResolvers,
  nodeResolvers,
  organizationResolvers,
  municipalityResolvers,
  membershipResolvers,
  communityResolvers,
  governanceResolvers,
  claimResolvers,
  knowledgeResolvers,
  productResolvers,
  feeResolvers,
  feedResolvers,
  searchResolvers,
  changeResolvers,
  mutationResolvers,
];

/** The resolvers of every topic as one map; a type's fields can come from several. */
export const resolvers: Resolvers = mergeResolvers(scalars, topics);
