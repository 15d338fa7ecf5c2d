export { connectionLoader, type ConnectionLoader, type ConnectionSource } from './connectionLoader.ts';
export { holdsOn, type AsOf, type ParentSql, type Reference } from './dated.ts';
export { entityLoader, type EntityLoader } from './entityLoader.ts';
export { listLoader, type ListLoader } from './listLoader.ts';
export { createReader, type Reader } from './reader.ts';
