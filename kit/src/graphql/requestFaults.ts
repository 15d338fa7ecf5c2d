import type { ApolloServerPlugin, BaseContext } from '@apollo/server';

/**
 * Gives `BAD_REQUEST` to the errors of requests that Apollo Server answers with the status 400 and without a code: a hash of a
 * persisted query that is not that of the text, and another version of such queries than 1. Without a code they count as
 * failures of this side, which are logged and hidden. It stands before the plugin that logs.
 */
export const requestFaults = <Context extends BaseContext>(): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors }) {
        for (const { path, extensions } of errors) {
          // An error with a path comes from a field, and a field answers for its own codes.
          if (path === undefined && extensions['code'] === undefined && extensions.http?.status === 400) {
            extensions['code'] = 'BAD_REQUEST';
          }
        }
      },
    };
  },
});
