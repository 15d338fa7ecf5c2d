import {
  buildASTSchema,
  extendSchema,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** A subgraph of a world: its name and its schema with the directives of federation. */
export interface SubgraphText {
  readonly name: string;
  readonly sdl: string;
}

/** What one subgraph says about one field of one of its types. */
export interface FieldOfSubgraph {
  readonly parent: string;
  readonly definition: FieldDefinitionNode;
  readonly external: boolean;
  readonly overrides: string | undefined;
  readonly requires: SelectionSetNode | undefined;
  readonly provides: SelectionSetNode | undefined;
}

/** A key of a type. */
export interface KeyOfSubgraph {
  readonly selection: SelectionSetNode;
  /** Whether the subgraph finds objects by it. */
  readonly resolvable: boolean;
}

/** What the world knows about one subgraph. */
export interface SubgraphFacts {
  readonly name: string;
  /** Its schema with `_entities`, without the directives. */
  readonly schema: GraphQLSchema;
  /** By type and field, `Product.name`. */
  readonly fields: ReadonlyMap<string, FieldOfSubgraph>;
  /** The keys of each type. */
  readonly keys: ReadonlyMap<string, readonly KeyOfSubgraph[]>;
  /** The types that stand for an interface of other subgraphs. */
  readonly interfaceObjects: ReadonlySet<string>;
}

/** The selection that a field set such as `id owner { name }` means. */
function fieldSet(text: string): SelectionSetNode {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`"${text}" is no field set`);
  return operation.selectionSet;
}

/** Reads a subgraph's schema. */
export function readSubgraph({ name, sdl }: SubgraphText): SubgraphFacts {
  const document = parse(sdl, { noLocation: true });
  const fields = new Map<string, FieldOfSubgraph>();
  const keys = new Map<string, KeyOfSubgraph[]>();
  const interfaceObjects = new Set<string>();
  const objects = new Set<string>();
  for (const type of document.definitions) {
    if (
      type.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      type.kind !== Kind.OBJECT_TYPE_EXTENSION &&
      type.kind !== Kind.INTERFACE_TYPE_DEFINITION
    )
      continue;
    const parent = type.name.value;
    if (type.kind !== Kind.INTERFACE_TYPE_DEFINITION) objects.add(parent);
    for (const directive of type.directives ?? []) {
      if (directive.name.value === 'key') {
        const resolvable = !directive.arguments?.some(
          ({ name: { value: given }, value }) => given === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
        );
        const key = { selection: fieldSet(argument(directive, 'fields')!), resolvable };
        keys.set(parent, [...(keys.get(parent) ?? []), key]);
      }
      if (directive.name.value === 'interfaceObject') interfaceObjects.add(parent);
    }
    for (const definition of type.fields ?? []) {
      const text = (directive: string, name_: string) =>
        argument(
          definition.directives?.find((given) => given.name.value === directive),
          name_,
        );
      const requires = text('requires', 'fields');
      const provides = text('provides', 'fields');
      fields.set(`${parent}.${definition.name.value}`, {
        parent,
        definition,
        external: definition.directives?.some((directive) => directive.name.value === 'external') ?? false,
        overrides: text('override', 'from'),
        requires: requires === undefined ? undefined : fieldSet(requires),
        provides: provides === undefined ? undefined : fieldSet(provides),
      });
    }
  }
  const entities = [...keys.keys()].filter((type) => objects.has(type));
  return { name, schema: executable(document, entities), fields, keys, interfaceObjects };
}

/** The concrete types that a type can be in a subgraph; empty for one that it does not know. */
export function possibleTypes({ schema }: SubgraphFacts, name: string): string[] {
  const type = schema.getType(name);
  if (isObjectType(type)) return [name];
  if (!isInterfaceType(type) && !isUnionType(type)) return [];
  return schema.getPossibleTypes(type).map((possible) => possible.name);
}

function argument(directive: ConstDirectiveNode | undefined, name: string): string | undefined {
  const value = directive?.arguments?.find((given) => given.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

/** The schema as a server runs it: with `_entities`, and without what only composition reads. */
function executable(document: DocumentNode, entities: readonly string[]): GraphQLSchema {
  const federation = parse(
    `scalar _Any union _Entity = ${entities.join(' | ')}
     extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`,
    { noLocation: true },
  );
  const definitions = [...document.definitions, ...federation.definitions].filter(
    ({ kind }) => kind !== Kind.SCHEMA_EXTENSION && kind !== Kind.SCHEMA_DEFINITION,
  );
  const extensions = definitions.filter(({ kind }) => kind === Kind.OBJECT_TYPE_EXTENSION);
  const types = definitions.filter((definition) => !extensions.includes(definition));
  const options = { assumeValidSDL: true };
  return extendSchema(
    buildASTSchema({ kind: Kind.DOCUMENT, definitions: types }, options),
    { kind: Kind.DOCUMENT, definitions: extensions },
    options,
  );
}
