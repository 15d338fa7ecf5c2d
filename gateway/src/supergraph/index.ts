export { apiSchemaOf } from './apiSchema.ts';
export { composeSupergraph } from './composeSupergraph.ts';
export { loadSupergraph, parseSupergraph, type LoadedSupergraph, type Supergraph } from './loadSupergraph.ts';
export { watchSupergraph, type SupergraphWatch, type WatchOptions } from './watchSupergraph.ts';
