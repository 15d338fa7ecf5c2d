import { sql, type RawBuilder } from 'kysely';
import { badInput } from '../errors/index.ts';
import { isDay } from '../time/index.ts';
import type { ParentSql } from './dated.ts';

/** Something that a list can be ordered by. */
export interface OrderKey {
  /** SQL over a row of the list; text must be of collation "C", such as a Danish sort key. */
  readonly expression: (parent: ParentSql) => RawBuilder<unknown>;
  readonly type: 'text' | 'integer' | 'number' | 'date';
  /** Whether rows can be without it; they come last, whichever the direction. */
  readonly nullable?: boolean;
}

/** One key of `orderBy`, as the client gives it. */
export interface OrderArgument {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** A key with its direction. */
export interface OrderTerm {
  readonly expression: RawBuilder<unknown>;
  readonly type: OrderKey['type'];
  readonly nullable: boolean;
  readonly descending: boolean;
}

/** The order of a list: its terms, together unique. */
export interface ListOrder {
  readonly terms: readonly OrderTerm[];
  /** What the client chose, for its cursors; empty for the list's own order. */
  readonly name: string;
}

/** A row's value in each term of the order, as text; null where it has none. */
export type Position = readonly (string | null)[];

/** The most keys that `orderBy` takes. */
export const maximumOrderKeys = 4;

/**
 * The order that a client asks for.
 * @param own the list's own order: columns of collation "C", never null, the last of them unique
 * @param keys what a client can choose
 * @param chosen the argument `orderBy`
 * @throws BAD_USER_INPUT when it has too many keys, or one of them twice
 */
export function listOrder(
  own: readonly string[],
  keys: Readonly<Record<string, OrderKey>>,
  chosen: readonly OrderArgument[] | null | undefined,
  parent: ParentSql,
): ListOrder {
  const column = (name: string, descending: boolean): OrderTerm => ({
    expression: sql.ref(name),
    type: 'text',
    nullable: false,
    descending,
  });
  if (!chosen || chosen.length === 0) return { terms: own.map((name) => column(name, false)), name: '' };
  if (chosen.length > maximumOrderKeys) {
    throw badInput('orderBy', `a list of at most ${maximumOrderKeys} keys`, chosen.length);
  }
  const terms = chosen.map(({ field, direction }, index): OrderTerm => {
    if (chosen.findIndex((other) => other.field === field) < index) {
      throw badInput(`orderBy[${index}].field`, 'a key that is not in the list already', field);
    }
    const { expression, type, nullable = false } = keys[field]!;
    return { expression: expression(parent), type, nullable, descending: direction === 'DESC' };
  });
  // Ties are broken in the direction of the last key, so that one index can serve both ways.
  return {
    terms: [...terms, column(own.at(-1)!, terms.at(-1)!.descending)],
    name: chosen.map(({ field, direction }) => `${field} ${direction}`).join(),
  };
}

/** `order by` of the terms, forward or from the end. */
export function orderedBy({ terms }: ListOrder, backward: boolean): RawBuilder<unknown> {
  return sql.join(
    terms.map(({ expression, descending, nullable }) => {
      const way = sql.raw(descending === backward ? 'asc' : 'desc');
      // Only where it matters: an index is not used for an order that places nulls elsewhere.
      return nullable
        ? sql`${expression} ${way} nulls ${sql.raw(backward ? 'first' : 'last')}`
        : sql`${expression} ${way}`;
    }),
  );
}

/** The row's position, as an array of texts; JSON, because a driver reads that many times faster than an SQL array. */
export function positionOf({ terms }: ListOrder): RawBuilder<unknown> {
  return sql`json_build_array(${sql.join(terms.map(({ expression }) => sql`(${expression})::text`))})`;
}

/** Whether a row stands behind a position, or before it. */
export function beyond({ terms }: ListOrder, position: Position, side: 'after' | 'before'): RawBuilder<boolean> {
  const uniform = terms.every(({ nullable, descending }) => !nullable && descending === terms[0]!.descending);
  const rising = (term: OrderTerm) => (side === 'after') !== term.descending;
  if (uniform) {
    const sign = sql.raw(rising(terms[0]!) ? '>' : '<');
    const values = terms.map(({ type }, index) => valueOf(type, position[index]!));
    return sql`(${sql.join(terms.map(({ expression }) => expression))}) ${sign} (${sql.join(values)})`;
  }
  return terms.reduceRight<RawBuilder<boolean>>(
    (rest, term, index) => {
      const at = position[index]!;
      const { expression, nullable } = term;
      if (at === null) {
        const tied = sql<boolean>`(${expression} is null and ${rest})`;
        return side === 'after' ? tied : sql`(${expression} is not null or ${tied})`;
      }
      const value = valueOf(term.type, at);
      const sign = sql.raw(rising(term) ? '>' : '<');
      const nulls = nullable && side === 'after' ? sql` or ${expression} is null` : sql``;
      return sql`(${expression} ${sign} ${value}${nulls} or (${expression} = ${value} and ${rest}))`;
    },
    sql`false`,
  );
}

const forms: Readonly<Record<OrderKey['type'], (value: string) => boolean>> = {
  text: () => true,
  date: isDay,
  integer: (value) => /^-?\d{1,15}$/.test(value),
  number: (value) => /^-?\d{1,300}(\.\d{1,30})?(e[+-]\d{1,2})?$/.test(value),
};
const casts = { date: 'date', integer: 'bigint', number: 'double precision' } as const;

/** Whether a position, which a client can have made up, could be one of this order. */
export function isPosition({ terms }: ListOrder, position: Position): boolean {
  if (position.length !== terms.length) return false;
  return terms.every(({ type, nullable }, index) => {
    const value = position[index]!;
    if (value === null) return nullable;
    return forms[type](value);
  });
}

function valueOf(type: OrderKey['type'], value: string | null): RawBuilder<unknown> {
  return type === 'text' ? sql`${value}` : sql`${value}::${sql.raw(casts[type])}`;
}
