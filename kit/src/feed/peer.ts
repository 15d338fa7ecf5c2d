import type { FormattedExecutionResult } from 'graphql';
import { anonymous, statementHeader, type StatementWriter, type Viewer } from '../viewer/index.ts';

/** An operation for a peer. */
export interface PeerRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown> | undefined;
  readonly requestId: string;
  /** Who asks; nobody in particular when left out. */
  readonly viewer?: Viewer | undefined;
}

/** Another subgraph as a follower meets it: whatever answers operations. */
export interface Peer {
  execute(request: PeerRequest): Promise<FormattedExecutionResult>;
}

/** What an HTTP peer is waited for and read of. */
export interface HttpPeerLimits {
  /** How long an answer may take, in milliseconds. */
  readonly timeoutMs: number;
  /** The largest answer that is read, in bytes. */
  readonly maximumBytes: number;
}

const usualLimits: HttpPeerLimits = { timeoutMs: 10_000, maximumBytes: 16 * 1024 * 1024 };

/**
 * A subgraph in another process.
 * @param url its GraphQL address
 * @param statements signs who asks; without it, the peer takes everybody for nobody in particular
 */
export function httpPeer(
  url: string,
  statements?: StatementWriter,
  { timeoutMs, maximumBytes }: HttpPeerLimits = usualLimits,
): Peer {
  return {
    async execute({ query, variables, requestId, viewer = anonymous }) {
      const statement = await statements?.write(viewer);
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'x-request-id': requestId,
          ...(statement === undefined ? {} : { [statementHeader]: statement }),
        },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(timeoutMs),
        redirect: 'error',
      });
      const text = await textOf(response, maximumBytes);
      try {
        return JSON.parse(text) as FormattedExecutionResult;
      } catch {
        throw new Error(`${url} answered with something that is not JSON (HTTP status ${response.status})`);
      }
    },
  };
}

async function textOf({ body, url }: Response, maximumBytes: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.byteLength;
    if (size > maximumBytes) throw new Error(`${url} answered with more than ${maximumBytes} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
