export { apiSchemaOf } from './apiSchema.ts';
export { fieldOwners } from './fieldOwners.ts';
export { federationNames } from './federationNames.ts';
export { composeSupergraph } from './composeSupergraph.ts';
export { loadSupergraph, parseSupergraph, type LoadedSupergraph, type Supergraph } from './loadSupergraph.ts';
export { subgraphOfQuery, subgraphsOfQuery } from './rootField.ts';
export { withAddresses } from './withAddresses.ts';
export { watchSupergraph, type SupergraphWatch, type WatchOptions } from './watchSupergraph.ts';
