import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../time/index.ts';

/** An object of the graph as it is read on a day. */
export interface Reference {
  readonly id: string;
  readonly asOf: Day;
}

/** A list of an object: the key that its rows are found by, and the day they are read as of. */
export interface ListKey {
  readonly key: string;
  readonly day: Day;
}

/** A row together with the day it is read as of; what the resolvers of an entity are given. */
export type AsOf<Row> = Row & { readonly asOf: Day };

/** The object that fields are read of, inside a statement that reads for many objects at once. */
export interface ParentSql {
  /** SQL text expression: the object's key. */
  readonly key: RawBuilder<string>;
  /** SQL date expression: the day it is read as of. */
  readonly day: RawBuilder<Day>;
}

/** The one parent alias of every batched statement. */
export const parentSql: ParentSql = { key: sql`parent.key`, day: sql`parent.day` };

/**
 * Whether a row of a dated table holds on a day. Periods are half-open: `valid_from` is the first day and
 * `valid_to` the day after the last; null means that the bound is not known or not there.
 * @param alias the alias of the dated table, with columns `valid_from` and `valid_to`
 */
export function holdsOn(alias: string, day: RawBuilder<Day>): RawBuilder<boolean> {
  const from = sql.ref(`${alias}.valid_from`);
  const to = sql.ref(`${alias}.valid_to`);
  return sql`(${from} is null or ${from} <= ${day}) and (${to} is null or ${day} < ${to})`;
}

/**
 * The parents of a batched statement as a table `parent(key, day, n)`, `n` counting from 1.
 * @param keys what is read for, in the order in which answers are wanted
 */
export function parentTable(keys: readonly ListKey[]): RawBuilder<unknown> {
  const [only, ...others] = keys;
  if (only !== undefined && others.length === 0) {
    // The planner looks into values, not into arrays: only so it knows whether the one object has many rows.
    return sql`(values (${only.key}::text, ${only.day}::date, 1::bigint)) as parent(key, day, n)`;
  }
  return sql`unnest(${keys.map(({ key }) => key)}::text[], ${keys.map(({ day }) => day)}::date[]) with ordinality as parent(key, day, n)`;
}
