import type { Resolvers } from '../__generated__/schema.ts';
import type { ProductNode, RequiredOfProduct } from '../entities/index.ts';
import { ratio } from '@community-graph/kit/facts';

/** How far products reach. */
export const productStatistics: Resolvers = {
  Product: {
    userCount: async (of, _args, { loaders }) => (await loaders.userCounts.load(of))[0]!.users,
    async memberUserCount(of, _args, { loaders, requireModel }) {
      requireModel('organization');
      return (await loaders.memberUserCount.load(of))[0]!.count;
    },
    async nonMemberUserCount(of, _args, { loaders, requireModel }) {
      requireModel('organization');
      const [[all], [members]] = await Promise.all([loaders.userCounts.load(of), loaders.memberUserCount.load(of)]);
      return all!.users - members!.count;
    },
    async reach(of: ProductNode & RequiredOfProduct, _args, { loaders }) {
      if (typeof of.communityMunicipalityCount !== 'number') return null;
      return ratio((await loaders.userCounts.load(of))[0]!.municipalities, of.communityMunicipalityCount);
    },
    async memberReach(of: ProductNode & RequiredOfProduct, _args, { loaders, requireModel }) {
      if (typeof of.communityMemberCount !== 'number') return null;
      requireModel('organization');
      return ratio((await loaders.memberUserCount.load(of))[0]!.count, of.communityMemberCount);
    },
    async reuseFactor(of, _args, { loaders }) {
      const { users, makers } = (await loaders.userCounts.load(of))[0]!;
      return ratio(users, makers);
    },
    membersNotUsing({ id, asOf: day }, { asOf, filter, ...page }, { loaders, requireModel }) {
      requireModel('organization');
      return loaders.membersNotUsing.load({ key: id, asOf: asOf ?? day }, page, { filter });
    },
  },

  Integration: {
    usersOfBothEnds({ id, asOf: day }, { asOf, filter, ...page }, { loaders, requireModel }) {
      requireModel('organization');
      return loaders.usersOfBothEnds.load({ key: id, asOf: asOf ?? day }, page, { filter });
    },
    usersOfOneEnd({ id, asOf: day }, { asOf, filter, end, ...page }, { loaders, requireModel }) {
      requireModel('organization');
      return loaders.usersOfOneEnd.load({ key: id, asOf: asOf ?? day }, page, { filter, end });
    },
  },
};
