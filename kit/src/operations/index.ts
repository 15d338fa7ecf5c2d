/* The parts of GraphQL operations that gateway and subgraphs read alike. */
export { conditionOf, isIncluded, type Decisions } from './conditions.ts';
export { fragmentsOf, type Fragments } from './fragments.ts';
