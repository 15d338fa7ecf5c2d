import { referenceOf, requiredIds, requiredPeriods, type RequiredPeriod } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import { ratio } from '@community-graph/kit/facts';
import { requireOrganizationsFor } from './readModel.ts';

const keyOf = (periods: readonly RequiredPeriod[]) => JSON.stringify(periods);
const always = (productIds: unknown) =>
  keyOf(requiredIds(productIds).map((productId) => ({ productId, validFrom: null, validTo: null })));

/** Who uses what a supplier works on, and what would be without a supplier if it left. */
export const supplierReach: Resolvers = {
  Supplier: {
    __resolveReference: async (representation) => ({ ...representation, ...referenceOf(representation) }),
    usersOfProducts: ({ productPeriods, asOf: day }, { asOf, filter, ...page }, context) => {
      requireOrganizationsFor({ filter, ...page }, context);
      const key = keyOf(requiredPeriods(productPeriods));
      return context.loaders.usersOfSupplier.load({ key, asOf: asOf ?? day }, page, { filter });
    },
  },

  SupplierDependency: {
    __resolveReference: async (representation) => ({ ...representation, ...referenceOf(representation) }),
    userShare: async ({ productIds, asOf }, _args, { loaders }) => {
      const [[users], [all]] = await Promise.all([
        loaders.userCountOfSupplier.load({ id: always(productIds), asOf }),
        loaders.userCountOfAll.load({ id: '', asOf }),
      ]);
      return ratio(users!.count, all!.count);
    },
  },

  SupplierExit: {
    __resolveReference: async (representation) => ({ ...representation, ...referenceOf(representation) }),
    organizations: ({ productIds, asOf }, { filter, ...page }, context) => {
      requireOrganizationsFor({ filter, ...page }, context);
      return context.loaders.usersWithoutSupplier.load({ key: always(productIds), asOf }, page, { filter });
    },
    integrations: ({ productIds, asOf }, { filter, ...page }, context) => {
      requireOrganizationsFor({ filter }, context);
      return context.loaders.integrationsWithoutSupplier.load({ key: always(productIds), asOf }, page, { filter });
    },
  },

  SupplierUserEdge: {
    products: ({ node }, _args, { loaders }) =>
      Promise.all(node.productIds.map((id) => loaders.product.known({ id, asOf: node.asOf }))),
  },
};
