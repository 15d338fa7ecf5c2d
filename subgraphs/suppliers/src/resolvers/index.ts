import { provenanceResolvers } from '@community-graph/kit/facts';
import { mergeResolvers } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import { scalars } from '../scalars.ts';
import { agreements } from './agreements.ts';
import { auditResolvers } from './audit.ts';
import { changes } from './changes.ts';
import { contactChanges } from './contactChanges.ts';
import { contacts } from './contacts.ts';
import { credentials } from './credentials.ts';
import { corrections } from './corrections.ts';
import { declarations } from './declarations.ts';
import { dependency } from './dependency.ts';
import { engagements } from './engagements.ts';
import { feed } from './feed.ts';
import { organizations } from './organizations.ts';
import { privacyResolvers } from './privacy.ts';
import { products } from './products.ts';
import { supplierChanges } from './supplierChanges.ts';
import { suppliers } from './suppliers.ts';
import { usages } from './usages.ts';
import { viewer } from './viewer.ts';

const topics: readonly Resolvers[] = [
  auditResolvers,
  privacyResolvers,
  agreements,
  contacts,
  credentials,
  viewer,
  changes,
  suppliers,
  engagements,
  dependency,
  products,
  organizations,
  usages,
  feed,
  supplierChanges,
  contactChanges,
  declarations,
  corrections,
  { Provenance: provenanceResolvers },
];

/** The resolvers of every topic as one map; a type's fields can come from several. */
export const resolvers: Resolvers = mergeResolvers(scalars, topics);
