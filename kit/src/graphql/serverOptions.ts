import type { ApolloServerOptionsWithStaticSchema } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { errorReporting, presentError, type Identified } from '../errors/index.ts';
import type { Logger } from '../telemetry/index.ts';

/** The longest document that is parsed, in tokens. */
export const maximumDocumentTokens = 4_000;

/**
 * What every Apollo Server here has in common: errors from the catalogue, tied to the log; nothing sent to
 * Apollo; no page of its own.
 * @param app is drained before the server stops
 */
export function serverOptions<Context extends Identified>(app: FastifyInstance, logger: Logger) {
  return {
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger,
    formatError: presentError,
    parseOptions: { maxTokens: maximumDocumentTokens },
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
  } satisfies Omit<ApolloServerOptionsWithStaticSchema<Context>, 'schema'>;
}
