import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '../errors/index.ts';
import { faultOf, pathOf } from './routedUrl.ts';

const code: ErrorCode = 'BAD_REQUEST';

/** The methods that routes take. */
const methods = ['GET', 'HEAD', 'POST'] as const;

/** Answers requests that no route takes: 405 with `Allow` where their path has routes for other methods, else 404. */
export function answerNotFound(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => {
    const refuse = (status: number, message: string): FastifyReply =>
      reply.code(status).send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
    const fault = faultOf(request.raw);
    if (fault !== undefined) return refuse(fault.status, fault.message);
    const allowed = allowedMethods(app, request);
    if (allowed.length === 0) {
      return refuse(404, `There is nothing at ${request.method} ${shown(request)}. GraphQL is at /graphql.`);
    }
    reply.header('allow', allowed.join(', '));
    return refuse(405, `${shown(request)} does not take ${request.method}. Send ${inWords(allowed)}.`);
  });
}

/** What the path of a route may look like. */
const plainPath = /^\/[\w./-]{0,100}$/;

const shown = ({ url }: FastifyRequest): string => url.slice(0, 100);

const inWords = (allowed: readonly string[]): string => `${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}`;

function allowedMethods(app: FastifyInstance, request: FastifyRequest): readonly string[] {
  const url = decodeURIComponent(pathOf(request.url));
  // The router would take other characters for a pattern, and throw where it is none. A URL with a host, or `*`, has no path.
  if (!plainPath.test(url)) return [];
  const taken = methods.filter((method) => app.hasRoute({ method, url }));
  // The preflights of all paths have one route.
  const hasPreflights = taken.length > 0 && app.hasRoute({ method: 'OPTIONS', url: '/*' });
  return hasPreflights ? [...taken, 'OPTIONS'] : taken;
}
