import type { FastifyReply, FastifyRequest } from 'fastify';
import { anonymous } from '@community-graph/kit/viewer';
import { rateLimited, rateLimitHeaders, type Admission } from '../access/index.ts';

/**
 * Makes the hook that charges a page to the client's address before it is answered, and answers 429 when nothing is left.
 * @param bucket `own` has probes of `/health` pay from a bucket of their own, so that nothing else that comes from their
 *   address makes a process look unhealthy
 */
export function pageMeter(admission: Admission, bucket: 'shared' | 'own' = 'shared') {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const subject = admission.askerOf(anonymous, request.ip);
    const payer = bucket === 'own' ? { ...subject, key: `health:${subject.key}` } : subject;
    const spending = await admission.spend(payer, admission.prices.page);
    if (spending === undefined) return undefined;
    for (const [name, value] of rateLimitHeaders(payer, spending)) reply.header(name, value);
    if (spending.isGranted) return undefined;
    const { message, extensions } = rateLimited(spending, admission.prices.page);
    const { http: _http, ...told } = extensions;
    reply.code(429).header('retry-after', String(spending.retryInSeconds));
    return reply.send({ errors: [{ message, extensions: { ...told, requestId: request.id } }] });
  };
}
