import {
  execute,
  GraphQLError,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** The answer to the introspection fields of an operation. */
export interface Introspection {
  /** The JSON texts of their values, by the client's response keys. */
  readonly texts: ReadonlyMap<string, string>;
  readonly errors: readonly GraphQLError[];
}

/** The answer for operations without introspection fields. */
export const noIntrospection: Introspection = { texts: new Map(), errors: [] };

/**
 * Answers the introspection fields of an operation.
 * @param fields the `__schema` and `__type` fields of its root
 * @param variables as the client sent them
 */
export async function introspect(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  fields: readonly FieldNode[],
  variables: Record<string, unknown>,
): Promise<Introspection> {
  const own: OperationDefinitionNode = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: fields } };
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const { data, errors = [] } = await execute({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [own, ...fragments] },
    variableValues: variables,
  });
  return {
    texts: new Map(Object.entries(data ?? {}).map(([name, value]) => [name, JSON.stringify(value)])),
    errors: errors.map(withCode),
  };
}

function withCode({ message, path, originalError }: GraphQLError): GraphQLError {
  // Of an argument that may not have its value graphql-js makes a GraphQLError; a bug is any other error.
  const code = originalError instanceof GraphQLError ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
  return new GraphQLError(message, { ...(path ? { path } : {}), extensions: { code } });
}
