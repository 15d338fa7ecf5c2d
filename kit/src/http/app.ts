import { randomUUID } from 'node:crypto';
import fastify, { type FastifyInstance } from 'fastify';

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
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.get('/health', async (_request, reply) => {
    const { ok, details } = await health().catch((): Health => ({ ok: false }));
    return reply.code(ok ? 200 : 503).send({ status: ok ? 'ok' : 'unavailable', ...details });
  });
  return app;
}
