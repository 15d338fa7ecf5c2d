import {
  buildASTSchema,
  getNamedType,
  isCompositeType,
  isInputObjectType,
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
import { federationNames } from '../../supergraph/index.ts';

/** How many items a list is counted with, as `@listSize` says. */
export interface ListSize {
  /** The arguments that say how many are asked for; the largest counts. */
  readonly slicingArguments: readonly string[];
  /** How many are counted when no argument says so. */
  readonly assumedSize: number | undefined;
  /** The fields below whose lists this is the size of; the field's own list when there are none. */
  readonly sizedFields: readonly string[];
}

/** What the parts of a graph cost. */
export interface CostRules {
  /** All types, also those that clients do not see. */
  readonly schema: GraphQLSchema;
  /** What an object of a type costs: 1 for objects, 0 for scalars and enums, or what its `@cost` says. */
  weightOfType(type: GraphQLNamedType): number;
  /** What a field's `@cost` says in place of the weight of its type; undefined when it has none. */
  weightOfField(field: GraphQLField<unknown, unknown>): number | undefined;
  /** What giving an argument or an input field costs: what its `@cost` says, or 0. */
  weightOfInput(input: GraphQLArgument | GraphQLInputField): number;
  listSizeOf(field: GraphQLField<unknown, unknown>): ListSize | undefined;
}

/**
 * Reads the costs of a supergraph: `@cost` and `@listSize` of the specification
 * https://ibm.github.io/graphql-specs/cost-spec.html, as federation carries them.
 */
export function costRules(supergraphSdl: string): CostRules {
  const document = parse(supergraphSdl, { noLocation: true });
  const schema = buildASTSchema(document, { assumeValidSDL: true });
  const names = federationNames(document);
  const [cost, listSize] = [names.directiveOf('cost', 'cost'), names.directiveOf('cost', 'listSize')];
  const weightOf = (node: ASTNode | null | undefined) => numberOf(argumentsOf(node, cost)?.get('weight'));
  const sizes = new Map<GraphQLField<unknown, unknown>, ListSize | undefined>();
  return {
    schema,
    weightOfType: (type) => weightOf(type.astNode) ?? (isCompositeType(type) || isInputObjectType(type) ? 1 : 0),
    weightOfField: (field) => weightOf(field.astNode) ?? weightOf(getNamedType(field.type).astNode),
    weightOfInput: (input) => weightOf(input.astNode) ?? 0,
    listSizeOf(field) {
      if (!sizes.has(field)) sizes.set(field, readListSize(argumentsOf(field.astNode, listSize)));
      return sizes.get(field);
    },
  };
}

function readListSize(given: ReadonlyMap<string, unknown> | undefined): ListSize | undefined {
  if (given === undefined) return undefined;
  return {
    slicingArguments: textsOf(given.get('slicingArguments')),
    assumedSize: numberOf(given.get('assumedSize')),
    sizedFields: textsOf(given.get('sizedFields')),
  };
}

function argumentsOf(node: ASTNode | null | undefined, directive: string): ReadonlyMap<string, unknown> | undefined {
  const given = (node && 'directives' in node ? (node.directives ?? []) : []) as readonly ConstDirectiveNode[];
  const found = given.find(({ name }) => name.value === directive);
  return found && new Map((found.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}

const numberOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
