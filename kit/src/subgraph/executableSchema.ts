import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import { checkArguments } from '../scalars/index.ts';
import { checkRepresentations } from './checkRepresentations.ts';
import type { SubgraphDefinition } from './definition.ts';
import { guardFields } from './guard.ts';
import { paceLists } from './pacedLists.ts';

/**
 * The schema that a subgraph runs: its contract and its resolvers, which check what they are given and who the viewer is
 * before they run, and let others have the thread while they give long lists.
 */
export function executableSchema({
  schemaFile,
  resolvers,
}: Pick<SubgraphDefinition<never>, 'schemaFile' | 'resolvers'>): GraphQLSchema {
  const typeDefs = parse(readFileSync(schemaFile, 'utf8'));
  return guardFields(
    paceLists(checkRepresentations(checkArguments(buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }])))),
  );
}
