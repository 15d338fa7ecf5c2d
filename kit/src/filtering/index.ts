/*
 * What a client's `filter` argument means in SQL. A subgraph says once what each field of a filter input stands for:
 *
 *   export const usageFilter: FieldsOf<UsageFilter> = {
 *     status: by.text('status'),
 *     validTo: by.date('valid_to'),
 *     product: by.one((p, u) => ({
 *       from: sql`products.product ${sql.ref(p.alias)}`,
 *       on: [sql`${sql.ref(`${p.alias}.id`)} = ${sql.ref(`${u.alias}.product_id`)}`],
 *     }), () => productFilter),
 *   };
 *
 * and its lists take the conditions: `where: ({ filter }, { day }) => compileFilter(usageFilter, filter, { alias: 'u', day })`.
 */
export { compileFilter, maximumConditions, maximumDepth } from './compileFilter.ts';
export { checkOperand, maximumValues } from './comparisons.ts';
export {
  by,
  type FieldsOf,
  type FilterField,
  type FilterFields,
  type FilterScope,
  type RelatedRows,
  type RuleField,
} from './fields.ts';
