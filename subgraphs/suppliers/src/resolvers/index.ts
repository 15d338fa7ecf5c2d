import { provenanceResolvers } from '@community-graph/kit/facts';
import { CvrNumberScalar, DateScalar, UrlScalar } from '@community-graph/kit/scalars';
import type { Resolvers } from '../__generated__/schema.ts';
import { dependency } from './dependency.ts';
import { engagements } from './engagements.ts';
import { feed } from './feed.ts';
import { organizations } from './organizations.ts';
import { products } from './products.ts';
import { suppliers } from './suppliers.ts';
import { usages } from './usages.ts';

export const resolvers: Resolvers = {
  Date: DateScalar,
  Url: UrlScalar,
  CvrNumber: CvrNumberScalar,
  ...suppliers,
  ...engagements,
  ...dependency,
  ...products,
  ...organizations,
  ...usages,
  Query: { ...suppliers.Query, ...engagements.Query, ...feed.Query },
  Provenance: provenanceResolvers,
};
