import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../time/index.ts';

/** The row that a condition is about. */
export interface FilterScope {
  /** The alias of its table in the statement. */
  readonly alias: string;
  /** SQL date expression: the day the graph is read as of. */
  readonly day: RawBuilder<Day>;
}

/** An SQL expression over a row: the name of a column, or what makes the expression for a row. */
export type FilterExpression = string | ((row: FilterScope) => RawBuilder<unknown>);

/** How the values of a field compare. */
export type ValueType = 'text' | 'integer' | 'number' | 'date';

/** A field with one value, filtered by comparisons: `{ eq: … }`, `{ in: […] }`, `{ gte: … }`. */
export interface ValueField {
  readonly kind: 'value';
  readonly type: ValueType;
  readonly expression: FilterExpression;
  /** What `contains` and `startsWith` read: a column of Danish sort keys, so that `Aarhus` finds `Århus`. */
  readonly folded?: FilterExpression;
}

/** A field with a list of texts: `{ has: … }`, `{ hasAny: […] }`. */
export interface ListField {
  readonly kind: 'list';
  readonly expression: FilterExpression;
}

/** A condition that holds or does not: `isMember: true`. */
export interface FlagField {
  readonly kind: 'flag';
  readonly expression: FilterExpression;
  /**
   * Whether it is null in rows of which it is not known, which then fulfil neither `true` nor `false`. Otherwise it is
   * `exists …`, or a column that has a value in every row.
   */
  readonly nullable: boolean;
}

/** A condition of its own making, such as `endsWithinDays: 90`. */
export interface RuleField {
  readonly kind: 'rule';
  /** @param path of the value, such as `filter.endsWithinDays`, for errors about it */
  readonly condition: (value: unknown, row: FilterScope, path: string) => RawBuilder<unknown>;
}

/** Where the rows that a relation leads to stand. */
export interface RelatedRows {
  /** The table under the alias of the inner scope, to stand after `from`. */
  readonly from: RawBuilder<unknown>;
  /** What relates its rows to the outer row, the day included. */
  readonly on: readonly RawBuilder<unknown>[];
}

/** A relation: to one object, filtered by its own filter, or to many, by `some`, `none` and `every`. */
export interface RelationField {
  readonly kind: 'one' | 'many';
  readonly rows: (inner: FilterScope, outer: FilterScope) => RelatedRows;
  /** The filter of the rows it leads to; a function, because filters lead to each other. */
  readonly fields: () => FilterFields;
}

/** One field of a filter input. */
export type FilterField = ValueField | ListField | FlagField | RuleField | RelationField;

/** The fields of a filter input by name, besides `and`, `or` and `not`. */
export type FilterFields = Readonly<Record<string, FilterField>>;

/** The fields that a generated filter input must have defined, none missing and none too many. */
export type FieldsOf<Input> = Readonly<Record<Exclude<keyof Input, 'and' | 'or' | 'not' | '__typename'>, FilterField>>;

const valueField =
  (type: ValueType) =>
  (expression: FilterExpression): ValueField => ({ kind: 'value', type, expression });

/** Makers of filter fields; an expression that is the name of a column stands for that column of the row. */
export const by = {
  /** A text, an id or an enum value. */
  text: (expression: FilterExpression, { folded }: { folded?: FilterExpression } = {}): ValueField => ({
    kind: 'value',
    type: 'text',
    expression,
    ...(folded === undefined ? {} : { folded }),
  }),
  integer: valueField('integer'),
  number: valueField('number'),
  date: valueField('date'),
  list: (expression: FilterExpression): ListField => ({ kind: 'list', expression }),
  flag: (expression: FilterExpression, { nullable = false }: { nullable?: boolean } = {}): FlagField => ({
    kind: 'flag',
    expression,
    nullable,
  }),
  rule: (condition: RuleField['condition']): RuleField => ({ kind: 'rule', condition }),
  one: (rows: RelationField['rows'], fields: () => FilterFields): RelationField => ({ kind: 'one', rows, fields }),
  many: (rows: RelationField['rows'], fields: () => FilterFields): RelationField => ({ kind: 'many', rows, fields }),
};

/** The SQL of an expression over a row. */
export function expressionOf(expression: FilterExpression, row: FilterScope): RawBuilder<unknown> {
  return typeof expression === 'string' ? sql.ref(`${row.alias}.${expression}`) : expression(row);
}
