import { sql, type RawBuilder } from 'kysely';
import { productFields } from './filterFields.ts';
import { productOf } from './knowledgeFields.ts';

/** The filter field that leads from a row to the product of its column `product_id`. */
export const ofProduct = productOf(() => productFields);

/** The name of a row's product in the alphabet of Danish order. */
export const productSortKey = (alias: string): RawBuilder<string> =>
  sql`(select named.sort_key from products.product named where named.id = ${sql.ref(`${alias}.product_id`)})`;
