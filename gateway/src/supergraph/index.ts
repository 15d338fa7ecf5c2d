export { composeSupergraph } from './composeSupergraph.ts';
export { loadSupergraph, type Supergraph } from './loadSupergraph.ts';
