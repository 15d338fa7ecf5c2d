export { composeSupergraph, type SubgraphSource } from './composeSupergraph.ts';
export { loadSupergraph, type Supergraph } from './loadSupergraph.ts';
