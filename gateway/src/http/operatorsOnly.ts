import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { clientError } from '@community-graph/kit/errors';
import type { Scope, Viewer } from '@community-graph/kit/viewer';

/** The scope of those who run the graph. */
export const operatorScope: Scope = 'operations:read';

/**
 * Makes the hook that lets a request through for operators alone: 401 without a credential that holds, 403 without the
 * scope.
 * @param viewerOf the viewer of a request whose credential was checked before
 */
export function operatorsOnly(viewerOf: (request: FastifyRequest) => Viewer) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    reply.header('cache-control', 'no-store');
    const { role, scopes } = viewerOf(request);
    if (role === 'ANONYMOUS') return refuse(request, reply, 401, withoutCredential());
    return scopes.includes(operatorScope) ? undefined : refuse(request, reply, 403, withoutScope());
  };
}

function refuse({ id }: FastifyRequest, reply: FastifyReply, status: number, { message, extensions }: GraphQLError) {
  const { http: _http, ...told } = extensions;
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  return reply.code(status).send({ errors: [{ message, extensions: { ...told, requestId: id } }] });
}

const withoutCredential = () =>
  clientError(
    'UNAUTHENTICATED',
    `The supergraph is for operators. Send a token of the secretariat with the scope ${operatorScope}; the public schema is at /schema.graphql.`,
  );

const withoutScope = () =>
  clientError(
    'FORBIDDEN',
    `The supergraph is for operators. It needs the scope ${operatorScope}; the public schema is at /schema.graphql.`,
  );
