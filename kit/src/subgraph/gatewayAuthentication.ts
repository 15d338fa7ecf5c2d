import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { clientError } from '../errors/index.ts';
import { shallowJson } from '../http/index.ts';
import {
  anonymous,
  bodyDigest,
  sameDigest,
  viewerTokenHeader,
  viewerVerifier,
  type OperationKind,
  type VerifiedViewer,
  type Viewer,
} from '../viewer/index.ts';
import { unprovenParts } from './fromGateways.ts';

/** Who sends an HTTP request to a subgraph, and what it may do. */
export interface RequestAuthority {
  readonly viewer: Viewer;
  /** The rate-limit subject; undefined where the gateway names none. */
  readonly client: string | undefined;
  /** The only kind of operation that may run; undefined where any may. */
  readonly kind: OperationKind | undefined;
}

/** Authenticates the gateway by its viewer tokens. */
export interface GatewayAuthentication {
  /** Refuses a request without a viewer token for this subgraph, before anything is read. */
  readonly onRequest: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  /** Refuses a body that the viewer token is not bound to, before anything of it is looked at. */
  readonly preHandler: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  /** What the viewer token of a request says that passed both. */
  readonly authorityOf: (request: FastifyRequest) => RequestAuthority;
}

const anonymousAuthority: RequestAuthority = { viewer: anonymous, client: undefined, kind: undefined };

/**
 * With a key, a subgraph answers only requests with a viewer token signed by it; without one, every request is anonymous,
 * whatever its header says.
 * @param app gets a parser of JSON bodies
 * @param trustKey what gateway and subgraphs share
 * @param subgraph the name of the subgraph, which tokens must be for
 */
export function authenticateGateway(
  app: FastifyInstance,
  trustKey: string | undefined,
  subgraph: string,
): GatewayAuthentication {
  if (trustKey === undefined) {
    const parse = shallowJson(app.getDefaultJsonParser('error', 'error'), unprovenParts);
    app.addContentTypeParser('application/json', { parseAs: 'string' }, parse);
    return {
      onRequest: async () => undefined,
      preHandler: async () => undefined,
      authorityOf: () => anonymousAuthority,
    };
  }
  const verify = viewerVerifier(trustKey, subgraph);
  const tokens = new WeakMap<FastifyRequest, VerifiedViewer>();
  const bound = bindBodies(app, tokens);
  const refuse = ({ id }: FastifyRequest, reply: FastifyReply) => {
    const { message, extensions } = refusal();
    const { http: _http, ...shown } = extensions;
    return reply.code(401).send({ errors: [{ message, extensions: { ...shown, requestId: id } }] });
  };
  return {
    async onRequest(request, reply) {
      const token = request.headers[viewerTokenHeader];
      try {
        if (typeof token !== 'string') throw new Error('no viewer token');
        tokens.set(request, verify(token));
        return undefined;
      } catch {
        return refuse(request, reply);
      }
    },
    async preHandler(request, reply) {
      // A GET has no body, so nothing says what it is for.
      return bound.has(request) ? undefined : refuse(request, reply);
    },
    authorityOf: (request) => tokens.get(request) ?? anonymousAuthority,
  };
}

/** Refuses operations of another kind than the viewer token is for, before they run. */
export function checkOperationKind(): ApolloServerPlugin<{ readonly kind?: OperationKind | undefined }> {
  return {
    async requestDidStart({ contextValue: { kind } }) {
      if (kind === undefined) return undefined;
      return {
        async didResolveOperation({ operation }) {
          const running: string | undefined = operation?.operation;
          if (running !== undefined && running !== kind) throw refusal();
        },
      };
    },
  };
}

/** The same whatever is wrong, so that it reveals nothing to an attacker. */
const refusal = (): GraphQLError =>
  clientError('UNAUTHENTICATED', 'This subgraph answers its gateway alone. Ask the gateway.', {
    http: { status: 401 },
  });

/** Parses JSON bodies whose bytes, as they arrive, are the ones that the request's token is bound to; others stay unread. */
function bindBodies(app: FastifyInstance, tokens: WeakMap<FastifyRequest, VerifiedViewer>): WeakSet<FastifyRequest> {
  const bound = new WeakSet<FastifyRequest>();
  // The gateway sends an object for each object that it looks up, and limits itself how many those are.
  const parse = shallowJson(app.getDefaultJsonParser('error', 'error'), Infinity);
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const token = tokens.get(request);
    if (token === undefined || body.length === 0 || !sameDigest(token.digest, bodyDigest(body as Buffer))) {
      return done(null, undefined);
    }
    bound.add(request);
    return parse(request, body.toString('utf8'), done);
  });
  return bound;
}
