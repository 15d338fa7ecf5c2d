import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '@community-graph/kit/errors';

/** The content types that a page may send anywhere without the browser asking there first, as a form does. */
const simpleTypes = new Set(['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']);

/** Headers that a page may send to another site only after the browser has asked there. */
const askedForHeaders = ['apollo-require-preflight', 'x-apollo-operation-name', 'authorization'];

/**
 * Makes the hook that refuses what a web page of somebody else has its visitor's browser send. The browser itself
 * says where a request comes from (`Sec-Fetch-Site`); what no browser sent comes from nowhere else. See
 * docs/decisions/0006-csrf.md.
 * @param isAllowedOrigin whether pages of an origin may ask
 */
export function refuseForged(isAllowedOrigin: (origin: string) => boolean) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!isForeign(request) || wasAskedFor(request)) return;
    const { origin } = request.headers;
    if (origin !== undefined && isAllowedOrigin(origin)) return;
    const code: ErrorCode = 'BAD_REQUEST';
    const errors = [{ message: forged, extensions: { code, requestId: request.id } }];
    return reply.code(403).send({ errors });
  };
}

const forged =
  "A page of another site may have sent this request in its visitor's name, so it was not run. Send it with " +
  '"content-type: application/json" or "apollo-require-preflight: true".';

/** Whether a page of another site sent it; a link that somebody follows shows its answer to nobody else. */
function isForeign({ method, headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return false;
  return !(method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document');
}

/** Whether the browser has asked here before it sent it, so that CORS has had its say. */
function wasAskedFor({ headers }: FastifyRequest): boolean {
  const type = headers['content-type']?.split(';')[0]!.trim().toLowerCase();
  if (type !== undefined && type !== '' && !simpleTypes.has(type)) return true;
  return askedForHeaders.some((name) => headers[name] !== undefined);
}
