import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
} from 'graphql';
import type { CostRules } from './costRules.ts';
import { placeOfField, placeOfList, type Place, type RowCount } from './places.ts';
import type { CostWeights } from './weights.ts';

/** How deep filters are followed; a deeper one costs more than any limit. */
const maximumDepth = 64;

/** The operators that look into the text of each row. */
const textOperators: ReadonlySet<string> = new Set(['contains', 'startsWith']);

/**
 * What a filter costs: every condition for every row that it is about. A relation leads to other rows: those of the relation
 * for every row outside, counted as the places of an answer are. Lists under `or` and `and` add up.
 * @param value as the client sent it: anything
 * @param type of the filter
 * @param rows that the filter goes over
 */
export function filterCost(
  rules: CostRules,
  value: unknown,
  type: GraphQLInputObjectType,
  rows: Place,
  depth = 0,
): number {
  if (depth > maximumDepth) return Infinity;
  if (Array.isArray(value)) {
    return value.reduce<number>((sum, part) => sum + filterCost(rules, part, type, rows, depth + 1), 0);
  }
  const { weights } = rules;
  return entriesOf(value, type).reduce(
    (before, { field, given }) => {
      let sum = before;
      const inner = getNamedType(field.type);
      if (inner === type && connectives.has(field.name)) {
        return sum + filterCost(rules, given, type, rows, depth + 1);
      }
      // `@cost` on the field says how many plain conditions its own is worth.
      const each = Math.max(1, rules.weightOfInput(field)) * rows.count;
      const reads = rules.readsOf(type.name, field.name);
      if (reads !== undefined) sum += computedCost(weights, rows, reads);
      if (!isInputObjectType(inner)) {
        return sum + each * weights.condition + valuesOf(given) * weights.value;
      }
      if (isFilter(inner)) {
        const found = placeOfField(rows);
        return (
          sum +
          weights.comparison +
          found.count * weights.relatedRow +
          filterCost(rules, given, inner, found, depth + 1)
        );
      }
      const quantified = quantifiedBy(inner);
      if (quantified === undefined) return sum + comparisonCost(given, inner, each);
      const found = placeOfList(rows, Infinity, rules.rowsOf(type.name, field.name));
      const relations = entriesOf(given, inner).map(
        (entry) =>
          weights.comparison +
          (rows.count + found.count) * weights.relatedRow +
          filterCost(rules, entry.given, quantified, found, depth + 1),
      );
      return sum + relations.reduce((all, cost) => all + cost, partsOf(given) * weights.comparison);
    },
    partsOf(value) * weights.comparison,
  );

  /** @param each the rows, times the weight of the field */
  function comparisonCost(given: unknown, operators: GraphQLInputObjectType, each: number): number {
    return entriesOf(given, operators).reduce<number>(
      (sum, { field, given: operand }) =>
        sum +
        each * (textOperators.has(field.name) ? weights.textCondition : weights.condition) +
        valuesOf(operand) * weights.value,
      partsOf(given) * weights.comparison,
    );
  }
}

/**
 * What a computed value in a filter, an order or facets costs: a query within the statement.
 * @param rows that it is computed for
 * @param reads what it reads
 */
export const computedCost = (weights: CostWeights, rows: Place, reads: RowCount): number =>
  weights.subquery + placeOfList(rows, Infinity, reads).count * weights.readRow;

const connectives: ReadonlySet<string> = new Set(['and', 'or', 'not']);

/** Whether an input type is a filter of rows, and not of one value. */
const isFilter = (type: GraphQLInputObjectType): boolean => {
  const fields = type.getFields();
  return [...connectives].some((name) => fields[name] !== undefined && getNamedType(fields[name].type) === type);
};

/** The filter of the rows that a relation to many leads to; undefined when the type is no relation. */
function quantifiedBy(type: GraphQLInputObjectType): GraphQLInputObjectType | undefined {
  const fields = type.getFields();
  const inner = ['some', 'none', 'every'].map((name) => fields[name] && getNullableType(fields[name].type));
  return inner.find((each) => isInputObjectType(each));
}

/** What is looked at of a part of a filter, whatever it is: itself, and each of its fields, also those that are null. */
const partsOf = (value: unknown): number =>
  1 + (typeof value === 'object' && value !== null ? Object.keys(value).length : 0);

interface Entry {
  readonly field: GraphQLInputField;
  readonly given: unknown;
}

/** What is given of an input object; nothing where it is no object. */
function entriesOf(value: unknown, type: GraphQLInputObjectType): Entry[] {
  if (typeof value !== 'object' || value === null) return [];
  const fields = type.getFields();
  return Object.entries(value).flatMap(([name, given]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return field === undefined || given === null || given === undefined ? [] : [{ field, given }];
  });
}

const valuesOf = (value: unknown): number => (Array.isArray(value) ? value.length : 1);
