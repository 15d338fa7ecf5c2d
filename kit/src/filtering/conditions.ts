import { sql, type RawBuilder } from 'kysely';

/** A condition in SQL. */
export interface Condition {
  readonly sql: RawBuilder<unknown>;
  /** Whether it is true or false for every row, never null: only then may a `not` be written as one. */
  readonly isCertain: boolean;
}

/** A condition that is true or false for every row, such as `exists`. */
export const certain = (condition: RawBuilder<unknown>): Condition => ({ sql: condition, isCertain: true });

/** A condition that is null for a row without a value. */
export const uncertain = (condition: RawBuilder<unknown>): Condition => ({ sql: condition, isCertain: false });

/** All of them hold; undefined when there is none. */
export const allOf = (conditions: readonly Condition[]): Condition | undefined => joined(conditions, sql` and `);

/** One of them holds; undefined when there is none. */
export const oneOf = (conditions: readonly Condition[]): Condition | undefined => joined(conditions, sql` or `);

/**
 * It does not hold, or it is not known to. `not (exists …)` is written as such because PostgreSQL makes an anti join
 * of it, or a look-up for each row where few are wanted; `is not true` would make it read the other table whole.
 */
export function negated({ sql: condition, isCertain }: Condition): Condition {
  return certain(isCertain ? sql`not (${condition})` : sql`(${condition}) is not true`);
}

function joined(conditions: readonly Condition[], word: RawBuilder<unknown>): Condition | undefined {
  const [first, ...others] = conditions;
  if (first === undefined || others.length === 0) return first;
  const parts = conditions.map((condition) => sql`(${condition.sql})`);
  return { sql: sql.join(parts, word), isCertain: conditions.every(({ isCertain }) => isCertain) };
}
