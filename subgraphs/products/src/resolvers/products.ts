import { clientError } from '@community-graph/kit/errors';
import { idWithin } from '@community-graph/kit/ids';
import { referenceOf } from '@community-graph/kit/subgraph';
import { textIn } from '@community-graph/kit/texts';
import type { Resolvers } from '../__generated__/schema.ts';
import { currentLicenses, type RequiredOfProduct } from '../entities/index.ts';
import { requireOrganizationsFor } from './readModel.ts';

/** Products: the root fields that find them, and what a product is made of. */
export const products: Resolvers = {
  Query: {
    product(_root, { id, repository, name, asOf }, { loaders, today }) {
      const day = asOf ?? today;
      oneOf({ id, repository, name });
      if (typeof id === 'string') return loaders.product.at({ id: idWithin(['product'], id, 'id'), asOf: day });
      return typeof repository === 'string'
        ? loaders.product.withRepository(repository, day)
        : loaders.product.named(name!, day);
    },
    products: (_root, { asOf, filter, ...page }, context) => {
      requireOrganizationsFor({ filter }, context);
      return context.loaders.products.load({ key: '', asOf: asOf ?? context.today }, page, { filter });
    },
  },

  Node: {
    __resolveType: () => 'Product',
  },

  Product: {
    async __resolveReference(representation, { loaders }) {
      const product = await loaders.product.at(referenceOf(representation));
      return product && { ...broughtAlong(representation), ...product };
    },
    nodeId: ({ id }) => id,
    summary: ({ summary }, { language }) => textIn(summary, language),
    currentLicenses: ({ license }) => (license ? currentLicenses(license) : []),
  },

  Repository: {
    note: ({ note }) => note ?? null,
  },
};

/** @throws BAD_USER_INPUT unless exactly one of the arguments is given */
function oneOf(ways: Readonly<Record<string, string | null | undefined>>): void {
  const given = Object.keys(ways).filter((way) => (ways[way] ?? undefined) !== undefined);
  if (given.length === 1) return;
  const all = Object.keys(ways).map((way) => `"${way}"`);
  throw clientError(
    'BAD_USER_INPUT',
    `Give exactly one of ${all.join(', ')}: each of them says which product is meant.`,
    {
      argument: given[1] ?? 'id',
      rule: 'given when no other of them is',
    },
  );
}

/** The numbers of the community that a representation brings along for the fields that require them. */
function broughtAlong(representation: object): RequiredOfProduct {
  const { communityMemberCount, communityMunicipalityCount } = representation as RequiredOfProduct;
  return { communityMemberCount, communityMunicipalityCount };
}
