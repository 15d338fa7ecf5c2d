import { sql } from 'kysely';
import type { OrderKey } from '@community-graph/kit/reading';

/** An order by a column that holds a moment, never null: as text of a fixed width, which sorts as moments do. */
export const momentKey = (column: string): OrderKey => ({
  expression: () => sql`(to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') collate "C")`,
  type: 'text',
});
