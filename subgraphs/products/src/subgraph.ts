import type { SubgraphDefinition } from '@community-graph/kit/subgraph';
import { migrations } from '../migrations/index.ts';
import { seed } from '../seed/index.ts';
import { computedValues } from './computedValues.ts';
import { countedLists } from './countedLists.ts';
import { entities } from './entities/index.ts';
import { createLoaders, type ProductsLoaders } from './loaders/index.ts';
import { readModels } from './readModels/index.ts';
import { resolvers } from './resolvers/index.ts';
import { retention } from './retention.ts';

/** The products subgraph: products, who takes part in and uses them, and how they fit together. */
export const products: SubgraphDefinition<ProductsLoaders> = {
  name: 'products',
  schemaFile: new URL('../schema.graphql', import.meta.url),
  entities,
  migrations,
  seed,
  readModels,
  retention,
  countedLists,
  computedValues,
  createLoaders,
  resolvers,
};
