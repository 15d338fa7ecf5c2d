export { batching } from './batches.ts';
export {
  connectionLoader,
  type Connection,
  type ConnectionLoader,
  type ConnectionSource,
  type ListArguments,
} from './connectionLoader.ts';
export { holdsOn, type AsOf, type ParentSql, type Reference } from './dated.ts';
export { entityLoader, type EntityLoader } from './entityLoader.ts';
export { maximumBuckets, type Facet, type FacetKey } from './facets.ts';
export { listLoader, type ListLoader } from './listLoader.ts';
export { maximumOrderKeys, type OrderKey } from './order.ts';
export { createReader, type Reader } from './reader.ts';
