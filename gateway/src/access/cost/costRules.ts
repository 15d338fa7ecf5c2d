import {
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parse,
  valueFromASTUntyped,
  type ASTNode,
  type ConstDirectiveNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { introspectionMeter, type IntrospectionMeter } from '@community-graph/kit/introspection';
import { federationNames } from '../../supergraph/index.ts';

/** How many items a list is counted with, as `@listSize` says. */
export interface ListSize {
  /** The arguments that say how many are asked for, by a number or by as many values; the largest counts. */
  readonly slicingArguments: readonly string[];
  /** How many are counted when no argument says so. */
  readonly assumedSize: number | undefined;
  /** The fields below whose lists this is the size of; the field's own list when there are none. */
  readonly sizedFields: readonly string[];
}

/** What the parts of a graph cost. */
export interface CostRules {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  /** What an object of a type costs: 1 for objects, 0 for scalars and enums, or what its `@cost` says. */
  weightOfType(type: GraphQLNamedType): number;
  /** What a field's `@cost` says in place of the weight of its type; undefined when neither has one. */
  weightOfField(field: GraphQLField<unknown, unknown>): number | undefined;
  /** What giving an argument or an input field costs: what its `@cost` says, or 0. */
  weightOfInput(input: GraphQLArgument | GraphQLInputField): number;
  /** Whether giving any input field costs something: then whole input objects are looked at. */
  readonly hasInputWeights: boolean;
  /** How long the list of a field is; a list that is asked for by a list is as long as that. */
  listSizeOf(field: GraphQLField<unknown, unknown>): ListSize | undefined;
  /** Counts the answers to introspection fields. */
  readonly introspection: IntrospectionMeter;
}

/**
 * Reads the costs of a supergraph: `@cost` and `@listSize` of the specification
 * https://ibm.github.io/graphql-specs/cost-spec.html, as federation carries them.
 * @param apiSchema what clients see of it
 */
export function costRules(supergraphSdl: string, apiSchema: GraphQLSchema): CostRules {
  const written = readDirectives(supergraphSdl);
  const weights = new Map<object, number>();
  const sizes = new Map<object, ListSize>();
  let hasInputWeights = false;
  const note = (element: object, coordinate: string) => {
    const weight = written.weights.get(coordinate);
    if (weight !== undefined) weights.set(element, weight);
    return weight !== undefined;
  };
  for (const type of Object.values(apiSchema.getTypeMap())) {
    note(type, type.name);
    for (const field of fieldsOf(type)) {
      const coordinate = `${type.name}.${field.name}`;
      const isWeighed = note(field, coordinate);
      if (!('args' in field)) {
        hasInputWeights ||= isWeighed;
        continue;
      }
      const size = written.sizes.get(coordinate) ?? sizeByList(field);
      if (size !== undefined) sizes.set(field, size);
      for (const argument of field.args) note(argument, `${coordinate}.${argument.name}`);
    }
  }
  return {
    schema: apiSchema,
    weightOfType: (type) => weights.get(type) ?? (isCompositeType(type) || isInputObjectType(type) ? 1 : 0),
    weightOfField: (field) => weights.get(field) ?? weights.get(getNamedType(field.type)),
    weightOfInput: (input) => weights.get(input) ?? 0,
    hasInputWeights,
    listSizeOf: (field) => sizes.get(field),
    introspection: introspectionMeter(apiSchema),
  };
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

/** The weights and sizes that are written into a supergraph, by coordinates such as `Query.product.id`. */
function readDirectives(supergraphSdl: string) {
  const document = parse(supergraphSdl, { noLocation: true });
  const names = federationNames(document);
  const [cost, listSize] = [names.directiveOf('cost', 'cost'), names.directiveOf('cost', 'listSize')];
  const weights = new Map<string, number>();
  const sizes = new Map<string, ListSize>();
  const read = (node: ASTNode, coordinate: string) => {
    const weight = numberOf(argumentsOf(node, cost)?.get('weight'));
    if (weight !== undefined) weights.set(coordinate, weight);
    const size = readListSize(argumentsOf(node, listSize));
    if (size !== undefined) sizes.set(coordinate, size);
  };
  for (const type of document.definitions) {
    if (!('name' in type) || type.name === undefined) continue;
    read(type, type.name.value);
    for (const field of 'fields' in type ? (type.fields ?? []) : []) {
      const coordinate = `${type.name.value}.${field.name.value}`;
      read(field, coordinate);
      if (!('arguments' in field)) continue;
      for (const argument of field.arguments ?? []) read(argument, `${coordinate}.${argument.name.value}`);
    }
  }
  return { weights, sizes };
}

function readListSize(given: ReadonlyMap<string, unknown> | undefined): ListSize | undefined {
  if (given === undefined) return undefined;
  return {
    slicingArguments: textsOf(given.get('slicingArguments')),
    assumedSize: numberOf(given.get('assumedSize')),
    sizedFields: textsOf(given.get('sizedFields')),
  };
}

function argumentsOf(node: ASTNode, directive: string): ReadonlyMap<string, unknown> | undefined {
  const given = ('directives' in node ? (node.directives ?? []) : []) as readonly ConstDirectiveNode[];
  const found = given.find(({ name }) => name.value === directive);
  return found && new Map((found.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}

const numberOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
