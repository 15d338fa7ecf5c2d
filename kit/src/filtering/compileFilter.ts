import { sql, type RawBuilder } from 'kysely';
import { badInput } from '../errors/index.ts';
import { checkOperand, comparisons, listComparisons, neverNull } from './comparisons.ts';
import { allOf, certain, negated, oneOf, uncertain, type Condition } from './conditions.ts';
import { constraintOn, type Constraint } from './constraints.ts';
import { expressionOf, type FilterField, type FilterFields, type FilterScope, type RelationField } from './fields.ts';

/** The most conditions that one filter holds. */
export const maximumConditions = 100;

/** The most fields that a filter may have in all, those of `and`, `or` and `not` and empty ones included. */
const maximumParts = 1_000;

/** How deep `and`, `or`, `not` and relations can be nested. */
export const maximumDepth = 10;

type FilterInput = Readonly<Record<string, unknown>>;

/** What must hold at the same time of the same row, by the field it is about. */
type Together = Map<string, Constraint>;

/**
 * The SQL conditions of a filter; none when there is no filter. Conditions that are given side by side all
 * hold. Names are known to be fields, and scalars to keep their rules: GraphQL and `checkArguments` saw to it.
 * @param fields what the filter can be about
 * @param filter the argument, as GraphQL gave it
 * @param row the row it is about
 * @param argument the argument's name, for errors
 * @throws CONTRADICTORY_FILTER when no row could fulfil it, naming the field
 * @throws BAD_USER_INPUT when a value breaks its rule, or the filter is too large
 */
export function compileFilter(
  fields: FilterFields,
  filter: object | null | undefined,
  row: FilterScope,
  argument = 'filter',
): RawBuilder<unknown>[] {
  if (filter === null || filter === undefined) return [];
  const condition = createCompiler().group(fields, filter as FilterInput, row, argument, 1);
  return condition === undefined ? [] : [sql`(${condition.sql})`];
}

function createCompiler() {
  let [conditions, partsSeen] = [0, 0];
  let aliases = 0;

  /** Conditions that stand alone: what is outside does not bear on them. */
  function group(
    fields: FilterFields,
    filter: FilterInput,
    row: FilterScope,
    path: string,
    depth: number,
  ): Condition | undefined {
    const together: Together = new Map();
    const all = [...within(fields, filter, row, path, '', depth, together)];
    for (const conditionsOnOne of together.values()) conditionsOnOne.check();
    return allOf(all);
  }

  function* within(
    fields: FilterFields,
    filter: FilterInput,
    row: FilterScope,
    path: string,
    about: string,
    depth: number,
    together: Together,
  ): Generator<Condition> {
    if (depth > maximumDepth) throw badInput(path, `nested at most ${maximumDepth} deep`, filter);
    partsSeen += 1 + Object.keys(filter).length;
    if (partsSeen > maximumParts) throw badInput(path, `one of at most ${maximumParts} parts of a filter`, filter);
    for (const [name, given] of Object.entries(filter)) {
      if (given === null || given === undefined) continue;
      const here = `${path}.${name}`;
      if (name === 'and') {
        for (const [index, part] of (given as FilterInput[]).entries()) {
          yield* within(fields, part, row, `${here}[${index}]`, about, depth + 1, together);
        }
      } else if (name === 'or') {
        yield anyOf(fields, given as FilterInput[], row, here, depth + 1);
      } else if (name === 'not') {
        const condition = group(fields, given as FilterInput, row, here, depth + 1);
        if (condition !== undefined) yield negated(condition);
      } else {
        yield* field(fields[name]!, given, row, here, `${about}.${name}`, depth, together);
      }
    }
  }

  function anyOf(fields: FilterFields, parts: FilterInput[], row: FilterScope, path: string, depth: number) {
    if (parts.length === 0) throw badInput(path, 'a list of at least one filter', parts);
    const everything = certain(sql`true`);
    return oneOf(parts.map((part, index) => group(fields, part, row, `${path}[${index}]`, depth) ?? everything))!;
  }

  function* field(
    definition: FilterField,
    given: unknown,
    row: FilterScope,
    path: string,
    about: string,
    depth: number,
    together: Together,
  ): Generator<Condition> {
    if (isRelation(definition)) {
      yield* relation(definition, given as FilterInput, row, path, about, depth, together);
      return;
    }
    if (++conditions > maximumConditions) {
      throw badInput(path, `one of at most ${maximumConditions} conditions in a filter`, given);
    }
    if (definition.kind === 'rule') {
      yield uncertain(definition.condition(given, row, path));
      return;
    }
    const expression = expressionOf(definition.expression, row);
    if (definition.kind === 'flag') {
      constraint(together, about, 'flag').add('eq', given, path);
      if (definition.nullable) {
        yield certain(given === true ? sql`(${expression}) is true` : sql`(${expression}) is false`);
      } else {
        const flag = certain(expression);
        yield given === true ? flag : negated(flag);
      }
      return;
    }
    const operands = {
      type: definition.kind === 'value' ? definition.type : ('text' as const),
      row: expression,
      folded: definition.kind === 'value' && definition.folded ? expressionOf(definition.folded, row) : undefined,
    };
    for (const [operator, operand] of Object.entries(given as FilterInput)) {
      if (operand === undefined) continue;
      checkOperand(operator, operand, `${path}.${operator}`);
      if (definition.kind === 'value') {
        constraint(together, about, definition.type).add(operator, operand, path);
        const comparison = comparisons[operator]!(operands, operand as never);
        yield neverNull.has(operator) ? certain(comparison) : uncertain(comparison);
      } else {
        constraint(together, about, 'list').add(operator, operand, path);
        yield uncertain(listComparisons[operator]!(operands, operand as never));
      }
    }
  }

  function* relation(
    definition: RelationField,
    given: FilterInput,
    row: FilterScope,
    path: string,
    about: string,
    depth: number,
    together: Together,
  ): Generator<Condition> {
    const quantified = definition.kind === 'one' ? { some: given } : given;
    for (const [quantifier, filter] of Object.entries(quantified)) {
      if (filter === null || filter === undefined) continue;
      const inner: FilterScope = { alias: `f${(aliases += 1)}`, day: row.day };
      const { from, on } = definition.rows(inner, row);
      const here = definition.kind === 'one' ? path : `${path}.${quantifier}`;
      const every = quantifier === 'every';
      const met: Condition[] = [];
      if (definition.kind === 'one') {
        // The one object it leads to is the same wherever it is spoken of: its conditions hold together.
        met.push(...within(definition.fields(), filter as FilterInput, inner, here, about, depth + 1, together));
      } else {
        const condition = group(definition.fields(), filter as FilterInput, inner, here, depth + 1);
        if (every && condition === undefined) continue;
        if (condition !== undefined) met.push(every ? negated(condition) : condition);
      }
      const where = allOf([...on.map(uncertain), ...met])!;
      const found = certain(sql`exists (select from ${from} where ${where.sql})`);
      yield quantifier === 'some' ? found : negated(found);
    }
  }

  return { group };
}

const isRelation = (field: FilterField): field is RelationField => field.kind === 'one' || field.kind === 'many';

function constraint(together: Together, about: string, type: Parameters<typeof constraintOn>[0]): Constraint {
  const known = together.get(about);
  if (known !== undefined) return known;
  const made = constraintOn(type);
  together.set(about, made);
  return made;
}
