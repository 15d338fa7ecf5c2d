import type { ApolloServerOptionsWithStaticSchema } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { errorPresenter, errorReporting, type Identified, type Presentation } from '../errors/index.ts';
import type { Logger } from '../telemetry/index.ts';
import { requestFaults } from './requestFaults.ts';

/** The most errors of validation in an answer: for each unknown name, all that are known are compared with it. */
const maximumValidationErrors = 5;

/**
 * What every Apollo Server here has in common: errors from the catalogue, tied to the log; nothing sent to
 * Apollo; no page of its own.
 * @param app is drained before the server stops
 * @param presentation which errors clients see with their text; those of the catalogue when left out
 */
export function serverOptions<Context extends Identified>(
  app: FastifyInstance,
  logger: Logger,
  presentation: Presentation = {},
) {
  return {
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger,
    formatError: errorPresenter(presentation),
    validationOptions: { maxErrors: maximumValidationErrors },
    // A GET from a browser's address bar is wanted, and no cookie is trusted. See docs/decisions/0006-csrf.md.
    csrfPrevention: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      requestFaults<Context>(),
      errorReporting(logger, presentation),
      fastifyApolloDrainPlugin(app),
    ],
  } satisfies Omit<ApolloServerOptionsWithStaticSchema<Context>, 'schema'>;
}
