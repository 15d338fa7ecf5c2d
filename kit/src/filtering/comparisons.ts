import { sql, type RawBuilder } from 'kysely';
import { badInput } from '../errors/index.ts';
import { danishSortKey } from '../paging/index.ts';
import type { ValueType } from './fields.ts';

/** The most values that one operator takes. */
export const maximumValues = 200;

const casts: Readonly<Record<ValueType, string>> = {
  text: 'text',
  integer: 'bigint',
  number: 'double precision',
  date: 'date',
};

interface Operands {
  readonly type: ValueType;
  /** The value of the row. */
  readonly row: RawBuilder<unknown>;
  /** The value of the row as it is searched in: its Danish sort key, or undefined where there is none. */
  readonly folded: RawBuilder<unknown> | undefined;
}

type Comparison = (operands: Operands, given: never) => RawBuilder<unknown>;

const one = (type: ValueType, given: unknown) => sql`${given}::${sql.raw(casts[type])}`;
const many = (type: ValueType, given: readonly unknown[]) => sql`${given}::${sql.raw(casts[type])}[]`;
const literally = (text: string) => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

function like({ row, folded }: Operands, given: string, pattern: (text: string) => string): RawBuilder<unknown> {
  return folded === undefined
    ? sql`lower(${row}) like ${pattern(literally(given.toLocaleLowerCase('da')))}`
    : sql`${folded} like ${pattern(literally(danishSortKey(given)))}`;
}

/** Conditions on one value, by operator. A row without a value fulfils `ne`, `notIn` and `isNull: true`. */
export const comparisons: Readonly<Record<string, Comparison>> = {
  eq: ({ row, type }, given) => sql`${row} = ${one(type, given)}`,
  ne: ({ row, type }, given) => sql`${row} is distinct from ${one(type, given)}`,
  in: ({ row, type }, given) => sql`${row} = any(${many(type, given)})`,
  notIn: ({ row, type }, given) => sql`(${row} is null or ${row} <> all(${many(type, given)}))`,
  lt: ({ row, type }, given) => sql`${row} < ${one(type, given)}`,
  lte: ({ row, type }, given) => sql`${row} <= ${one(type, given)}`,
  gt: ({ row, type }, given) => sql`${row} > ${one(type, given)}`,
  gte: ({ row, type }, given) => sql`${row} >= ${one(type, given)}`,
  isNull: ({ row }, given) => (given ? sql`${row} is null` : sql`${row} is not null`),
  contains: (operands, given) => like(operands, given, (text) => `%${text}%`),
  startsWith: (operands, given) => like(operands, given, (text) => `${text}%`),
};

/** The operators that are true or false for every row, also for one without a value. */
export const neverNull: ReadonlySet<string> = new Set(['ne', 'notIn', 'isNull']);

/** Conditions on a list of texts, by operator. */
export const listComparisons: Readonly<Record<string, Comparison>> = {
  has: ({ row }, given) => sql`${row} @> array[${given}]::text[]`,
  hasAny: ({ row }, given) => sql`${row} && ${given}::text[]`,
  hasEvery: ({ row }, given) => sql`${row} @> ${given}::text[]`,
  hasNone: ({ row }, given) => sql`not (${row} && ${given}::text[])`,
  isEmpty: ({ row }, given) => (given ? sql`cardinality(${row}) = 0` : sql`cardinality(${row}) > 0`),
};

const mayBeEmpty = new Set(['notIn', 'hasNone', 'hasEvery']);

/**
 * Checks the value of an operator.
 * @throws BAD_USER_INPUT when it is null, an empty list that nothing could be in, or a list that is too long
 */
export function checkOperand(operator: string, given: unknown, path: string): void {
  if (given === null) throw badInput(path, 'a value; to ask for what has none, write `isNull: true`', given);
  if (!Array.isArray(given)) return;
  if (given.length === 0 && !mayBeEmpty.has(operator)) throw badInput(path, 'a list of at least one value', given);
  if (given.length > maximumValues) throw badInput(path, `a list of at most ${maximumValues} values`, given.length);
  if (given.includes(null)) throw badInput(path, 'a list without null', given);
}
