import { buildASTSchema, graphql, Kind, parse, type DocumentNode, type ExecutionResult } from 'graphql';

/** A GraphQL request as a gateway sends it to a subgraph. */
export interface StubRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

/** A subgraph that a stub answers for. */
export interface StubSubgraph {
  readonly name: string;
  /** The schema, for composition. */
  readonly sdl: string;
  /** The true answer; asked once for each distinct request body. */
  execute(request: StubRequest): Promise<Pick<ExecutionResult, 'data' | 'errors'>>;
}

/** Makes an entity of its representation; undefined when there is none. */
export type EntityResolver = (representation: Record<string, unknown>) => object | undefined;

/**
 * A subgraph on graphql-js alone: root fields are properties of one object, entities come from resolvers by type.
 */
export function federatedSubgraph(
  name: string,
  sdl: string,
  roots: object,
  entities: Readonly<Record<string, EntityResolver>>,
): StubSubgraph {
  const document = parse(sdl);
  // The directives of federation are not defined here, so the schema is not validated; composition does that.
  const schema = buildASTSchema(withEntities(document, Object.keys(entities)), { assumeValidSDL: true });
  const rootValue = {
    ...roots,
    _entities: ({ representations }: { representations: Record<string, unknown>[] }) =>
      representations.map((representation) => {
        const type = String(representation['__typename']);
        const entity = entities[type]?.(representation);
        return entity === undefined ? null : { __typename: type, ...entity };
      }),
  };
  return {
    name,
    sdl,
    execute: ({ query, variables, operationName }) =>
      graphql({ schema, source: query, rootValue, variableValues: variables, operationName }),
  };
}

function withEntities(document: DocumentNode, types: readonly string[]): DocumentNode {
  const hasQuery = document.definitions.some(
    (definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Query',
  );
  const addition = parse(`
    scalar _Any
    union _Entity = ${types.join(' | ')}
    ${hasQuery ? 'extend type' : 'type'} Query { _entities(representations: [_Any!]!): [_Entity]! }
  `);
  const definitions = document.definitions.filter(({ kind }) => kind !== Kind.SCHEMA_EXTENSION);
  // buildASTSchema makes a schema of definitions only, so the extension is folded into the type.
  const merged = definitions.map((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || definition.name.value !== 'Query') return definition;
    const extension = addition.definitions.find(({ kind }) => kind === Kind.OBJECT_TYPE_EXTENSION);
    const added = extension?.kind === Kind.OBJECT_TYPE_EXTENSION ? (extension.fields ?? []) : [];
    return { ...definition, fields: [...(definition.fields ?? []), ...added] };
  });
  const others = addition.definitions.filter(({ kind }) => kind !== Kind.OBJECT_TYPE_EXTENSION);
  return { kind: Kind.DOCUMENT, definitions: [...merged, ...others] };
}
