import {
  getArgumentValues,
  getNamedType,
  GraphQLError,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  valueFromASTUntyped,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { clientError } from '../errors/index.ts';

/** The part of an operation that a selection is compiled from. */
export interface SelectionSource {
  readonly schema: GraphQLSchema;
  /** The fragments of the document by their names. */
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The values of the variables, with the operation's defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The fields that are selected of an object of the introspection schema. Its types are all object types. */
export interface Selection {
  readonly members: readonly Member[];
}

/** One field of a selection. */
export interface Member {
  /** The response key. */
  readonly key: string;
  /** The response key as JSON, and a colon. */
  readonly prefix: string;
  readonly field: GraphQLField<unknown, unknown>;
  /**
   * Gives the field's value for an object. The arguments are the same for every object.
   * @throws GraphQLError where an argument may not have its value; what the schema throws where a value cannot be given
   */
  readonly valueOf: (object: unknown) => unknown;
  /** The same for members with the same field and arguments: their values are equal for every object. */
  readonly identity: string;
  /** What is selected of the values; undefined for leaves. */
  readonly below: Selection | undefined;
}

/** Whether a field at the root of a query is one of the specification's introspection fields. */
export const isIntrospectionField = ({ name }: FieldNode): boolean =>
  name.value === '__schema' || name.value === '__type';

/**
 * Compiles introspection fields that have one response key at the root of a query.
 * @param nodes one or more, valid and merged as the specification's CollectFields does
 * @throws a client error ANSWER_TOO_LARGE where fragments select too many fields
 */
export function introspectionRoot(source: SelectionSource, nodes: readonly FieldNode[]): Member {
  const [first] = nodes as [FieldNode];
  const field = first.name.value === '__schema' ? SchemaMetaFieldDef : TypeMetaFieldDef;
  return memberOf({ ...source, left: maximumMembers }, source.schema.getQueryType()!, field, nodes);
}

/** The introspection fields at the root of an operation, and what they are compiled from. */
export interface IntrospectionFields extends Omit<SelectionSource, 'schema'> {
  readonly fields: readonly FieldNode[];
}

/**
 * Finds the introspection fields at the root of a query.
 * @param document valid
 * @param variables as the client sent them
 */
export function introspectionFields(
  { definitions }: DocumentNode,
  { selectionSet, variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): IntrospectionFields {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  const values = { ...Object.fromEntries(defaults), ...variables };
  const fields: FieldNode[] = [];
  collect(selectionSet);
  return { fields, fragments, variables: values };

  function collect({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (!isIncluded(selection, values)) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) collect(fragments.get(selection.name.value)!.selectionSet);
      else if (isIntrospectionField(selection)) fields.push(selection);
    }
  }
}

/** The most fields of a selection once fragments are written out; nested fragments multiply. */
const maximumMembers = 50_000;

/** A source, and how many more fields may be compiled from it. */
interface Compiling extends SelectionSource {
  left: number;
}

function memberOf(
  source: Compiling,
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Member {
  source.left -= 1;
  if (source.left < 0) {
    throw clientError(
      'ANSWER_TOO_LARGE',
      'The fragments of the introspection select too many fields. Ask for less at a time.',
    );
  }
  const [first] = nodes as [FieldNode];
  const type = getNamedType(field.type);
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const given = argumentsOf(source, field, first);
  // The introspection schema reads nothing else of it.
  const info = { schema: source.schema, parentType: parent } as GraphQLResolveInfo;
  const key = (first.alias ?? first.name).value;
  return {
    key,
    prefix: `${JSON.stringify(key)}:`,
    field,
    valueOf(object) {
      if (given instanceof GraphQLError) throw given;
      return field.resolve!(object, given, undefined, info);
    },
    identity: `${field.name} ${JSON.stringify(given)}`,
    below: isObjectType(type) ? selectionOf(source, type, sets) : undefined,
  };
}

function selectionOf(source: Compiling, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Selection {
  const fields = type.getFields();
  const groups = collectFields(source, type, sets);
  return {
    members: [...groups.values()].map((nodes) => {
      const name = nodes[0]!.name.value;
      return memberOf(source, type, name === '__typename' ? TypeNameMetaFieldDef : fields[name]!, nodes);
    }),
  };
}

/** The fields of selection sets by response key, in the order of the document. */
function collectFields(
  { fragments, variables }: SelectionSource,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const groups = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  for (const set of sets) collect(set);
  return groups;

  function collect({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (!isIncluded(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [selection]);
        else group.push(selection);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
      }
      const part = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
      if ((part.typeCondition?.name.value ?? type.name) === type.name) collect(part.selectionSet);
    }
  }
}

function argumentsOf(
  { variables }: SelectionSource,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Record<string, unknown> | GraphQLError {
  try {
    return getArgumentValues(field, node, variables);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** Whether a selection is asked for, by its own `@skip` and `@include`. */
function isIncluded({ directives = [] }: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  return directives.every((directive) => {
    const { value: name } = directive.name;
    if (name !== 'skip' && name !== 'include') return true;
    return conditionOf(directive, variables) === (name === 'include');
  });
}

function conditionOf({ arguments: given = [] }: DirectiveNode, variables: Readonly<Record<string, unknown>>): boolean {
  const value = given.find(({ name }) => name.value === 'if')?.value;
  if (value?.kind === Kind.VARIABLE) return variables[value.name.value] === true;
  return value?.kind === Kind.BOOLEAN && value.value;
}
