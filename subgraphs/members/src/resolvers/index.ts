import type { Resolvers } from '../__generated__/schema.ts';
import { scalars } from '../scalars.ts';
import { claimResolvers } from './claims.ts';
import { communityResolvers } from './community.ts';
import { feedResolvers } from './feed.ts';
import { governanceResolvers } from './governance.ts';
import { knowledgeResolvers } from './knowledge.ts';
import { membershipResolvers } from './memberships.ts';
import { nodeResolvers } from './node.ts';
import { organizationResolvers } from './organizations.ts';
import { productResolvers } from './products.ts';

/** The resolvers of every topic; a type's fields may come from several. */
export const resolvers: Resolvers = {
  ...scalars,
  ...claimResolvers,
  ...governanceResolvers,
  ...knowledgeResolvers,
  ...membershipResolvers,
  ...nodeResolvers,
  ...productResolvers,

  Query: {
    ...nodeResolvers.Query,
    ...communityResolvers.Query,
    ...organizationResolvers.Query,
    ...feedResolvers.Query,
    ...knowledgeResolvers.Query,
  },
  Organization: {
    ...organizationResolvers.Organization,
    ...membershipResolvers.Organization,
    ...governanceResolvers.Organization,
    ...knowledgeResolvers.Organization,
  },
  Community: {
    ...communityResolvers.Community,
    ...governanceResolvers.Community,
    ...claimResolvers.Community,
    ...knowledgeResolvers.Community,
  },
  Product: { ...productResolvers.Product, ...knowledgeResolvers.Product },
};
