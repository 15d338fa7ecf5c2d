import { readFileSync, writeFileSync } from 'node:fs';
import { OperatorError } from '@community-graph/kit/errors';
import { composedSupergraph } from './config.ts';
import { composeSupergraph } from './supergraph/index.ts';

// The program behind `npm run compose`: three schema files in, `gateway/supergraph.graphql` out.
const subgraphs = [
  { name: 'members', url: 'http://localhost:4001/graphql' },
  { name: 'products', url: 'http://localhost:4002/graphql' },
  { name: 'suppliers', url: 'http://localhost:4003/graphql' },
].map((subgraph) => ({
  ...subgraph,
  sdl: readFileSync(new URL(`../../subgraphs/${subgraph.name}/schema.graphql`, import.meta.url), 'utf8'),
}));

try {
  writeFileSync(composedSupergraph, composeSupergraph(subgraphs));
} catch (error) {
  if (!(error instanceof OperatorError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
