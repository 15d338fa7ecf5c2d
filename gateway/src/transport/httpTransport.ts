import type { FormattedExecutionResult } from 'graphql';
import type { Dispatcher } from 'undici';
import type { Logger } from '@community-graph/kit/telemetry';
import {
  anonymous,
  viewerKey,
  viewerTokenHeader,
  type SignViewer,
  type Viewer,
  type ViewerClaims,
} from '@community-graph/kit/viewer';
import { createBulkhead, type Cancellation } from '@community-graph/kit/work';
import { createBreaker, type Breaker } from './breaker.ts';
import { CallFailure, presentFailure } from './callFailure.ts';
import { createConnections } from './connections.ts';
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
   * Signs a viewer token for each call, which travels in the header `x-viewer`. Without it only anonymous requests are
   * sent, and without a token.
   */
  readonly signViewer?: SignViewer | undefined;
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
  { limits: own = {}, sharing, signViewer, clock = () => performance.now() }: HttpTransportOptions = {},
): Transport {
  const { origin, pathname, search } = new URL(url);
  const path = pathname + search;
  const limits: HttpTransportLimits = { ...defaultHttpLimits, ...own };
  const route: CallRoute = {
    limits,
    bulkhead: createBulkhead({
      capacity: limits.connections,
      // One client leaves half of both to the others.
      capacityPerSubject: Math.ceil(limits.connections / 2),
      maximumWaiting: limits.maximumWaiting,
      maximumWaitingPerSubject: Math.ceil(limits.maximumWaiting / 2),
      overflowed: () => logger.warn({ subgraph: name }, 'so many calls wait for a subgraph that more are turned away'),
    }),
    breaker: loggedBreaker(name, limits, clock, logger),
    connections: createConnections(origin, limits.timeoutMs),
  };
  const healthy = createHealthCheck(route, async () => {
    const body = '{"query":"{ __typename }"}';
    const token = tokenOf({ viewer: anonymous, subgraph: name, kind: 'query', body }, signViewer);
    return post(path, body, ['x-request-id', 'health-check', ...token]);
  });
  let closing: Promise<void> | undefined;

  return {
    async execute({
      document,
      variables,
      headers,
      viewer,
      client,
      isClientBusy,
      requestId,
      answerBytes = Infinity,
      signal,
      isBackground = false,
    }) {
      const isMutation = document.kind === 'mutation';
      try {
        if (signal?.aborted) throw new CallFailure('REQUEST_CANCELLED', 'cancelled before it began');
        if (closing !== undefined) throw new CallFailure('SUBGRAPH_UNAVAILABLE', 'the transport is closed');
        const body = requestBody(document, variables);
        const passed = passedHeaders(headers);
        const begin = () => {
          // Only a call that is made is signed; others join it, and its work is charged to the client that began it.
          const token = tokenOf({ viewer, subgraph: name, kind: document.kind, body, client }, signViewer);
          const all = [...passed, ...token, 'x-request-id', requestId];
          return new SubgraphCall(route, post(path, body, all), {
            mayRepeat: !isMutation,
            client,
            maximumBytes: Math.min(limits.maximumResponseBytes, longestFor(answerBytes)),
          });
        };
        const group = () => shareGroup(url, viewer, passed);
        const call =
          isMutation || sharing === undefined ? begin() : sharing.join(group(), body, begin, { client, isClientBusy });
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
        const level = isBackground || quiet.has(error.code) ? 'debug' : 'warn';
        logger[level]({ requestId, subgraph: name, code: error.code, err: error }, 'a subgraph call failed');
        throw presentFailure(name, error);
      } finally {
        if (isMutation) sharing?.mutationEnded();
      }
    },
    healthy,
    close() {
      closing ??= route.bulkhead.idle().then(() => route.connections.close());
      return closing;
    },
  };
}

/** How long what is read for an answer may be: twice as long, because keys are read that no client gets, and 1 MiB in any case. */
const longestFor = (answerBytes: number): number => Math.max(1024 * 1024, answerBytes * 2);

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
 * What the answer depends on besides the body: the viewer, not the client or the token's text. None of the parts
 * has line breaks, so that different ones never give the same text.
 */
const shareGroup = (url: string, viewer: Viewer, headers: readonly string[]): string =>
  [url, viewerKey(viewer), ...headers].join('\n');

/** The header with the viewer token, as name and value; none where nothing is signed. */
function tokenOf(claims: ViewerClaims, signViewer: SignViewer | undefined): readonly string[] {
  if (signViewer !== undefined) return [viewerTokenHeader, signViewer(claims)];
  // It would be answered as an anonymous one, and the answer would be wrong.
  if (claims.viewer.role !== 'ANONYMOUS') {
    throw new Error('a subgraph over HTTP cannot learn the viewer of a request without a trust key');
  }
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
