export { defineSeeding } from './seeding.ts';
export { createSubgraph, type Subgraph, type SubgraphOptions, type SubgraphRequest } from './createSubgraph.ts';
export type { SubgraphContext, SubgraphDefinition } from './definition.ts';
export { askAtDoor, commandLine, openDoor, type DoorRequest } from './door.ts';
export { executableSchema } from './executableSchema.ts';
export { mergeResolvers } from './mergeResolvers.ts';
export { mutation } from './mutation.ts';
export {
  referenceOf,
  requiredId,
  requiredIds,
  requiredPeriods,
  type RequiredPeriod,
  type Representation,
} from './references.ts';
export { serveSubgraph } from './serveSubgraph.ts';
