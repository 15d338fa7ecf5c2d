import { readFileSync, writeFileSync } from 'node:fs';
import { OperatorError } from '@community-graph/kit/errors';
import { composedApiSchema, composedSupergraph } from './config/index.ts';
import { composeSupergraph } from './supergraph/index.ts';

// The program behind `npm run compose`: three schema files in; the supergraph and the schema
// that clients see out, as `gateway/supergraph.graphql` and `gateway/schema.graphql`.
const subgraphs = [
  { name: 'members', url: 'http://localhost:4001/graphql' },
  { name: 'products', url: 'http://localhost:4002/graphql' },
  { name: 'suppliers', url: 'http://localhost:4003/graphql' },
].map((subgraph) => ({
  ...subgraph,
  sdl: readFileSync(new URL(`../../subgraphs/${subgraph.name}/schema.graphql`, import.meta.url), 'utf8'),
}));

try {
  const { supergraph, api } = composeSupergraph(subgraphs);
  writeFileSync(composedSupergraph, supergraph);
  writeFileSync(composedApiSchema, api);
} catch (error) {
  if (!(error instanceof OperatorError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
