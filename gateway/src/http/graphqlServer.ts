import { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { serverOptions } from '@community-graph/kit/graphql';
import type { Logger } from '@community-graph/kit/telemetry';
import { stringifyAnswer, type Engine, type EngineContext } from '../execution/index.ts';

/**
 * Apollo Server over an engine. It parses and validates operations and speaks GraphQL over HTTP; the engine
 * plans and runs them.
 * @param app is drained before the server stops
 */
export function createGraphqlServer(engine: Engine, app: FastifyInstance, logger: Logger): ApolloServer<EngineContext> {
  return new ApolloServer<EngineContext>({
    gateway: engine,
    stringifyResult: stringifyAnswer,
    ...serverOptions<EngineContext>(app, logger),
  });
}
