/*
 * How many rows the public lists of a subgraph have. A subgraph says once which table each list reads:
 *
 *   export const countedLists: CountedLists = {
 *     'Query.products': { table: 'product' },
 *     'Product.usages': { table: 'usage', parents: ['product_id'] },
 *     'ProductFilter.usages': { table: 'usage', parents: ['product_id'] },
 *   };
 *
 * Confidential lists are left out: what an operation costs must not reveal how many rows they have.
 */
export { rowStatistics, type RowStatistics } from './rowStatistics.ts';
export type { ComputedValues, CountedList, CountedLists, CountedReads } from './countedLists.ts';
