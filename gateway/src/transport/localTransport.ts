import type { FormattedExecutionResult } from 'graphql';
import type { Transport, TransportRequest } from './transport.ts';

/** A subgraph that lives in this process. */
export interface LocalSubgraph {
  execute(request: TransportRequest): Promise<FormattedExecutionResult>;
  /** Whether it can answer; a rejection means no. */
  healthy(): Promise<boolean>;
}

/**
 * A transport that calls a subgraph of the same process, without HTTP and JSON.
 * @param subgraph stays its owner's to close
 */
export function localTransport(subgraph: LocalSubgraph): Transport {
  return {
    execute: (request) => subgraph.execute(request),
    healthy: () => subgraph.healthy(),
    async close() {},
  };
}
