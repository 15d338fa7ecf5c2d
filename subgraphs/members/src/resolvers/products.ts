import { referenceOf, requiredIds } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import type { MembersContext } from '../loaders.ts';
import type { ProductStub } from '../node.ts';
import { countOf } from './counts.ts';

/** What this subgraph knows about the products of another. */
export const productResolvers = {
  Product: {
    __resolveReference: async ({ userOrganizationIds, ...representation }) => {
      const { id, asOf } = referenceOf(representation);
      return { __typename: 'Product', nodeId: id, asOf, userOrganizationIds };
    },
    memberUserCount: async (product, _args, { loaders }) => memberUsers(product, loaders),
    nonMemberUserCount: async (product, _args, { loaders }) =>
      usersOf(product).length - (await memberUsers(product, loaders)),
    communityMemberCount: async ({ asOf }, _args, { loaders }) =>
      countOf(await loaders.memberCount.load({ id: '', asOf })),
    communityMunicipalityCount: async ({ asOf }, _args, { loaders }) =>
      countOf(await loaders.municipalityCount.load({ id: '', asOf })),
  },
} satisfies Resolvers;

function usersOf({ userOrganizationIds }: ProductStub): string[] {
  return requiredIds(userOrganizationIds);
}

async function memberUsers(product: ProductStub, { membersAmong }: MembersContext['loaders']): Promise<number> {
  return countOf(await membersAmong.load({ id: JSON.stringify(usersOf(product)), asOf: product.asOf }));
}
