import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { sendCached, shallowJson, type CachedText } from '@community-graph/kit/http';
import type { Admission } from '../access/index.ts';
import { authentication, type AuthenticationOptions } from './authenticate.ts';
import { boundedBodies } from './boundedBodies.ts';
import { explorerPage, type Page } from './explorer.ts';
import { refuseForged } from './forgery.ts';
import { createOperationPlaces, type OperationPlacesOptions } from './operationPlaces.ts';
import { operatorsOnly } from './operatorsOnly.ts';
import { paidBodies } from './paidBodies.ts';
import { pageMeter } from './pageMeter.ts';
import { requestContext, type RequestContextOptions } from './requestContext.ts';
import { visits, type VisitContext } from './visit.ts';

/** The schemas as the gateway serves them. */
export interface SchemaTexts {
  /** What clients see. */
  readonly api: CachedText;
  /** What gateways run on; it has the addresses of the subgraphs. */
  readonly supergraph: CachedText;
}

/** What the pages need to know. */
export interface RouteOptions extends Omit<RequestContextOptions, 'viewerOf'>, AuthenticationOptions {
  /** Tells the schemas that are being served now; undefined where clients may not read them. */
  readonly schemas: (() => SchemaTexts) | undefined;
  /** Whether everybody may read the supergraph, and not operators alone. */
  readonly publicSupergraph: boolean;
  /** Whether there is an explorer. */
  readonly explorer: boolean;
  /** Whether web pages of an origin may ask. */
  readonly isAllowedOrigin: (origin: string) => boolean;
  /** Lets requests in. */
  readonly admission: Admission;
  /** How many operations are at work and wait. */
  readonly operations: OperationPlacesOptions;
}

/**
 * Puts the gateway's pages on their paths: `/graphql`, and as far as they are wanted `/` (the explorer),
 * `/schema.graphql` and `/supergraph.graphql`.
 */
export function addRoutes(
  app: FastifyInstance,
  server: ApolloServer<VisitContext>,
  {
    schemas,
    publicSupergraph,
    explorer,
    isAllowedOrigin,
    admission,
    authenticator,
    forwardedHeaders,
    operations,
  }: RouteOptions,
): void {
  const { onRequest, viewerOf } = authentication({ authenticator, admission });
  const places = createOperationPlaces(operations);
  const answer = fastifyApolloHandler(server, {
    context: visits(requestContext({ forwardedHeaders, viewerOf }), admission, places),
  });
  const parse = paidBodies(
    { admission, viewerOf, turn: (client) => places.turn(client) },
    shallowJson(app.getDefaultJsonParser('error', 'error')),
  );
  app.addContentTypeParser('application/json', { parseAs: 'string' }, parse);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: [refuseForged(isAllowedOrigin), onRequest],
    ...boundedBodies(admission),
    handler: places.around(async (request, reply) => answer.call(app, request, reply)),
  });
  const meter = pageMeter(admission);
  if (explorer) addExplorer(app, pageMeter(admission, 'shared', 'explorer'));
  if (schemas === undefined) return;
  const sdl = (reply: FastifyReply) => reply.type('text/plain; charset=utf-8');
  app.get('/schema.graphql', { onRequest: meter }, (request, reply) => sendCached(request, sdl(reply), schemas().api));
  const readers = publicSupergraph ? [meter] : [meter, onRequest, operatorsOnly(viewerOf)];
  app.get('/supergraph.graphql', { onRequest: readers }, (request, reply) =>
    sendCached(request, sdl(reply), schemas().supergraph, publicSupergraph ? 'no-cache' : 'no-store'),
  );
}

function addExplorer(app: FastifyInstance, meter: ReturnType<typeof pageMeter>): void {
  let made: Promise<Page> | undefined;
  app.get('/', { onRequest: meter }, async (request, reply) => {
    made ??= explorerPage().catch((error: unknown) => {
      // The next request tries again.
      made = undefined;
      throw error;
    });
    const { html, policy } = await made;
    return sendCached(request, reply.type('text/html; charset=utf-8').header('content-security-policy', policy), html);
  });
}
