import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { GraphQLError } from 'graphql';

/**
 * Mends what `@apollo/gateway` answers with: it throws where there is no operation to run, notes in `extensions`
 * which nulls it spread upwards, in words that name internals, and misplaces some errors.
 */
export function mendedExecutor(executor: GatewayExecutor): GatewayExecutor {
  return async (request) => {
    // Apollo Server makes OPERATION_RESOLUTION_FAILURE of it.
    if ((request.operation as unknown) === undefined) {
      return { errors: [new GraphQLError('The document holds no operation that `operationName` picks.')] };
    }
    const { operation: kind } = request.operation;
    if (!request.schema.getRootType(kind)) {
      const message = `The schema has no ${kind}s; send a query.`;
      return {
        errors: [
          new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } } }),
        ],
      };
    }
    const { extensions, ...answer } = await executor(request);
    const { valueCompletion: _notes, ...others } = extensions ?? {};
    const errors = answer.errors?.map((error) => withTruePath(error, answer.data));
    return {
      ...answer,
      ...(errors ? { errors } : {}),
      ...(Object.keys(others).length > 0 ? { extensions: others } : {}),
    };
  };
}

/**
 * `@apollo/gateway` counts the objects of a list that it sent for, not those of the list: in a list of several
 * types an index can name an object that did arrive. Such a path is cut where it is still right, at the list.
 */
function withTruePath(error: GraphQLError, data: unknown): GraphQLError {
  let value = data;
  for (const key of error.path ?? []) {
    if (value === null || value === undefined) return error;
    value = (value as Record<string | number, unknown>)[key];
  }
  const firstIndex = error.path?.findIndex((key) => typeof key === 'number') ?? -1;
  if (value === null || value === undefined || firstIndex < 0) return error;
  return new GraphQLError(error.message, { path: error.path!.slice(0, firstIndex), extensions: error.extensions });
}
