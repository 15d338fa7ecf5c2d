import { idWithin } from '@community-graph/kit/ids';
import type { Reference } from '@community-graph/kit/reading';
import { referenceOf } from '@community-graph/kit/subgraph';
import { textIn } from '@community-graph/kit/texts';
import type { Resolvers } from '../__generated__/schema.ts';
import { inOrder, phasesOf } from '../entities/index.ts';
import type { SuppliersLoaders } from '../loaders/index.ts';
import { present } from './present.ts';

async function servicesOf(reference: Reference, loaders: SuppliersLoaders) {
  return (await loaders.servicesOfSupplier.load(reference)).flatMap(({ services }) => services);
}

/** Resolvers of suppliers, and of what leads to them. */
export const suppliers = {
  Query: {
    supplier: (_root, { id, asOf }, { loaders, today }) =>
      present({ id: idWithin(['supplier'], id, 'id'), asOf: asOf ?? today }, loaders),
    suppliers: (_root, { asOf, filter, ...page }, { loaders, today }) =>
      loaders.suppliers.load({ key: '', asOf: asOf ?? today }, page, { filter }),
  },

  Node: {
    __resolveType: () => 'Supplier',
  },

  Supplier: {
    __resolveReference: async (representation, { loaders }) => present(referenceOf(representation), loaders),
    nodeId: ({ id }) => id,
    summary: ({ summary }, { language }) => textIn(summary, language),
    organization: ({ organizationId, asOf }) => (organizationId ? { id: organizationId, asOf } : null),
    services: async ({ id, asOf }, args, { loaders }) =>
      inOrder(await servicesOf({ id, asOf: args.asOf ?? asOf }, loaders)),
    phases: async ({ id, asOf }, args, { loaders }) =>
      phasesOf(await servicesOf({ id, asOf: args.asOf ?? asOf }, loaders)),
    engagements: ({ id, asOf: day }, { asOf, filter, ...page }, { loaders }) =>
      loaders.engagementsOfSupplier.load({ key: id, asOf: asOf ?? day }, page, { filter }),
    products: ({ id, asOf: day }, { asOf, filter, updatedSince, ...page }, { loaders, requireModel }) => {
      if (updatedSince) requireModel('product');
      return loaders.productsOfSupplier.load({ key: id, asOf: asOf ?? day }, page, { filter, updatedSince });
    },
    dependency: ({ id, asOf }, args) => ({ id, asOf: args.asOf ?? asOf }),
    ifItLeft: ({ id, asOf }, args) => ({ id, asOf: args.asOf ?? asOf }),
    productPeriods: (of, _args, { loaders }) => loaders.productPeriodsOfSupplier.load(of),
  },
} satisfies Resolvers;
