import { referenceOf } from '@community-graph/kit/subgraph';
import type { Resolvers } from '../__generated__/schema.ts';
import { ratio } from '@community-graph/kit/facts';

const idsOf = (rows: readonly { readonly productId: string }[]) => rows.map(({ productId }) => productId);

/** Resolvers of what rests on a supplier, and of what would be without one if it left. */
export const dependency = {
  SupplierDependency: {
    __resolveReference: async (representation) => referenceOf(representation),
    productShare: async (of, _args, { loaders }) => {
      const [products, [all]] = await Promise.all([
        loaders.productIdsOfSupplier.load(of),
        loaders.deliveredProductCount.load({ id: '', asOf: of.asOf }),
      ]);
      return ratio(products.length, all!.count);
    },
    soleSupplierOf: ({ id, asOf }, { filter, ...page }, { loaders }) =>
      loaders.soleProductsOfSupplier.load({ key: id, asOf }, page, { filter }),
    productIds: async (of, _args, { loaders }) => idsOf(await loaders.productIdsOfSupplier.load(of)),
  },

  SupplierExit: {
    __resolveReference: async (representation) => referenceOf(representation),
    products: ({ id, asOf }, { filter, ...page }, { loaders }) =>
      loaders.soleProductsOfSupplier.load({ key: id, asOf }, page, { filter }),
    productIds: async (of, _args, { loaders }) => idsOf(await loaders.soleProductIdsOfSupplier.load(of)),
  },
} satisfies Resolvers;
