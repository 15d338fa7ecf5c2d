import { sql, type RawBuilder } from 'kysely';

/** Where the value of a column stands in the order of an enum, counting from 1. */
export const rankIn = (values: readonly string[], column: string): RawBuilder<number> =>
  sql`array_position(array[${sql.join(values.map((value) => sql.lit(value)))}], ${sql.ref(column)})`;
