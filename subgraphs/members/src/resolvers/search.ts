import { badInput } from '@community-graph/kit/errors';
import type { Resolvers } from '../__generated__/schema.ts';
import { nodeOf } from './nodeOf.ts';

/** The read model that each type is found through. */
const models = {
  ORGANIZATION: 'search.organization',
  PRODUCT: 'search.product',
  SUPPLIER: 'search.supplier',
} as const;

/** Search over the three subgraphs. */
export const searchResolvers = {
  Query: {
    search: async (_root, { query, types, asOf, ...page }, { loaders, today, requireModel }) => {
      if (types?.length === 0) throw badInput('types', 'left out, or a list of at least one type', types);
      const wanted = types ? [...new Set(types)].toSorted((one, other) => (one < other ? -1 : 1)) : null;
      for (const type of wanted ?? (Object.keys(models) as (keyof typeof models)[])) requireModel(models[type]);
      return loaders.search.load({ query, types: wanted, asOf: asOf ?? today }, page);
    },
  },

  SearchResult: {
    node: ({ id, asOf }, _args, { loaders }) => nodeOf({ id, asOf }, loaders),
    highlights: (hit, _args, { loaders }) => loaders.search.highlights(hit),
  },
} satisfies Resolvers;
