import {
  getArgumentValues,
  getNamedType,
  GraphQLError,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

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
 */
export function introspectionRoot(source: SelectionSource, nodes: readonly FieldNode[]): Member {
  const [first] = nodes as [FieldNode];
  const field = first.name.value === '__schema' ? SchemaMetaFieldDef : TypeMetaFieldDef;
  return memberOf(source, source.schema.getQueryType()!, field, nodes);
}

function memberOf(
  source: SelectionSource,
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Member {
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

function selectionOf(source: SelectionSource, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Selection {
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
