import type { FormattedExecutionResult } from 'graphql';
import type { Viewer } from '@community-graph/kit/viewer';
import type { Cancellation } from '@community-graph/kit/work';

/** An operation as a subgraph gets it; made once and sent many times. */
export interface SubgraphDocument {
  readonly query: string;
  readonly operationName?: string | undefined;
  /** Queries may be repeated and shared, mutations never. */
  readonly kind: 'query' | 'mutation';
}

/** One request to a subgraph. */
export interface TransportRequest {
  readonly document: SubgraphDocument;
  /** The variables as the JSON text of an object; `{}` for none. */
  readonly variables: string;
  /** The client's headers that are passed on, by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Who asks. */
  readonly viewer: Viewer;
  /** The rate-limit subject that the work is for: an opaque text, the same for all requests of one client. */
  readonly client?: string | undefined;
  /** Whether the client has so much at work by now that others do not wait for its calls; never when left out. */
  readonly isClientBusy?: (() => boolean) | undefined;
  /** The id of the client's request that this one serves. */
  readonly requestId: string;
  /** The largest answer that the client may have, in bytes; no more than twice as much, or 1 MiB, is read for it. */
  readonly answerBytes?: number | undefined;
  /** Ends the call, at once, when nobody waits for its answer any more. */
  readonly signal?: Cancellation | undefined;
  /** Whether no client waits for it, so that a failure is not worth a warning in the log; false when left out. */
  readonly isBackground?: boolean | undefined;
}

/** A way to a subgraph. */
export interface Transport {
  /**
   * Runs one operation. The answer is the caller's own: nobody else holds it, and it may be changed.
   * @throws a client error when no GraphQL answer comes: SUBGRAPH_UNAVAILABLE, SUBGRAPH_TIMEOUT,
   * SUBGRAPH_BAD_RESPONSE, SUBGRAPH_RESPONSE_TOO_LARGE, SUBGRAPH_OVERLOADED, SUBGRAPH_CIRCUIT_OPEN; and at once
   * REQUEST_CANCELLED when the signal says so
   */
  execute(request: TransportRequest): Promise<FormattedExecutionResult>;
  /** Whether the subgraph can answer; a rejection means no. */
  healthy(): Promise<boolean>;
  /** Frees its connections. */
  close(): Promise<void>;
}

/**
 * Makes the transport to a subgraph.
 * @param name the subgraph's name in the supergraph
 * @param url the address that the supergraph gives for it
 */
export type TransportFactory = (name: string, url: string) => Transport;
