import type { ApolloServerPlugin } from '@apollo/server';

/** What GraphQL over HTTP calls request errors: the operation never began to run. */
const requestErrors = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * Answers 200 to clients that ask for `application/json` and nothing newer, also where a request is refused: by
 * the draft of GraphQL over HTTP (section 6.4.1) only `application/graphql-response+json` tells a refusal by its
 * status, because in between somebody else may have answered in JSON. Clients that name no type get the status,
 * for those are people with a command line.
 */
export function statusByMediaType(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response: { body, http } }) {
          if (http.status !== 400 || body.kind !== 'single' || 'data' in body.singleResult) return;
          const accepted = request.http?.headers.get('accept') ?? '';
          if (!accepted.includes('application/json') || accepted.includes('application/graphql-response+json')) return;
          const codes = body.singleResult.errors?.map(({ extensions }) => extensions?.['code']);
          if (codes?.every((code) => requestErrors.has(String(code)))) http.status = 200;
        },
      };
    },
  };
}
