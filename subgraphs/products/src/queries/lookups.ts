import { sql, type RawBuilder } from 'kysely';

/** A product that a look-up found, and what it was looked up by. */
export interface Found {
  readonly value: string;
  readonly id: string;
}

const holding =
  (column: string) =>
  (values: readonly string[]): RawBuilder<Found> => sql`
  select given.value, p.id from unnest(${values}::text[]) given(value)
  join products.product p on ${sql.ref(`p.${column}`)} @> array[given.value]
  order by given.value, p.id`;

/** The products that had these ids before. */
export const productsByFormerId = holding('former_ids');

/** The products with these names, former and other names included; each as `danishSortKey` writes it. */
export const productsByName = holding('name_keys');

/** The products with these repositories, former ones included; each as `repositoryKey` writes it. */
export const productsByRepository = holding('repository_keys');
