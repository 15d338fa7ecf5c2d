import type { FormattedExecutionResult } from 'graphql';
import { Pool, errors as undiciErrors } from 'undici';
import { clientError } from '@community-graph/kit/errors';
import type { Logger } from '@community-graph/kit/telemetry';
import type { SubgraphDocument, Transport } from './transport.ts';

/** Limits of the calls to one subgraph. */
export interface HttpTransportLimits {
  /** How long an answer may take, in milliseconds. */
  readonly timeoutMs: number;
  /** The largest answer that is read, in bytes. */
  readonly maximumResponseBytes: number;
  /** How many calls may be under way at once; more wait. */
  readonly connections: number;
}

/** The limits when nothing else is said. */
export const defaultHttpLimits: HttpTransportLimits = {
  timeoutMs: 15_000,
  maximumResponseBytes: 64 * 1024 * 1024,
  connections: 64,
};

/**
 * A transport over HTTP with pooled keep-alive connections.
 * @param name the subgraph's name, for messages
 * @param url the subgraph's GraphQL address
 * @param logger where the reason of a failed call goes; the client never sees it
 */
export function httpTransport(name: string, url: string, logger: Logger, limits = defaultHttpLimits): Transport {
  const { origin, pathname, search } = new URL(url);
  const { timeoutMs, maximumResponseBytes, connections } = limits;
  const pool = new Pool(origin, { connections, maxResponseSize: maximumResponseBytes, connectTimeout: timeoutMs });
  const execute: Transport['execute'] = async ({ document, variables, headers, requestId }) => {
    try {
      const { body } = await pool.request({
        method: 'POST',
        path: pathname + search,
        headers: {
          ...headers,
          'content-type': 'application/json',
          accept: 'application/json',
          'x-request-id': requestId,
        },
        body: requestBody(document, variables),
        signal: AbortSignal.timeout(timeoutMs),
      });
      return readAnswer(await body.text());
    } catch (error) {
      logger.warn({ requestId, subgraph: name, err: error }, 'a subgraph call failed');
      throw callError(name, error);
    }
  };
  return {
    execute,
    async healthy() {
      const signal = AbortSignal.timeout(timeoutMs);
      const { statusCode, body } = await pool.request({ method: 'GET', path: '/health', signal });
      await body.dump();
      if (statusCode === 200 || statusCode === 503) return statusCode === 200;
      // Subgraphs of others need not have a `/health`; one that answers GraphQL is as good.
      const { data } = await execute({
        document: { query: '{ __typename }', kind: 'query' },
        variables: '{}',
        headers: {},
        requestId: 'health-check',
      });
      return data?.['__typename'] !== undefined;
    },
    close: () => pool.close(),
  };
}

/** The JSON text of a GraphQL request. */
function requestBody({ query, operationName }: SubgraphDocument, variables: string): string {
  const name = operationName === undefined ? '' : `"operationName":${JSON.stringify(operationName)},`;
  return `{"query":${JSON.stringify(query)},${name}"variables":${variables}}`;
}

/** A text that is not a GraphQL answer. */
class NotGraphQL extends Error {}

function readAnswer(text: string): FormattedExecutionResult {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new NotGraphQL('the answer is not JSON');
  }
  if (!isAnswer(answer)) throw new NotGraphQL('the answer is JSON but not of GraphQL');
  return answer;
}

/** Whether a value is `{ data, errors }` as the engine may rely on: a wrong shape would fail the whole request. */
function isAnswer(value: unknown): value is FormattedExecutionResult {
  if (!isObject(value)) return false;
  const { data, errors } = value;
  if (data === undefined && errors === undefined) return false;
  const errorsFit = errors === undefined || (Array.isArray(errors) && errors.every(isError));
  return errorsFit && (data === undefined || data === null || isObject(data));
}

const isError = (value: unknown): boolean => isObject(value) && typeof value['message'] === 'string';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function callError(name: string, error: unknown) {
  const part = `The part of the graph that "${name}" serves`;
  if (error instanceof NotGraphQL || error instanceof undiciErrors.ResponseExceededMaxSizeError) {
    return clientError('SUBGRAPH_BAD_RESPONSE', `${part} gave an answer that cannot be used.`, { subgraph: name });
  }
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return clientError('SUBGRAPH_TIMEOUT', `${part} did not answer in time.`, { subgraph: name });
  }
  return clientError('SUBGRAPH_UNAVAILABLE', `${part} could not be reached. Try again in a moment.`, {
    subgraph: name,
  });
}
