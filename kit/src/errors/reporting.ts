import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from '../telemetry/index.ts';
import { isPresentable, type Presentation } from './present.ts';

/** What every request's context tells. */
export interface Identified {
  /** The id that ties an answer to its log lines. */
  readonly requestId: string;
}

/**
 * Ties answers to log lines: each error of an answer carries the request's id, and an error whose text is kept
 * from the client is logged whole under the same id.
 * @param presentation which texts are shown to the client
 */
export function errorReporting(logger: Logger, presentation: Presentation = {}): ApolloServerPlugin<Identified> {
  return {
    async requestDidStart({ contextValue: { requestId } }) {
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) {
            if (isPresentable(error.extensions['code'], presentation)) continue;
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
