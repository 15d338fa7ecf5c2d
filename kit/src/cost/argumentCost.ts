import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLArgument,
  type GraphQLInputType,
} from 'graphql';
import type { CostRules } from './costRules.ts';
import { computedCost, filterCost } from './filterCost.ts';
import type { Place } from './places.ts';

/** The argument of lists that chooses rows. */
const filterArgument = 'filter';
/** The argument of lists that sorts rows. */
const orderArgument = 'orderBy';
/** The argument of facets that says what is counted. */
export const facetsArgument = 'by';
/** The arguments whose enums name what may have to be computed. */
export const keyArguments: ReadonlySet<string> = new Set([orderArgument, facetsArgument]);
/** The argument of fields that search for text. */
export const searchArgument = 'query';
/** The arguments that say where a page begins. */
const cursorArguments: ReadonlySet<string> = new Set(['after', 'before']);

/** What an argument of a list makes of reading it. */
export interface ReadingCost {
  /** What one pass over the rows costs because of it: for the page, for each count and for each facet. */
  readonly pass: number;
  /** What the page costs besides. */
  readonly page: number;
}

const nothing: ReadingCost = { pass: 0, page: 0 };

/**
 * What an argument of a list costs by the rows that it goes over.
 * @param value as the client sent it: anything
 * @param rows of the lists of all parents
 */
export function readingCost(rules: CostRules, argument: GraphQLArgument, value: unknown, rows: Place): ReadingCost {
  if (value === undefined || value === null) return nothing;
  const { weights } = rules;
  const type = getNamedType(argument.type);
  if (argument.name === filterArgument && isInputObjectType(type)) {
    return { pass: filterCost(rules, value, type, rows), page: 0 };
  }
  if (argument.name === orderArgument && isInputObjectType(type)) {
    const keys = Array.isArray(value) ? value.length : 1;
    return { pass: 0, page: keys * rows.count * weights.sortedRow + readsOfKeys(rules, value, argument.type, rows) };
  }
  if (argument.name === searchArgument && typeof value === 'string') {
    const pass =
      wordsOf(value) * (weights.searchWord + rows.count * weights.searchWordRow) +
      value.length * weights.searchCharacter;
    return { pass, page: 0 };
  }
  if (cursorArguments.has(argument.name)) return { pass: 0, page: rows.count * weights.condition };
  return nothing;
}

/**
 * What it costs to compute the keys of an order or the facets that a value names.
 * @param value of an enum, or of input objects with one, or a list of either: anything
 * @param rows that they are computed for
 */
export function readsOfKeys(rules: CostRules, value: unknown, type: GraphQLInputType, rows: Place): number {
  const named = getNamedType(type);
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + readsOfKeys(rules, each, type, rows), 0);
  if (typeof value === 'string' && isEnumType(named)) {
    const reads = rules.readsOf(named.name, value);
    return reads === undefined ? 0 : computedCost(rules.weights, rows, reads);
  }
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return 0;
  // Enums of input objects stand right in them: `{ field: USERS, direction: DESC }`.
  return Object.values(named.getFields()).reduce((sum, field) => {
    const own: unknown = Object.hasOwn(value, field.name) ? (value as Record<string, unknown>)[field.name] : undefined;
    return isEnumType(getNamedType(field.type)) ? sum + readsOfKeys(rules, own, field.type, rows) : sum;
  }, 0);
}

/** What the `@cost` of an argument and of the input fields in its value add up to. */
export function weightOfArgument(rules: CostRules, argument: GraphQLArgument, value: unknown): number {
  return value === undefined ? 0 : rules.weightOfInput(argument) + weightOfValue(rules, value, argument.type, 0);
}

/** How deep values are followed; GraphQL refuses those that are no values of their type. */
const maximumDepth = 64;

function weightOfValue(rules: CostRules, value: unknown, type: GraphQLInputType, depth: number): number {
  if (depth > maximumDepth) return Infinity;
  const inner = getNullableType(type);
  if (Array.isArray(value)) {
    const of = isListType(inner) ? inner.ofType : inner;
    return value.reduce<number>((sum, item) => sum + weightOfValue(rules, item, of, depth + 1), 0);
  }
  if (isListType(inner)) return weightOfValue(rules, value, inner.ofType, depth);
  if (!isInputObjectType(inner) || typeof value !== 'object' || value === null) return 0;
  const fields = inner.getFields();
  return Object.entries(value).reduce((sum, [name, own]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined || own === undefined || own === null) return sum;
    return sum + rules.weightOfInput(field) + weightOfValue(rules, own, field.type, depth + 1);
  }, 0);
}

/** How many words a search text has. */
export const wordsOf = (text: string): number =>
  text.split(/[^\p{L}\p{N}]+/u).reduce((count, word) => (word === '' ? count : count + 1), 0);
