import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { errorCatalogue, type ErrorCode } from '../errors/index.ts';
import type { Logger } from '../telemetry/index.ts';
import { defaultConnectionLimits, limitConnections, type ConnectionLimits } from './connections.ts';
import { drainBeforeClose } from './drain.ts';
import { addHealth } from './healthPage.ts';
import { clientHeads, type HeadLimits } from './headLimits.ts';
import { malformedRequests, type ChargeMalformed } from './malformed.ts';
import { answerNotFound } from './notFound.ts';
import { pipelining } from './pipelining.ts';
import { nameRequests } from './requestIds.ts';
import { pathOf, routedUrl } from './routedUrl.ts';
import { sharedHealth } from './sharedHealth.ts';

/** The largest request body that is read, in bytes. */
export const maximumBodyBytes = 1024 * 1024;

/** Whether a process can do its work. */
export interface Health {
  readonly ok: boolean;
  /** More to show in the body of `/health`. */
  readonly details?: Record<string, unknown>;
}

/** How long clients may take, in milliseconds. What they wait for is bounded by the deadline of requests. */
export interface ServerTimeouts {
  /** From the opening of a connection, or the first byte of a further request, to the end of the headers. */
  readonly headersMs: number;
  /** The same to the end of the body. */
  readonly requestMs: number;
  /** Between an answer and the next request on its connection. */
  readonly keepAliveMs: number;
  /** How often the first two are checked. */
  readonly checkMs: number;
  /** From the beginning of a close until requests that are still under way are cut off; container engines kill after ten seconds. */
  readonly closeMs: number;
}

const defaultTimeouts: ServerTimeouts = {
  headersMs: 10_000,
  requestMs: 30_000,
  keepAliveMs: 72_000,
  checkMs: 2_000,
  closeMs: 8_000,
};

/** How a process serves HTTP. */
export interface AppOptions {
  /** Called for `GET /health`, once a second at most; a rejection counts as not healthy. */
  readonly health: () => Promise<Health>;
  /** Told of what fails outside GraphQL, under the id that the client gets. */
  readonly logger: Logger;
  /** Whether to go on with the request id that the caller sends; only where the caller is the gateway. */
  readonly trustRequestId?: boolean;
  /**
   * Which proxies are believed when they say what a client's address is: so many before this process, or those with
   * these addresses or networks. None when left out.
   */
  readonly trustProxy?: number | readonly string[] | undefined;
  /** What clients may hold of the server; the defaults for what is left out. */
  readonly connections?: Partial<ConnectionLimits> | undefined;
  /** The most that the head of a request may have; what clients may send when left out. */
  readonly heads?: HeadLimits | undefined;
  /** How long clients may take; the defaults for what is left out. */
  readonly timeouts?: Partial<ServerTimeouts> | undefined;
  /** Charges an address for what is not HTTP, has too large headers, or takes too long; nothing when left out. */
  readonly chargeMalformed?: ChargeMalformed | undefined;
  /** What counts as one client address; each address by itself when left out. */
  readonly networkOf?: ((address: string) => string) | undefined;
  /** Runs before `/health` is answered; it may refuse the request. */
  readonly beforeHealth?: ((request: FastifyRequest, reply: FastifyReply) => Promise<unknown>) | undefined;
  /** A time in milliseconds; `performance.now` when left out. */
  readonly now?: (() => number) | undefined;
}

/**
 * An HTTP server without routes but `GET /health`, which is 200 only while the process can do its work: with
 * limits on what a client can send, and a request id on every answer.
 */
export function createApp(options: AppOptions): FastifyInstance {
  const { health, logger, trustRequestId = false, trustProxy, beforeHealth, now = () => performance.now() } = options;
  const { heads = clientHeads } = options;
  const { headersMs, requestMs, keepAliveMs, checkMs, closeMs } = { ...defaultTimeouts, ...options.timeouts };
  const limits = { ...defaultConnectionLimits, ...options.connections };
  const pipelined = pipelining(limits.perConnection);
  const isProxied = typeof trustProxy === 'object' || (trustProxy ?? 0) > 0;
  const app = fastify({
    bodyLimit: maximumBodyBytes,
    trustProxy: typeof trustProxy === 'object' ? [...trustProxy] : (_address, hop) => hop < (trustProxy ?? 0),
    serverFactory(handler) {
      const server = createServer(
        {
          headersTimeout: headersMs,
          requestTimeout: requestMs,
          connectionsCheckingInterval: checkMs,
          maxHeaderSize: heads.bytes,
          // Likewise a request without a host.
          requireHostHeader: false,
        },
        pipelined.oneAtATime(handler),
      );
      server.keepAliveTimeout = keepAliveMs;
      pipelined.readInPieces(server);
      // Node would answer what it does not expect by itself: without a place in line, and for nothing.
      server.on('checkExpectation', (request, response) => server.emit('request', request, response));
      return server;
    },
    clientErrorHandler: malformedRequests({ charge: options.chargeMalformed, isProxied, headBytes: heads.bytes }),
    rewriteUrl: routedUrl(heads),
    // What reads a query parses it itself; no other path has to pay for one.
    routerOptions: { querystringParser: () => ({}) },
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
  const watch = limitConnections(app, {
    ...limits,
    networkOf: options.networkOf ?? ((address) => address),
    isProxied,
    now,
  });
  const checking = setInterval(() => watch.check(), 1_000).unref();
  app.addHook('preClose', async () => {
    // Node ends its own timeouts with the close, and one silent connection would hold it up for as long as it likes.
    watch.closeUnused();
    setTimeout(() => app.server.closeAllConnections(), closeMs).unref();
  });
  app.addHook('onClose', async () => clearInterval(checking));
  nameRequests(app);
  // What Fastify refuses before GraphQL sees it (a body that is not JSON, too large, of another type) is told in
  // the same shape as every other error.
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      // The query of the URL holds documents and variables of clients.
      logger.error({ requestId: request.id, path: pathOf(request.url).slice(0, 200), err: error }, 'a request failed');
    }
    const code: ErrorCode = status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
    const message = status < 500 ? `${error.message}. ${errorCatalogue[code].remedy}` : errorCatalogue[code].remedy;
    return reply.code(status).send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
  });
  answerNotFound(app);
  addHealth(app, sharedHealth(health, now), beforeHealth);
  return app;
}
