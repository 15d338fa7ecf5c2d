import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
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
    // Requests that were sent before the close are answered, not turned away.
    return503OnClosing: false,
    genReqId: ({ headers }) => {
      const given = headers['x-request-id'];
      return trustRequestId && typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    },
  });
  drainBeforeClose(app);
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  // What Fastify refuses before GraphQL sees it (a body that is not JSON, too large, of another type) is told in
  // the same shape as every other error.
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    const code: ErrorCode = status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
    const message = status < 500 ? `${error.message}. ${errorCatalogue[code].remedy}` : errorCatalogue[code].remedy;
    return reply.code(status).send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
  });
  app.setNotFoundHandler((request, reply) => {
    const message = `There is nothing at ${request.method} ${request.url.slice(0, 100)}. GraphQL is at /graphql.`;
    return reply.code(404).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST', requestId: request.id } }] });
  });
  app.get('/health', async (_request, reply) => {
    const { ok, details } = await health().catch((): Health => ({ ok: false }));
    return reply.code(ok ? 200 : 503).send({ status: ok ? 'ok' : 'unavailable', ...details });
  });
  return app;
}

/** How long no request must arrive until a closing server believes that none is on its way, in milliseconds. */
const quietMs = 200;

/** How long a closing server waits for that at the most, in milliseconds. */
const longestWaitMs = 3_000;

/**
 * Makes a close wait until the requests that stand unread in sockets were taken in, because a server counts
 * those sockets as idle and cuts them; and tells clients to send no more on their connections. What was taken
 * in is answered before the close ends.
 */
function drainBeforeClose(app: FastifyInstance): void {
  let closing = false;
  let lastArrival = 0;
  app.addHook('onRequest', async () => {
    lastArrival = performance.now();
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
  app.addHook('preClose', async () => {
    closing = true;
    const began = (lastArrival = performance.now());
    const arriving = () => performance.now() - lastArrival < quietMs && performance.now() - began < longestWaitMs;
    while (arriving()) await setTimeout(quietMs / 4);
  });
}
