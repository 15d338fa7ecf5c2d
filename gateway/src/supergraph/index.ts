export { apiSchemaOf } from './apiSchema.ts';
export { composeSupergraph } from './composeSupergraph.ts';
export { loadSupergraph, parseSupergraph, type Supergraph } from './loadSupergraph.ts';
export { watchSupergraph, type SupergraphWatch, type WatchOptions } from './watchSupergraph.ts';
