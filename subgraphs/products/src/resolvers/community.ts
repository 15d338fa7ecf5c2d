import { badInput } from '@community-graph/kit/errors';
import type { Reference } from '@community-graph/kit/reading';
import { referenceOf, type Representation } from '@community-graph/kit/subgraph';
import type { CommunityNode, MembersWithProductsNode } from '../entities/index.ts';
import type { ProductsLoaders } from '../loaders/index.ts';
import type { Resolvers } from '../__generated__/schema.ts';
import { upTo100 } from './limits.ts';
import { ratio } from '@community-graph/kit/facts';

const mostFirst = [{ field: 'PRODUCT_COUNT', direction: 'DESC' }] as const;
const sum = <Row>(rows: readonly Row[], of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);

/** What the community's members and others use. */
export const community: Resolvers = {
  Community: {
    __resolveReference: async (given) => {
      const { memberCount, municipalityCount } = given as Partial<CommunityNode>;
      const counts = {
        ...(memberCount !== undefined && { memberCount }),
        ...(municipalityCount !== undefined && { municipalityCount }),
      };
      return { ...referenceOf(given as Representation), ...counts };
    },
    membersWithProducts({ asOf, memberCount, municipalityCount }, { atLeast }, { requireModel }) {
      if (atLeast < 1 || atLeast > 1000) throw badInput('atLeast', 'between 1 and 1000', atLeast);
      requireModel('organization');
      return {
        atLeast,
        asOf,
        memberCount: required('memberCount', memberCount),
        municipalityCount: required('municipalityCount', municipalityCount),
      };
    },
    async widestReach({ asOf, municipalityCount }, { first }, { loaders }) {
      const all = required('municipalityCount', municipalityCount);
      const widest = await loaders.widestReach.load({ id: String(upTo100('first', first)), asOf });
      return Promise.all(
        widest.map(async ({ productId, municipalityCount: users }) => ({
          product: await loaders.product.known({ id: productId, asOf }),
          reach: ratio(users, all),
        })),
      );
    },
    recruitingList({ asOf: day }, { asOf, filter, orderBy, ...page }, { loaders, requireModel }) {
      requireModel('organization');
      const order = orderBy && orderBy.length > 0 ? orderBy : mostFirst;
      return loaders.recruits.load({ key: '', asOf: asOf ?? day }, { ...page, orderBy: order }, { filter });
    },
    async feeIncomeIfUsersJoined({ asOf }, { membershipFee }, { loaders, requireModel }) {
      if (membershipFee < 0) throw badInput('membershipFee', 'an amount of 0 or more', membershipFee);
      requireModel('organization');
      const organizationCount = (await loaders.recruitCount.load({ id: '', asOf }))[0]!.count;
      return { organizationCount, membershipFee, amount: organizationCount * membershipFee };
    },
  },

  MembersWithProducts: {
    count: async (of, _args, { loaders }) => sum(await regionsOf(of, loaders), ({ count }) => count),
    shareOfMembers: async (of, _args, { loaders }) =>
      ratio(
        sum(await regionsOf(of, loaders), ({ count }) => count),
        of.memberCount,
      ),
    shareOfMunicipalities: async (of, _args, { loaders }) =>
      ratio(
        sum(await regionsOf(of, loaders), (region) => region.municipalityCount),
        of.municipalityCount,
      ),
    organizations: ({ atLeast, asOf }, { filter, ...page }, { loaders }) =>
      loaders.membersWithProducts.load({ key: String(atLeast), asOf }, page, { filter }),
    byRegion: (of, _args, { loaders }) => regionsOf(of, loaders),
  },

  RegionWithProducts: {
    region: ({ regionId, asOf }): Reference | null => (regionId === null ? null : { id: regionId, asOf }),
    shareOfMembers: ({ count, members }) => ratio(count, members),
    shareOfMunicipalities: ({ municipalityCount, municipalities }) => ratio(municipalityCount, municipalities),
  },
};

/** @throws BAD_USER_INPUT when a field's required number did not come along: a subgraph can be asked without a gateway */
function required(name: string, given: number | undefined): number {
  if (typeof given !== 'number') throw badInput('representations', `entities with the required \`${name}\``, given);
  return given;
}

/** Read once, however many fields ask; a list of the organizations alone does without. */
const regionsOf = ({ atLeast, asOf }: MembersWithProductsNode, loaders: ProductsLoaders) =>
  loaders.membersWithProductsByRegion.load({ id: String(atLeast), asOf });
