export { defineSeeding } from './seeding.ts';
export { createSubgraph, type Subgraph, type SubgraphOptions } from './createSubgraph.ts';
export type { SubgraphContext, SubgraphDefinition, SubgraphRequest } from './definition.ts';
export { askAtDoor, commandLine, openDoor, retainAtDoor, type DoorRequest } from './door.ts';
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
