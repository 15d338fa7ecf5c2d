import type { FormattedExecutionResult } from 'graphql';
import { clientError } from '@community-graph/kit/errors';
import type { Viewer } from '@community-graph/kit/viewer';
import type { Cancellation } from '@community-graph/kit/work';
import type { Transport } from './transport.ts';

/** A GraphQL request in objects. */
export interface LocalRequest {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly operationName?: string | undefined;
  /** The client's headers that are passed on. */
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId: string;
  /** Who asks; the subgraph can take it as told, because nobody else calls it here. */
  readonly viewer: Viewer;
  /** The rate-limit subject that the work is for: an opaque text, the same for all requests of one client. */
  readonly client?: string | undefined;
  /** Ends the work when nobody waits for its answer any more. */
  readonly signal?: Cancellation | undefined;
}

/** A subgraph that lives in this process. */
export interface LocalSubgraph {
  /** Runs one operation; the answer must be made for this call alone. */
  execute(request: LocalRequest): Promise<FormattedExecutionResult>;
  /** Whether it can answer; a rejection means no. */
  healthy(): Promise<boolean>;
}

/**
 * A transport that calls a subgraph of the same process: no HTTP, and no JSON for the answer.
 * @param subgraph stays its owner's to close
 */
export function localTransport(subgraph: LocalSubgraph): Transport {
  return {
    execute: ({ document, variables, headers, requestId, viewer, client, signal }) => {
      const answer = subgraph.execute({
        query: document.query,
        operationName: document.operationName,
        variables: JSON.parse(variables) as Record<string, unknown>,
        headers,
        requestId,
        viewer,
        client,
        signal,
      });
      return signal === undefined ? answer : unlessCancelled(answer, signal);
    },
    healthy: () => subgraph.healthy(),
    async close() {},
  };
}

/** The answer, or a rejection as soon as nobody waits for it; the subgraph ends by itself what it does for it. */
async function unlessCancelled<Answer>(answer: Promise<Answer>, signal: Cancellation): Promise<Answer> {
  const cancelled = Promise.withResolvers<never>();
  const leave = () => cancelled.reject(clientError('REQUEST_CANCELLED', 'Nobody waits for the answer any more.'));
  signal.addEventListener('abort', leave);
  try {
    return await Promise.race([answer, cancelled.promise]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}
