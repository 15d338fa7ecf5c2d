import { sql, type RawBuilder } from 'kysely';
import { by } from '@community-graph/kit/filtering';
import { productFields } from './filterFields.ts';

/** The filter field that leads from a row to the product of its column `product_id`. */
export const ofProduct = by.one(
  (inner, outer) => ({
    from: sql`products.product ${sql.ref(inner.alias)}`,
    on: [sql`${sql.ref(`${inner.alias}.id`)} = ${sql.ref(`${outer.alias}.product_id`)}`],
  }),
  () => productFields,
);

/** The name of a row's product in the alphabet of Danish order. */
export const productSortKey = (alias: string): RawBuilder<string> =>
  sql`(select named.sort_key from products.product named where named.id = ${sql.ref(`${alias}.product_id`)})`;
