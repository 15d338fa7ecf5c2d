import type { FormattedExecutionResult } from 'graphql';

/** One request to a subgraph. */
export interface TransportRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown> | undefined;
  readonly operationName?: string | undefined;
  /** The id of the client's request that this one serves. */
  readonly requestId: string;
}

/** A way to a subgraph. */
export interface Transport {
  /**
   * Runs one operation.
   * @throws a client error (SUBGRAPH_UNAVAILABLE, SUBGRAPH_TIMEOUT, SUBGRAPH_BAD_RESPONSE) when no GraphQL answer comes
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
