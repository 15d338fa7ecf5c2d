import { gunzipSync } from 'node:zlib';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { EngineContext } from '../execution/index.ts';
import { explorerPage } from './explorer.ts';
import { requestContext } from './requestContext.ts';

/** The schemas as the gateway serves them. */
export interface SchemaTexts {
  /** What clients see. */
  readonly api: string;
  /** What gateways run on. */
  readonly supergraph: string;
}

/** What the pages need to know. */
export interface RouteOptions {
  /** Tells the schemas that are being served now. */
  readonly schemas: () => SchemaTexts;
  /** The names of the clients' headers that are passed on, in any case. */
  readonly forwardedHeaders: readonly string[];
}

/**
 * Puts the gateway's pages on their paths: `/graphql`, `/` (the explorer), `/schema.graphql` and
 * `/supergraph.graphql`.
 */
export function addRoutes(
  app: FastifyInstance,
  server: ApolloServer<EngineContext>,
  { schemas, forwardedHeaders }: RouteOptions,
): void {
  const contextOf = requestContext(forwardedHeaders);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(server, { context: async (request, reply) => contextOf(request, reply) }),
  });

  let page: Promise<Buffer> | undefined;
  app.get('/', async (request, reply) => {
    const compressed = await (page ??= explorerPage());
    reply.type('text/html; charset=utf-8').header('vary', 'accept-encoding').header('cache-control', 'no-cache');
    if (!/\bgzip\b/.test(String(request.headers['accept-encoding']))) return reply.send(gunzipSync(compressed));
    return reply.header('content-encoding', 'gzip').send(compressed);
  });

  app.get('/schema.graphql', (_request, reply) => sendSdl(reply, schemas().api));
  app.get('/supergraph.graphql', (_request, reply) => sendSdl(reply, schemas().supergraph));
}

function sendSdl(reply: { type(type: string): { send(text: string): unknown } }, sdl: string): unknown {
  return reply.type('text/plain; charset=utf-8').send(sdl);
}
