import {
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { Fragments } from '../operations/index.ts';
import { noRowCounts, type RowCount, type RowCounts } from './places.ts';
import { readDirectives, type DirectiveNames, type ListSize } from './readDirectives.ts';
import { defaultWeights, type CostWeights } from './weights.ts';

/** What the parts of a graph cost. */
export interface CostRules {
  readonly schema: GraphQLSchema;
  readonly weights: CostWeights;
  /** What the `@cost` of a field, or else of the type of its value, says; undefined when neither has one. */
  weightOfField(field: GraphQLField<unknown, unknown>): number | undefined;
  /** What the `@cost` of an argument or an input field says, or 0. */
  weightOfInput(input: GraphQLArgument | GraphQLInputField): number;
  /** How long the list of a field is; a list that is asked for by a list is as long as that. */
  listSizeOf(field: GraphQLField<unknown, unknown>): ListSize | undefined;
  /** What a field of introspection costs. */
  introspectionCost: IntrospectionCost;
  /** How many rows a list, or a relation of a filter, has; of an interface's field, the most of all its types. */
  rowsOf(type: string, field: string): RowCount | undefined;
  /** How many rows are read to compute a field, a condition, a key of an order or a facet; undefined where none are. */
  readsOf(type: string, member: string): RowCount | undefined;
  /** Which subgraphs resolve a field; undefined where there is one graph alone. */
  ownerOf(type: string, field: string): FieldOwner | undefined;
}

/** The subgraphs that resolve a field. */
export interface FieldOwner {
  /** At least one. */
  readonly graphs: readonly string[];
  /** Whether fields of another subgraph are needed first. */
  readonly requires: boolean;
}

/** By coordinate, such as `Product.suppliers`. */
export type FieldOwners = ReadonlyMap<string, FieldOwner>;

/** What rules are made of besides a schema. */
export interface CostRulesOptions {
  /** The names of `@cost` and `@listSize` in the SDL, without the `@`; their own when left out. */
  readonly names?: DirectiveNames;
  /** How many rows there are; nothing is known when left out. */
  readonly rows?: RowCounts;
  /** One graph resolves everything when left out. */
  readonly owners?: FieldOwners;
  /** Nothing costs anything of introspection when left out. */
  readonly introspectionCost?: IntrospectionCost;
  /** `defaultWeights` when left out. */
  readonly weights?: CostWeights;
}

/** Counts what a `__schema` or a `__type` costs, and its bytes in the answer, by the values of the variables. */
export type IntrospectionCost = (
  field: FieldNode,
  fragments: Fragments,
  variables: Readonly<Record<string, unknown>>,
) => { readonly cost: number; readonly bytes: number };

/**
 * Reads the costs of a graph: `@cost` and `@listSize` of the specification
 * https://ibm.github.io/graphql-specs/cost-spec.html, as federation carries them. Weights are in units of cost.
 * @param sdl a supergraph, or the schema of a subgraph
 * @param schema what operations are validated against: a part of it
 */
export function costRules(sdl: string, schema: GraphQLSchema, options: CostRulesOptions = {}): CostRules {
  const { names = { cost: 'cost', listSize: 'listSize' }, rows = noRowCounts, weights = defaultWeights } = options;
  const written = readDirectives(sdl, names);
  const costs = new Map<object, number>();
  const sizes = new Map<object, ListSize>();
  const note = (element: object, coordinate: string) => {
    const weight = written.weights.get(coordinate);
    if (weight !== undefined) costs.set(element, weight);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    note(type, type.name);
    for (const field of fieldsOf(type)) {
      const coordinate = `${type.name}.${field.name}`;
      note(field, coordinate);
      if (!('args' in field)) continue;
      const size =
        written.sizes.get(coordinate) ?? sizeOfTypes(schema, written.sizes, type, field.name) ?? sizeByList(field);
      if (size !== undefined) sizes.set(field, size);
      for (const argument of field.args) note(argument, `${coordinate}.${argument.name}`);
    }
  }
  return withRowCounts(
    {
      schema,
      weights,
      weightOfField: (field) => costs.get(field) ?? costs.get(getNamedType(field.type)),
      weightOfInput: (input) => costs.get(input) ?? 0,
      listSizeOf: (field) => sizes.get(field),
      introspectionCost: options.introspectionCost ?? (() => ({ cost: 0, bytes: 0 })),
      ownerOf: (type, field) => options.owners?.get(`${type}.${field}`),
    },
    rows,
  );
}

/** The same rules with other numbers of rows. It takes no time: rows are counted anew while requests wait for nothing. */
export function withRowCounts(rules: Omit<CostRules, 'rowsOf' | 'readsOf'>, rows: RowCounts): CostRules {
  const { schema } = rules;
  return {
    ...rules,
    rowsOf: memoized((type, field) => rowsOf(schema, rows.items, type, field)),
    readsOf: memoized((type, member) => rowsOf(schema, rows.reads, type, member)),
  };
}

function memoized(find: (type: string, field: string) => RowCount | undefined): CostRules['rowsOf'] {
  const known = new Map<string, RowCount | undefined>();
  return (type, field) => {
    const coordinate = `${type}.${field}`;
    if (known.has(coordinate)) return known.get(coordinate);
    const found = find(type, field);
    known.set(coordinate, found);
    return found;
  };
}

function rowsOf(schema: GraphQLSchema, rows: RowCounts['items'], name: string, field: string): RowCount | undefined {
  const own = rows.get(`${name}.${field}`);
  const type = schema.getType(name);
  if (own !== undefined) return own;
  // What is stated of an interface holds for the types that implement it.
  if (isObjectType(type))
    return type
      .getInterfaces()
      .map((each) => rows.get(`${each.name}.${field}`))
      .find(Boolean);
  if (!isAbstractType(type)) return undefined;
  const ofTypes = schema.getPossibleTypes(type).map((possible) => rows.get(`${possible.name}.${field}`));
  const known = ofTypes.filter((each) => each !== undefined);
  if (known.length === 0 || known.length < ofTypes.length) return undefined;
  return {
    total: known.reduce((sum, { total }) => sum + total, 0),
    most: Math.max(...known.map(({ most }) => most)),
    shared: Math.max(...known.map(({ shared }) => shared)),
  };
}

/** Of an interface's field that does not say how long its list is: what one of its types says. */
function sizeOfTypes(
  schema: GraphQLSchema,
  sizes: ReadonlyMap<string, ListSize>,
  type: GraphQLNamedType,
  field: string,
): ListSize | undefined {
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  return possible.map(({ name }) => sizes.get(`${name}.${field}`)).find((size) => size !== undefined);
}

const fieldsOf = (type: GraphQLNamedType): (GraphQLField<unknown, unknown> | GraphQLInputField)[] =>
  'getFields' in type ? Object.values(type.getFields()) : [];

/** The specification lets no argument but a number say how long a list is. */
function sizeByList({ type, args }: GraphQLField<unknown, unknown>): ListSize | undefined {
  if (!isListType(isNonNullType(type) ? type.ofType : type)) return undefined;
  const lists = args.filter((argument) => isNonNullType(argument.type) && isListType(argument.type.ofType));
  return lists.length === 1
    ? { slicingArguments: [lists[0]!.name], assumedSize: undefined, sizedFields: [] }
    : undefined;
}
