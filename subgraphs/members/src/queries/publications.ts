import { sql, type RawBuilder } from 'kysely';
import type { FilterScope } from '@community-graph/kit/filtering';
import type { Day } from '@community-graph/kit/time';

/** Whether something that was published or held on a date is known on a day; what is undated always is. */
export const knownOn = (date: RawBuilder<unknown>, day: RawBuilder<Day>) =>
  sql<boolean>`(${date} is null or ${date} <= ${day})`;

/** The year of a date, as text. */
export const year = (date: RawBuilder<unknown>) => sql`to_char(${date}, 'YYYY')`;

/** The Danish text of a column of texts, as an expression to filter by. */
export const inDanish = (column: string) => (row: FilterScope) => sql`${sql.ref(`${row.alias}.${column}`)} ->> 'da'`;
