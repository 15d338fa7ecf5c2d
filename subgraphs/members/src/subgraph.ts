import type { SubgraphDefinition } from '@community-graph/kit/subgraph';
import { migrations } from '../migrations/index.ts';
import { seed } from '../seed/index.ts';
import { computedValues } from './computedValues.ts';
import { countedLists } from './countedLists.ts';
import { entities } from './entities/index.ts';
import { createLoaders, type MembersLoaders } from './loaders/index.ts';
import { readModels } from './readModels/index.ts';
import { resolvers } from './resolvers/index.ts';

/** The members subgraph: organizations, memberships, governance, and what is claimed about the community. */
export const members: SubgraphDefinition<MembersLoaders> = {
  name: 'members',
  schemaFile: new URL('../schema.graphql', import.meta.url),
  entities,
  migrations,
  seed,
  readModels,
  countedLists,
  computedValues,
  createLoaders,
  resolvers,
};
