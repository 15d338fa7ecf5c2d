export { administer, type Administered, type Ask } from './administer.ts';
export { commandConfig, type CommandConfig } from './commandConfig.ts';
export { withSubgraph } from './openSubgraph.ts';
