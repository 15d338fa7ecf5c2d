import { referenceOf } from '@community-graph/kit/subgraph';
import type { Reference } from '@community-graph/kit/reading';
import type { Resolvers } from '../__generated__/schema.ts';
import type { SuppliersLoaders } from '../loaders/index.ts';
import { ratio } from '@community-graph/kit/facts';

async function deliveries(reference: Reference, loaders: SuppliersLoaders) {
  const [row] = await loaders.deliveriesOfProduct.load(reference);
  return row!;
}

/** Resolvers of what this subgraph adds to products. */
export const products = {
  Product: {
    __resolveReference: async (representation) => referenceOf(representation),
    nodeId: ({ id }) => id,
    suppliers: ({ id, asOf: day }, { asOf, filter, ...page }, { loaders }) =>
      loaders.suppliersOfProduct.load({ key: id, asOf: asOf ?? day }, page, { filter }),
    engagements: ({ id, asOf: day }, { asOf, filter, ...page }, { loaders }) =>
      loaders.engagementsOfProduct.load({ key: id, asOf: asOf ?? day }, page, { filter }),
    supplierCount: async ({ id, asOf }, args, { loaders }) =>
      (await deliveries({ id, asOf: args.asOf ?? asOf }, loaders)).supplierCount,
    isSingleSupplier: async ({ id, asOf }, args, { loaders }) =>
      (await deliveries({ id, asOf: args.asOf ?? asOf }, loaders)).supplierCount === 1,
    supplierConcentration: async ({ id, asOf: day }, args, { loaders }) => {
      const asOf = args.asOf ?? day;
      const { largest, most, services } = await deliveries({ id, asOf }, loaders);
      if (largest === null || most === null) return null;
      return { supplier: await loaders.supplier.known({ id: largest, asOf }), share: ratio(most, services) };
    },
    possibleSuppliers: ({ id, asOf: day }, { asOf, service, filter, ...page }, { loaders }) =>
      loaders.possibleSuppliers.load({ key: id, asOf: asOf ?? day }, page, { service, filter }),
  },

  PossibleSupplierEdge: {
    fit: ({ node }) => node.fit,
  },
} satisfies Resolvers;
