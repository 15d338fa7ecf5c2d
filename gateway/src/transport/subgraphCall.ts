import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import type { Bulkhead, Waiting } from '@community-graph/kit/work';
import { readAnswer, type ReadAnswer } from './answer.ts';
import type { Admission, Breaker, Outcome } from './breaker.ts';
import { CallFailure, type CallFailureCode } from './callFailure.ts';
import type { Connection, Connections } from './connections.ts';
import type { HttpTransportLimits } from './limits.ts';
import { ResponseReader } from './responseReader.ts';
import { createInFlightSharing, type InFlightSharing, type Running } from './sharing.ts';

/** What the calls to one subgraph go through. */
export interface CallRoute {
  readonly limits: HttpTransportLimits;
  readonly bulkhead: Bulkhead;
  readonly breaker: Breaker;
  readonly connections: Connections;
}

/** What a call is for. */
export interface CallPurpose {
  /** Whether it may be sent again when a socket that had been idle turns out to be dead. */
  readonly mayRepeat: boolean;
  /** The rate-limit subject that it is for; undefined for calls of the gateway itself. */
  readonly client: string | undefined;
  /** The largest answer that is read, in bytes. */
  readonly maximumBytes: number;
}

/** A call that is under way; its answer is rejected with a `CallFailure`. */
export type RunningCall = Running<ReadAnswer>;

/** Lets identical queries share one call, by the address with the headers that are passed on, and the body. */
export type CallSharing = InFlightSharing<string, ReadAnswer>;

/** No call is under way yet; one for each gateway. */
export const createCallSharing = (): CallSharing => createInFlightSharing();

/** What a failed call tells the breaker. */
const outcomes: Readonly<Record<CallFailureCode, Outcome>> = {
  SUBGRAPH_UNAVAILABLE: 'failed',
  SUBGRAPH_TIMEOUT: 'failed',
  SUBGRAPH_BAD_RESPONSE: 'failed',
  // One client that asks for too much must not cut the others off.
  SUBGRAPH_RESPONSE_TOO_LARGE: 'unknown',
  SUBGRAPH_OVERLOADED: 'unknown',
  SUBGRAPH_CIRCUIT_OPEN: 'unknown',
  REQUEST_CANCELLED: 'unknown',
};

/**
 * One GraphQL call over HTTP, from its wait for a place to the answer that was read. It is undici's handler of
 * the request at the same time, which spares the hot path a layer.
 */
export class SubgraphCall implements Dispatcher.DispatchHandler, RunningCall, Waiting {
  readonly answer: Promise<ReadAnswer>;
  readonly #route: CallRoute;
  readonly #request: Dispatcher.DispatchOptions;
  readonly #resolve: (answer: ReadAnswer) => void;
  readonly #reject: (failure: CallFailure) => void;
  readonly #response: ResponseReader;
  readonly #mayRepeat: boolean;
  readonly #client: string | undefined;
  #state: 'waits' | 'runs' | 'over' = 'waits';
  #admission: Admission | undefined;
  #connection: Connection | undefined;
  #deadline: NodeJS.Timeout | undefined;

  /** Starts the call. */
  constructor(route: CallRoute, request: Dispatcher.DispatchOptions, { mayRepeat, client, maximumBytes }: CallPurpose) {
    const { promise, resolve, reject } = Promise.withResolvers<ReadAnswer>();
    this.answer = promise;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#route = route;
    this.#request = request;
    this.#mayRepeat = mayRepeat;
    this.#client = client;
    this.#response = new ResponseReader(maximumBytes);
    this.#start();
  }

  #start(): void {
    const { breaker, bulkhead, limits } = this.#route;
    if (breaker.refuses()) return this.#refuse('SUBGRAPH_CIRCUIT_OPEN');
    const place = bulkhead.enter(this.#client, this);
    if (place !== 'entered' && place !== 'waits') return this.#refuse('SUBGRAPH_OVERLOADED');
    this.#deadline = setTimeout(() => this.#expire(), limits.timeoutMs);
    if (place === 'entered') this.admitted();
  }

  cancel(): void {
    this.#fail(new CallFailure('REQUEST_CANCELLED', 'nobody waits for the answer any more'));
  }

  /** It has a place. */
  admitted(): void {
    this.#state = 'runs';
    this.#admission = this.#route.breaker.admit();
    if (this.#admission === undefined) return this.#fail(new CallFailure('SUBGRAPH_CIRCUIT_OPEN', 'turned away'));
    this.#connection = this.#route.connections.take();
    this.#connection.dispatch(this.#request, this);
  }

  onRequestStart(): void {}

  /** The first byte of an answer came. */
  onResponseStarted(): void {
    this.#response.hasBegun = true;
  }

  onResponseStart(_controller: unknown, status: number, headers: IncomingHttpHeaders): void {
    if (this.#state !== 'over') this.#try(() => this.#response.begin(status, headers));
  }

  onResponseData(_controller: unknown, chunk: Buffer): void {
    if (this.#state !== 'over') this.#try(() => this.#response.add(chunk));
  }

  onResponseEnd(): void {
    if (this.#state === 'over') return;
    const text = this.#response.text();
    if (typeof text === 'string') return this.#read(text);
    text.then(
      (decoded) => this.#read(decoded),
      (failure: CallFailure) => this.#fail(failure),
    );
  }

  onResponseError(_controller: unknown, error: Error): void {
    if (this.#state === 'over') return;
    if (this.#mayRepeat && !this.#response.hasBegun && this.#connection?.isReused && isReset(error)) {
      // Only once: a new connection is not one that was idle.
      this.#route.connections.drop(this.#connection);
      this.#connection = this.#route.connections.fresh();
      return this.#connection.dispatch(this.#request, this);
    }
    this.#fail(new CallFailure('SUBGRAPH_UNAVAILABLE', 'the connection failed', error));
  }

  #expire(): void {
    const where = this.#state === 'waits' ? ', all of them in the queue' : '';
    this.#fail(new CallFailure('SUBGRAPH_TIMEOUT', `no answer in ${this.#route.limits.timeoutMs} ms${where}`));
  }

  #read(text: string): void {
    if (this.#state === 'over') return;
    // The body came to its end, so the socket is good for the next call, whatever it was that came.
    this.#route.connections.give(this.#connection!);
    this.#connection = undefined;
    this.#try(() => {
      const answer = readAnswer(text, this.#response.status);
      this.#end('answered');
      this.#resolve(answer);
    });
  }

  /** Does a step whose failure is the call's. */
  #try(step: () => void): void {
    try {
      step();
    } catch (error) {
      this.#fail(error as CallFailure);
    }
  }

  /** Turned away before it had a place. */
  #refuse(code: 'SUBGRAPH_CIRCUIT_OPEN' | 'SUBGRAPH_OVERLOADED'): void {
    this.#state = 'over';
    this.#reject(new CallFailure(code, 'turned away'));
  }

  #fail(failure: CallFailure): void {
    if (this.#state === 'over') return;
    this.#end(outcomes[failure.code]);
    this.#reject(failure);
  }

  /** Frees all that it holds. */
  #end(outcome: Outcome): void {
    const { bulkhead, breaker, connections } = this.#route;
    const waited = this.#state === 'waits';
    this.#state = 'over';
    clearTimeout(this.#deadline);
    if (waited) return bulkhead.withdraw(this.#client, this);
    if (this.#connection !== undefined) connections.drop(this.#connection);
    if (this.#admission !== undefined) breaker.report(this.#admission, outcome);
    bulkhead.leave(this.#client);
  }
}

/** Whether a socket was closed by the other side, as against one that never opened. */
function isReset(error: Error): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ECONNRESET' || code === 'EPIPE' || code === 'UND_ERR_SOCKET';
}
