import {
  buildASTSchema,
  graphql,
  Kind,
  parse,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FormattedExecutionResult,
} from 'graphql';
import type { Answer, Representation, Subgraph } from './subgraph.ts';

/** A subgraph made of graphql-js alone, so that it shares no mistake with a gateway or a federation library. */
export function executableSubgraph({ sdl, roots = {}, entities = {} }: Subgraph): Answer {
  const schema = buildASTSchema(withEntities(parse(sdl)), { assumeValid: true });
  const rootValue = {
    ...roots,
    _entities: ({ representations }: { representations: Representation[] }) =>
      representations.map((representation) => entityOf(representation, entities)),
  };
  return async ({ query, variables }) => {
    const result = await graphql({ schema, rootValue, source: query, variableValues: variables });
    // What crosses HTTP is text: no undefined, no shared objects, no Error.
    return JSON.parse(JSON.stringify(result)) as FormattedExecutionResult;
  };
}

function entityOf(representation: Representation, entities: NonNullable<Subgraph['entities']>): unknown {
  const { __typename } = representation;
  const find = entities[__typename];
  // An error in a list is that item's alone.
  if (find === undefined) return new Error(`no entity is called ${__typename}`);
  try {
    const entity = find(representation);
    return typeof entity === 'object' && entity !== null && !(entity instanceof Error)
      ? { __typename, ...entity }
      : entity;
  } catch (error) {
    return error;
  }
}

/** The schema as the subgraph serves it: with `_entities`, and extensions of what others own as types of its own. */
function withEntities(document: DocumentNode): DocumentNode {
  const names = document.definitions.flatMap((definition) =>
    (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    definition.directives?.some(isKey)
      ? [definition.name.value]
      : [],
  );
  if (names.length === 0) return asDefinitions(document);
  const additions = parse(`
    scalar _Any
    union _Entity = ${[...new Set(names)].join(' | ')}
    extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`);
  return asDefinitions({ ...document, definitions: [...document.definitions, ...additions.definitions] });
}

const isKey = ({ name }: ConstDirectiveNode): boolean => name.value === 'key';

/** The kinds of extensions, each with the kind of what it extends. */
const definitionKinds = new Map<Kind, Kind>([
  [Kind.OBJECT_TYPE_EXTENSION, Kind.OBJECT_TYPE_DEFINITION],
  [Kind.INTERFACE_TYPE_EXTENSION, Kind.INTERFACE_TYPE_DEFINITION],
  [Kind.UNION_TYPE_EXTENSION, Kind.UNION_TYPE_DEFINITION],
  [Kind.ENUM_TYPE_EXTENSION, Kind.ENUM_TYPE_DEFINITION],
  [Kind.INPUT_OBJECT_TYPE_EXTENSION, Kind.INPUT_OBJECT_TYPE_DEFINITION],
]);

/** graphql-js drops an extension of a type that is not there; the first one becomes the type. */
function asDefinitions({ definitions, ...document }: DocumentNode): DocumentNode {
  const known = new Set(definitions.flatMap((one) => (definitionKinds.has(one.kind) ? [] : [nameOf(one)])));
  return {
    ...document,
    definitions: definitions.map((definition) => {
      const kind = definitionKinds.get(definition.kind);
      const name = nameOf(definition);
      if (kind === undefined || known.has(name)) return definition;
      known.add(name);
      return { ...definition, kind } as DefinitionNode;
    }),
  };
}

const nameOf = (definition: DefinitionNode): string | undefined =>
  'name' in definition ? definition.name?.value : undefined;
