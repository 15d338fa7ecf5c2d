import type { Reference } from '@community-graph/kit/reading';
import { referenceOf } from '@community-graph/kit/subgraph';
import { textIn } from '@community-graph/kit/texts';
import type { Resolvers } from '../__generated__/schema.ts';

/** Documents about products, decisions about them, and what is asked of them. */
export const documents: Resolvers = {
  Query: {
    productDocuments: (_root, { asOf, filter, ...page }, { loaders, today }) =>
      loaders.productDocuments.load({ key: '', asOf: asOf ?? today }, page, { filter }),
    decisions: (_root, { asOf, filter, ...page }, { loaders, today }) =>
      loaders.decisions.load({ key: '', asOf: asOf ?? today }, page, { filter }),
    requirements: (_root, { asOf, filter, ...page }, { loaders, today }) =>
      loaders.requirements.load({ key: '', asOf: asOf ?? today }, page, { filter }),
  },

  Product: {
    documents: ({ id, asOf }, { filter, asOf: day, ...page }, { loaders }) =>
      loaders.documentsOfProduct.load({ key: id, asOf: day ?? asOf }, page, { filter }),
    decisions: ({ id, asOf }, { filter, asOf: day, ...page }, { loaders }) =>
      loaders.decisionsOfProduct.load({ key: id, asOf: day ?? asOf }, page, { filter }),
    requirements: (of, _args, { loaders }) => loaders.requirementsOf.load(of),
  },

  ProductDocument: {
    __resolveReference: async (representation, { loaders }) => loaders.productDocument.at(referenceOf(representation)),
    nodeId: ({ id }) => id,
    product: ({ productId, asOf }, _args, { loaders }) => loaders.product.known({ id: productId, asOf }),
    title: ({ title }, { language }) => textIn(title, language),
    organization: ({ organizationId, asOf }): Reference | null =>
      organizationId ? { id: organizationId, asOf } : null,
  },

  Decision: {
    __resolveReference: async (representation, { loaders }) => loaders.decision.at(referenceOf(representation)),
    nodeId: ({ id }) => id,
    product: ({ productId, asOf }, _args, { loaders }) => loaders.product.known({ id: productId, asOf }),
    title: ({ title }, { language }) => textIn(title, language),
    decision: ({ decision }, { language }) => textIn(decision, language),
  },

  Requirement: {
    __resolveReference: async (representation, { loaders }) => loaders.requirement.at(referenceOf(representation)),
    nodeId: ({ id }) => id,
    title: ({ title }, { language }) => textIn(title, language),
    requirement: ({ requirement }, { language }) => textIn(requirement, language),
    appliesTo: ({ productIds, asOf }, _args, { loaders }) =>
      productIds.toSorted().map((id) => loaders.product.known({ id, asOf })),
  },
};
