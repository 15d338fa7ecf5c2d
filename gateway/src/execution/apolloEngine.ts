import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GatewayExecutor, GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import { GraphQLError } from 'graphql';
import { OperatorError } from '@community-graph/kit/errors';
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
    buildService: ({ name, url }) => dataSource(transports(name, url ?? '')),
  });
  return {
    load: async (options) => ({ executor: withoutCompletionNotes((await gateway.load(options)).executor) }),
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    stop: () => gateway.stop(),
  };
}

/** `@apollo/gateway` notes which nulls it spread upwards in `extensions`, in words that name internals. */
function withoutCompletionNotes(executor: GatewayExecutor): GatewayExecutor {
  return async (request) => {
    const { extensions, ...answer } = await executor(request);
    const { valueCompletion: _notes, ...others } = extensions ?? {};
    return Object.keys(others).length > 0 ? { ...answer, extensions: others } : answer;
  };
}

/** One subgraph as `@apollo/gateway` calls it. A failed call becomes an error of the answer, with the path it has there. */
function dataSource(transport: Transport): GraphQLDataSource {
  return {
    async process({ request, ...options }: GraphQLDataSourceProcessOptions): Promise<GatewayGraphQLResponse> {
      const { requestId } = options.context as EngineContext;
      try {
        const { query = '', variables, operationName } = request;
        return await transport.execute({ query, variables, operationName, requestId });
      } catch (error) {
        if (error instanceof GraphQLError) return { data: null, errors: [error.toJSON()] };
        throw error;
      }
    },
  };
}
