import type { FastifyReply, FastifyRequest } from 'fastify';
import { viewerTokenHeader, type Viewer } from '@community-graph/kit/viewer';
import { CancellationSource } from '@community-graph/kit/work';
import type { EngineContext } from '../execution/index.ts';

/** What is found out about requests. */
export interface RequestContextOptions {
  /** The names of the clients' headers that are passed on to subgraphs, in any case. */
  readonly forwardedHeaders: readonly string[];
  /** The viewer of a request whose credential holds. */
  readonly viewerOf: (request: FastifyRequest) => Viewer;
}

/**
 * Makes the function that describes a request to the engine: its id, its viewer, the headers that subgraphs get, and a signal for
 * when the client goes away.
 */
export function requestContext({
  forwardedHeaders,
  viewerOf,
}: RequestContextOptions): (request: FastifyRequest, reply: FastifyReply) => EngineContext {
  // Viewers are named to subgraphs by the gateway alone.
  const names = forwardedHeaders.map((name) => name.toLowerCase()).filter((name) => name !== viewerTokenHeader);
  return (request, reply) => {
    const headers: Record<string, string> = {};
    for (const name of names) {
      const value = request.headers[name];
      if (typeof value === 'string') headers[name] = value;
      else if (value !== undefined) headers[name] = value.join(', ');
    }
    const gone = new CancellationSource();
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) gone.abort();
    });
    return { requestId: request.id, headers, viewer: viewerOf(request), signal: gone };
  };
}
