import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GatewayExecutor, GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import { GraphQLError, Kind, parse, type FieldNode, type GraphQLFormattedError, type SelectionSetNode } from 'graphql';
import { OperatorError } from '@community-graph/kit/errors';
import type { Logger } from '@community-graph/kit/telemetry';
import type { Transport } from '../transport/index.ts';
import type { Engine, EngineContext, EngineOptions } from './engine.ts';

/**
 * The reference engine: `@apollo/gateway` over our transports.
 * @throws OperatorError ENGINE_UNAVAILABLE when the optional package is not installed
 */
export async function createApolloEngine({ supergraphSdl, transports, logger }: EngineOptions): Promise<Engine> {
  const { ApolloGateway } = await import('@apollo/gateway').catch(() => {
    throw new OperatorError(
      'ENGINE_UNAVAILABLE',
      'The engine "apollo" needs the optional package @apollo/gateway: npm install --include=optional',
    );
  });
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger,
    buildService: ({ name, url }) => dataSource(name, transports(name, url ?? ''), logger),
  });
  return {
    load: async (options) => {
      const { executor } = await gateway.load(options).catch((error: unknown) => {
        const [reason] = String(error instanceof Error ? error.message : error).split('\n\n');
        throw new OperatorError('BAD_SUPERGRAPH', `The engine cannot run the supergraph: ${reason}`);
      });
      return { executor: withoutCompletionNotes(executor) };
    },
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    stop: () => gateway.stop(),
  };
}

/** `@apollo/gateway` notes which nulls it spread upwards in `extensions`, in words that name internals. */
function withoutCompletionNotes(executor: GatewayExecutor): GatewayExecutor {
  return async (request) => {
    // Apollo Server makes OPERATION_RESOLUTION_FAILURE of it; the gateway would throw.
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

/** One subgraph as `@apollo/gateway` calls it. A failed call becomes an error of the answer, with the path it has there. */
function dataSource(name: string, transport: Transport, logger: Logger): GraphQLDataSource {
  return {
    async process({ request, ...options }: GraphQLDataSourceProcessOptions): Promise<GatewayGraphQLResponse> {
      const { requestId } = options.context as EngineContext;
      const { query = '', variables, operationName } = request;
      try {
        return await transport.execute({ query, variables, operationName, requestId });
      } catch (error) {
        return { data: null, errors: placed(presentable(error, { name, requestId, logger }), query) };
      }
    },
  };
}

/** The error as a client may see it; one that is not meant for clients is logged and stays without its text. */
function presentable(error: unknown, { name, requestId, logger }: { name: string; requestId: string; logger: Logger }) {
  if (error instanceof GraphQLError) return error.toJSON();
  logger.error({ requestId, subgraph: name, err: error }, 'a subgraph call failed in an unforeseen way');
  return { message: 'A part of the answer is missing.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/**
 * Gives the error of a whole call the paths of what is missing: each root field, or the first field of the
 * first entity. `@apollo/gateway` puts the place of the call in front.
 */
function placed(error: GraphQLFormattedError, query: string): GraphQLFormattedError[] {
  const [operation] = parse(query, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [error];
  const roots = fieldsOf(operation.selectionSet);
  if (roots[0]?.name.value !== '_entities') return roots.map((root) => ({ ...error, path: [responseKey(root)] }));
  const [first] = fieldsOf(roots[0].selectionSet);
  return [{ ...error, path: ['_entities', 0, ...(first ? [responseKey(first)] : [])] }];
}

function fieldsOf(selectionSet: SelectionSetNode | undefined): FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === '__typename' ? [] : [selection];
    return selection.kind === Kind.INLINE_FRAGMENT ? fieldsOf(selection.selectionSet) : [];
  });
}

const responseKey = ({ alias, name }: FieldNode): string => (alias ?? name).value;
