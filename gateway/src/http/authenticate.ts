import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { anonymous, type Viewer } from '@community-graph/kit/viewer';
import type { Admission, Authenticator } from '../access/index.ts';
import { charge } from './charge.ts';

/** What finding the viewer of a request needs. */
export interface AuthenticationOptions {
  /** Undefined where credentials are the subgraphs' own matter: every request is anonymous then. */
  readonly authenticator: Authenticator | undefined;
  /** Charges the addresses that unknown credentials come from. */
  readonly admission: Pick<Admission, 'askerOf' | 'spend' | 'prices'>;
}

/** Finds the viewers of requests. */
export interface Authentication {
  /** Answers, before the body is read, a request whose credential does not hold, cannot be checked, or cannot be paid for. */
  readonly onRequest: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  /** The viewer of a request that passed. */
  readonly viewerOf: (request: FastifyRequest) => Viewer;
}

/** Rejected requests cost as little as can be: they never reach the GraphQL server. */
export function authentication({ authenticator, admission }: AuthenticationOptions): Authentication {
  const viewers = new WeakMap<FastifyRequest, Viewer>();
  return {
    async onRequest(request, reply) {
      const authorization = authorizationOf(request);
      if (authorization === undefined) return undefined;
      // What one viewer is shown, or refused, must not be kept for the next.
      reply.header('cache-control', 'no-store');
      if (authenticator === undefined) return undefined;
      const address = admission.askerOf(anonymous, request.ip);
      const pay = () => charge(admission, address, reply, admission.prices.request + admission.prices.failedCredential);
      try {
        viewers.set(request, await authenticator.authenticate(authorization, { subject: address.key, pay }));
        return undefined;
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        return reject(error, request, reply);
      }
    },
    viewerOf: (request) => viewers.get(request) ?? anonymous,
  };
}

function reject({ message, extensions }: GraphQLError, { id }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { http, ...shown } = extensions as { http?: { status: number; headers?: Map<string, string> } };
  for (const [name, value] of http?.headers ?? []) reply.header(name, value);
  return reply
    .code(http?.status ?? 500)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { ...shown, requestId: id } }] });
}

/** The header as it came: of several, Node would show the first. */
function authorizationOf({ headers, raw: { rawHeaders } }: FastifyRequest): string | undefined {
  if (headers.authorization === undefined) return undefined;
  const isName = (text: string, index: number) => index % 2 === 0 && text.toLowerCase() === 'authorization';
  const values = rawHeaders.flatMap((text, index) => (isName(text, index) ? [rawHeaders[index + 1]!] : []));
  return values.join(', ');
}
