import { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { serverOptions } from '@community-graph/kit/graphql';
import type { Logger } from '@community-graph/kit/telemetry';
import { documentStore } from './documentStore.ts';
import { noIntrospection } from './introspection.ts';
import { statusByMediaType } from './statusByMediaType.ts';
import { stringifyAnswer, type Engine, type EngineContext } from '../execution/index.ts';

/** What the server is told. */
export interface GraphqlServerOptions {
  readonly logger: Logger;
  /** Whether clients may read the schema; when not, errors do not suggest its names either. */
  readonly introspection: boolean;
}

/**
 * Apollo Server over an engine. It parses and validates operations and speaks GraphQL over HTTP; the engine
 * plans and runs them.
 * @param app is drained before the server stops
 */
export function createGraphqlServer(
  engine: Engine,
  app: FastifyInstance,
  { logger, introspection }: GraphqlServerOptions,
): ApolloServer<EngineContext> {
  const options = serverOptions<EngineContext>(app, logger, { foreignCodes: true });
  return new ApolloServer<EngineContext>({
    ...options,
    gateway: engine,
    stringifyResult: stringifyAnswer,
    documentStore: documentStore(),
    validationRules: introspection ? [] : [noIntrospection],
    hideSchemaDetailsFromClientErrors: !introspection,
    plugins: [...options.plugins, statusByMediaType()],
  });
}
