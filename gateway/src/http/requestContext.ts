import type { FastifyReply, FastifyRequest } from 'fastify';
import { CancellationSource, type EngineContext } from '../execution/index.ts';

/**
 * Makes the function that tells the engine about a request: its id, the headers that subgraphs get, and a signal
 * for when the client goes away.
 * @param forwardedHeaders the names of the headers that are passed on, in any case
 */
export function requestContext(
  forwardedHeaders: readonly string[],
): (request: FastifyRequest, reply: FastifyReply) => EngineContext {
  const names = forwardedHeaders.map((name) => name.toLowerCase());
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
    return { requestId: request.id, headers, signal: gone };
  };
}
