import type { FormattedExecutionResult } from 'graphql';
import { anonymous, viewerTokenHeader, type SignViewer, type Viewer } from '../viewer/index.ts';
import type { Cancellation } from '../work/index.ts';

/** An operation for a peer. */
export interface PeerRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown> | undefined;
  readonly requestId: string;
  /** Who asks; anonymous when left out. */
  readonly viewer?: Viewer | undefined;
  /** The rate-limit subject that the work is for: an opaque text, the same for all requests of one client. */
  readonly client?: string | undefined;
  /** Ends the work when nobody waits for its answer any more. */
  readonly signal?: Cancellation | undefined;
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

/** How a peer knows who sends a request. */
export interface PeerIdentity {
  /** The peer's name, for which viewer tokens are made. */
  readonly name: string;
  readonly signViewer: SignViewer;
}

/** Our operations begin with their kind, after comments at the most. */
const isMutation = /^\s*(?:#.*\s*)*mutation\b/;

const usualLimits: HttpPeerLimits = { timeoutMs: 10_000, maximumBytes: 16 * 1024 * 1024 };

/**
 * A subgraph in another process.
 * @param url its GraphQL address
 * @param identity its name and how requests to it are signed; without it, every request is anonymous to the peer
 */
export function httpPeer(
  url: string,
  identity?: PeerIdentity,
  { timeoutMs, maximumBytes }: HttpPeerLimits = usualLimits,
): Peer {
  return {
    async execute({ query, variables, requestId, viewer = anonymous, client, signal }) {
      const body = JSON.stringify({ query, variables });
      const kind = isMutation.test(query) ? 'mutation' : 'query';
      const token = identity?.signViewer({ viewer, subgraph: identity.name, kind, body, client });
      const given = AbortSignal.timeout(timeoutMs);
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'x-request-id': requestId,
          ...(token === undefined ? {} : { [viewerTokenHeader]: token }),
        },
        body,
        signal: signal === undefined ? given : AbortSignal.any([given, abortSignalOf(signal)]),
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

/** The same as `fetch` takes it. */
function abortSignalOf(cancellation: Cancellation): AbortSignal {
  const controller = new AbortController();
  if (cancellation.aborted) controller.abort();
  cancellation.addEventListener('abort', () => controller.abort(), { once: true });
  return controller.signal;
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
