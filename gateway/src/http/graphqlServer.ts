import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { errorReporting, presentError } from '@community-graph/kit/errors';
import type { Logger } from '@community-graph/kit/telemetry';
import type { Engine, EngineContext } from '../execution/index.ts';

/**
 * Apollo Server over an engine. It parses and validates operations and speaks GraphQL over HTTP; the engine
 * plans and runs them.
 * @param app is drained before the server stops
 */
export function createGraphqlServer(engine: Engine, app: FastifyInstance, logger: Logger): ApolloServer<EngineContext> {
  return new ApolloServer<EngineContext>({
    gateway: engine,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger,
    formatError: presentError,
    // A GET from a browser's address bar is wanted, and no cookie is trusted. See docs/decisions/0006-csrf.md.
    csrfPrevention: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      errorReporting(logger),
      fastifyApolloDrainPlugin(app),
    ],
  });
}
