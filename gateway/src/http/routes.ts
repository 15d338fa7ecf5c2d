import { gunzipSync } from 'node:zlib';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Admission } from '../access/index.ts';
import { explorerPage, type Page } from './explorer.ts';
import { refuseForged } from './forgery.ts';
import { largeBodies } from './largeBodies.ts';
import { requestContext, type RequestContextOptions } from './requestContext.ts';
import { visits, type VisitContext } from './visit.ts';

/** The schemas as the gateway serves them. */
export interface SchemaTexts {
  /** What clients see. */
  readonly api: string;
  /** What gateways run on. */
  readonly supergraph: string;
}

/** What the pages need to know. */
export interface RouteOptions extends RequestContextOptions {
  /** Tells the schemas that are being served now; undefined where clients may not read them. */
  readonly schemas: (() => SchemaTexts) | undefined;
  /** Whether there is an explorer. */
  readonly explorer: boolean;
  /** Whether web pages of an origin may ask. */
  readonly isAllowedOrigin: (origin: string) => boolean;
  /** Lets requests in. */
  readonly admission: Admission;
}

/**
 * Puts the gateway's pages on their paths: `/graphql`, and as far as they are wanted `/` (the explorer),
 * `/schema.graphql` and `/supergraph.graphql`.
 */
export function addRoutes(
  app: FastifyInstance,
  server: ApolloServer<VisitContext>,
  { schemas, explorer, isAllowedOrigin, admission, ...requests }: RouteOptions,
): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: refuseForged(isAllowedOrigin),
    ...largeBodies(admission.allowances),
    handler: fastifyApolloHandler(server, { context: visits(requestContext(requests), admission) }),
  });
  if (explorer) addExplorer(app);
  if (schemas === undefined) return;
  app.get('/schema.graphql', (_request, reply) => sendSdl(reply, schemas().api));
  app.get('/supergraph.graphql', (_request, reply) => sendSdl(reply, schemas().supergraph));
}

function addExplorer(app: FastifyInstance): void {
  let made: Promise<Page> | undefined;
  app.get('/', async (request, reply) => {
    const { compressed, policy } = await (made ??= explorerPage());
    reply
      .type('text/html; charset=utf-8')
      .header('vary', 'accept-encoding')
      .header('cache-control', 'no-cache')
      .header('content-security-policy', policy);
    if (!/\bgzip\b/.test(String(request.headers['accept-encoding']))) return reply.send(gunzipSync(compressed));
    return reply.header('content-encoding', 'gzip').send(compressed);
  });
}

const sendSdl = (reply: FastifyReply, sdl: string) => reply.type('text/plain; charset=utf-8').send(sdl);
