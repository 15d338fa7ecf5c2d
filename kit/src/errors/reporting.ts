import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from '../telemetry/index.ts';
import { errorCatalogue } from './catalogue.ts';

/** What every request's context tells. */
export interface Identified {
  /** The id that ties an answer to its log lines. */
  readonly requestId: string;
}

/**
 * Ties answers to log lines: each error of an answer carries the request's id, and an error whose text is kept
 * from the client is logged whole under the same id.
 */
export function errorReporting(logger: Logger): ApolloServerPlugin<Identified> {
  return {
    async requestDidStart({ contextValue: { requestId } }) {
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) {
            if (isPresentable(error.extensions['code'])) continue;
            logger.error({ requestId, path: error.path, err: error.originalError ?? error }, 'a request met an error');
          }
        },
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single' || body.singleResult.errors === undefined) return;
          body.singleResult.errors = body.singleResult.errors.map((error) => ({
            ...error,
            extensions: { ...error.extensions, requestId },
          }));
        },
      };
    },
  };
}

function isPresentable(code: unknown): boolean {
  return code !== 'INTERNAL_SERVER_ERROR' && typeof code === 'string' && Object.hasOwn(errorCatalogue, code);
}
