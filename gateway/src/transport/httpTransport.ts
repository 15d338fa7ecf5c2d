import type { FormattedExecutionResult } from 'graphql';
import type { Dispatcher } from 'undici';
import type { Logger } from '@community-graph/kit/telemetry';
import { anonymous, statementHeader, viewerKey, type StatementWriter, type Viewer } from '@community-graph/kit/viewer';
import type { Cancellation } from '@community-graph/kit/work';
import { createBreaker, type Breaker } from './breaker.ts';
import { CallFailure, presentFailure } from './callFailure.ts';
import { createConnections } from './connections.ts';
import { createGate } from './gate.ts';
import { createHealthCheck } from './health.ts';
import { defaultHttpLimits, type HttpTransportLimits } from './limits.ts';
import { passedHeaders } from './passedHeaders.ts';
import { requestBody } from './requestBody.ts';
import { SubgraphCall, type CallRoute, type CallSharing, type RunningCall } from './subgraphCall.ts';
import type { Transport } from './transport.ts';

/** How a transport over HTTP does its work; everything may be left out. */
export interface HttpTransportOptions {
  /** What differs from `defaultHttpLimits`. */
  readonly limits?: Partial<HttpTransportLimits> | undefined;
  /** The gateway's sharing of identical queries; without it each has a call of its own. */
  readonly sharing?: CallSharing | undefined;
  /**
   * Says to the subgraph who asks, in the header `x-viewer`. Without it the subgraph is told nothing, and only
   * requests of nobody in particular are sent.
   */
  readonly statements?: StatementWriter | undefined;
  /** The time in milliseconds for the circuit breaker, never backwards. */
  readonly clock?: () => number;
}

/**
 * A transport over HTTP with keep-alive connections and limits.
 * @param name the subgraph's name, for messages
 * @param url the subgraph's GraphQL address
 * @param logger where the reason of a failed call goes; the client never sees it
 */
export function httpTransport(
  name: string,
  url: string,
  logger: Logger,
  { limits: own = {}, sharing, statements, clock = () => performance.now() }: HttpTransportOptions = {},
): Transport {
  const { origin, pathname, search } = new URL(url);
  const path = pathname + search;
  const limits: HttpTransportLimits = { ...defaultHttpLimits, ...own };
  const route: CallRoute = {
    limits,
    gate: createGate({
      capacity: limits.connections,
      maximumWaiting: limits.maximumWaiting,
      overflowed: () => logger.warn({ subgraph: name }, 'so many calls wait for a subgraph that more are turned away'),
    }),
    breaker: loggedBreaker(name, limits, clock, logger),
    connections: createConnections(origin, limits.timeoutMs),
  };
  const healthy = createHealthCheck(route, async () => {
    const statement = statements === undefined ? [] : await statementOf(anonymous, statements);
    return post(path, '{"query":"{ __typename }"}', ['x-request-id', 'health-check', ...statement]);
  });
  let closing: Promise<void> | undefined;

  const start = (body: string, headers: readonly string[], requestId: string, mayRepeat: boolean): RunningCall =>
    new SubgraphCall(route, post(path, body, [...headers, 'x-request-id', requestId]), mayRepeat);

  return {
    async execute({ document, variables, headers, viewer, requestId, signal }) {
      const isMutation = document.kind === 'mutation';
      try {
        const statement = await statementOf(viewer, statements);
        if (signal?.aborted) throw new CallFailure('REQUEST_CANCELLED', 'cancelled before it began');
        if (closing !== undefined) throw new CallFailure('SUBGRAPH_UNAVAILABLE', 'the transport is closed');
        const body = requestBody(document, variables);
        const passed = passedHeaders(headers);
        const begin = () => start(body, [...passed, ...statement], requestId, !isMutation);
        const group = () => shareGroup(url, viewer, passed);
        const call = isMutation || sharing === undefined ? begin() : sharing.join(group(), body, begin);
        const answer = await answerOf(call, signal);
        if (headers['authorization'] === undefined && isMistrusted(answer)) {
          throw new CallFailure(
            'SUBGRAPH_UNAVAILABLE',
            "the subgraph has another SUBGRAPH_TRUST_KEY than the gateway's",
          );
        }
        return answer;
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error;
        // Turned away and cancelled calls would fill the log with what its lines on the breaker and the queue say.
        const level = quiet.has(error.code) ? 'debug' : 'warn';
        logger[level]({ requestId, subgraph: name, code: error.code, err: error }, 'a subgraph call failed');
        throw presentFailure(name, error);
      } finally {
        if (isMutation) sharing?.mutationEnded();
      }
    },
    healthy,
    close() {
      closing ??= route.gate.idle().then(() => route.connections.close());
      return closing;
    },
  };
}

/** Codes that are not worth a line for each call. */
const quiet: ReadonlySet<string> = new Set(['SUBGRAPH_CIRCUIT_OPEN', 'SUBGRAPH_OVERLOADED', 'REQUEST_CANCELLED']);

/** What every request says, whatever the client's headers say. */
const ownHeaders = [
  'content-type',
  'application/json',
  'accept',
  'application/graphql-response+json, application/json;q=0.9',
];

const post = (path: string, body: string, headers: readonly string[]): Dispatcher.DispatchOptions => ({
  method: 'POST',
  path,
  headers: [...ownHeaders, ...headers],
  body,
});

/**
 * What the answer depends on besides the body: the viewer, not the statement, whose text changes. None of the parts
 * has line breaks, so that different ones never give the same text.
 */
const shareGroup = (url: string, viewer: Viewer, headers: readonly string[]): string =>
  [url, viewerKey(viewer), ...headers].join('\n');

/** The header that tells who asks, as name and value; nothing where nothing is said. */
async function statementOf(viewer: Viewer, statements: StatementWriter | undefined): Promise<readonly string[]> {
  if (statements !== undefined) return [statementHeader, await statements.write(viewer)];
  // It would be asked as if it were nobody in particular, and the answer would be wrong.
  if (viewer.role !== 'ANONYMOUS') throw new Error('a subgraph over HTTP cannot be told who asks without a trust key');
  return [];
}

/** Whether a subgraph has refused the gateway itself: for a client whose credential it did not get that is no answer. */
const isMistrusted = ({ data, errors }: FormattedExecutionResult): boolean =>
  data === undefined && errors?.[0]?.extensions?.['code'] === 'UNAUTHENTICATED';

/** The caller's own answer; the caller leaves when the signal says so. */
async function answerOf(call: RunningCall, signal: Cancellation | undefined): Promise<FormattedExecutionResult> {
  if (signal === undefined) return (await call.answer).take();
  const cancelled = Promise.withResolvers<never>();
  const leave = () => {
    cancelled.reject(new CallFailure('REQUEST_CANCELLED', 'the caller has left'));
    call.cancel();
  };
  signal.addEventListener('abort', leave, { once: true });
  try {
    return (await Promise.race([call.answer, cancelled.promise])).take();
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

/** A breaker whose changes are logged, each once. */
function loggedBreaker(name: string, limits: HttpTransportLimits, clock: () => number, logger: Logger): Breaker {
  return createBreaker({
    limits,
    clock,
    changed(state, forMs) {
      if (state === 'open') logger.warn({ subgraph: name, forMs }, 'calls to a subgraph that fails are turned away');
      if (state === 'half-open') logger.info({ subgraph: name }, 'a call to a subgraph that failed is tried');
      if (state === 'closed') logger.warn({ subgraph: name }, 'a subgraph that failed answers again');
    },
  });
}
