import type { SubgraphDefinition } from '@community-graph/kit/subgraph';

/** How many stamps there are: a request that looks all of them up has more than two million bytes. */
export const stampCount = 20_000;

const without = { entities: [], migrations: {}, seed: async () => {}, createLoaders: () => ({}) };

/** A subgraph that lists stamps and knows nothing else of them. */
export const albums: SubgraphDefinition<object> = {
  ...without,
  name: 'albums',
  schemaFile: new URL('albums.graphql', import.meta.url),
  resolvers: {
    Query: { stamps: () => Array.from({ length: stampCount }, (_, at) => ({ id: `stamp:${'0'.repeat(70)}${at}` })) },
  },
};

/** A subgraph that knows what stamps are worth. */
export const values: SubgraphDefinition<object> = {
  ...without,
  name: 'values',
  schemaFile: new URL('values.graphql', import.meta.url),
  resolvers: {
    Query: { least: (_root: unknown, { than }: { readonly than?: number }) => than ?? 0 },
    Stamp: { __resolveReference: ({ id }: { readonly id: string }) => ({ id, value: Number(id.slice(-5)) }) },
  },
};
