import { randomUUID } from 'node:crypto';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { errorCatalogue, type ErrorCode } from '../errors/index.ts';

/** The largest request body that is read, in bytes. */
export const maximumBodyBytes = 1024 * 1024;

/** Whether a process can do its work. */
export interface Health {
  readonly ok: boolean;
  /** More to show in the body of `/health`. */
  readonly details?: Record<string, unknown>;
}

/** How a process serves HTTP. */
export interface AppOptions {
  /** Called by `GET /health`; a rejection counts as not healthy. */
  readonly health: () => Promise<Health>;
  /** Whether to go on with the request id that the caller sends; only where the caller is the gateway. */
  readonly trustRequestId?: boolean;
}

/**
 * An HTTP server without routes but `GET /health`, which is 200 only while the process can do its work: with
 * limits on what a client can send, and a request id on every answer.
 */
export function createApp({ health, trustRequestId = false }: AppOptions): FastifyInstance {
  const app = fastify({
    bodyLimit: maximumBodyBytes,
    requestTimeout: 30_000,
    // Idle keep-alive connections must not hold up a graceful close.
    forceCloseConnections: 'idle',
    genReqId: ({ headers }) => {
      const given = headers['x-request-id'];
      return trustRequestId && typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    },
  });
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
    // A client that keeps its connection would hold up the close until it is cut, ten seconds later.
    if (closing) reply.header('connection', 'close');
  });
  // What Fastify refuses before GraphQL sees it (a body that is not JSON, too large, of another type) is told in
  // the same shape as every other error.
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    const code: ErrorCode = status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
    const message = status < 500 ? `${error.message}. ${errorCatalogue[code].remedy}` : errorCatalogue[code].remedy;
    return reply.code(status).send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
  });
  app.get('/health', async (_request, reply) => {
    const { ok, details } = await health().catch((): Health => ({ ok: false }));
    return reply.code(ok ? 200 : 503).send({ status: ok ? 'ok' : 'unavailable', ...details });
  });
  return app;
}
