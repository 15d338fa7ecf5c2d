import type { FastifyReply, FastifyRequest } from 'fastify';
import { anonymous } from '@community-graph/kit/viewer';
import { rateLimited, rateLimitHeaders, type Admission, type Asker } from '../access/index.ts';

/** The part of an address's allowance that preflights have for themselves. */
const preflightShare = 1 / 10;

/** Charges the price of a page to the address of a request. */
export interface PageMeter {
  /**
   * A hook that charges before the request is answered, and answers 429 when nothing is left.
   * @returns the reply when it has answered
   */
  (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined>;
}

/**
 * Makes a page meter.
 * @param bucket what pays. `health` has probes of `/health` pay from a bucket of their own, so that nothing else that comes from
 *   their address makes a process look unhealthy. `preflight` does so for the preflights of browsers, with a tenth of the allowance:
 *   a page of a signed-in viewer works on, whatever others ask from its address
 * @param kind which price is charged
 */
export function pageMeter(
  admission: Admission,
  bucket: 'shared' | 'health' | 'preflight' = 'shared',
  kind: 'page' | 'explorer' = 'page',
): PageMeter {
  return async (request, reply) => {
    const price = admission.prices[kind];
    const payer = subjectOf(admission.askerOf(anonymous, request.ip), bucket, price);
    const refusal = await chargeAnswer(admission, payer, reply, price);
    if (refusal === undefined) return undefined;
    return reply.code(429).type('application/json; charset=utf-8').send(refusal(request.id));
  };
}

/**
 * Charges an answer that has no operation, and says in headers what is left.
 * @returns undefined when it was paid; else what makes the body of the refusal for a request id
 */
export async function chargeAnswer(
  admission: Pick<Admission, 'spend'>,
  subject: Asker,
  reply: FastifyReply,
  price: number,
): Promise<((requestId: string) => string) | undefined> {
  const spending = await admission.spend(subject, price);
  if (spending === undefined) return undefined;
  for (const [name, value] of rateLimitHeaders(subject, spending)) reply.header(name, value);
  if (spending.isGranted) return undefined;
  const { message, extensions } = rateLimited(spending, price);
  const { http: _http, ...shown } = extensions;
  reply.header('retry-after', String(spending.retryInSeconds));
  return (requestId) => JSON.stringify({ errors: [{ message, extensions: { ...shown, requestId } }] });
}

function subjectOf(address: Asker, bucket: 'shared' | 'health' | 'preflight', price: number): Asker {
  if (bucket === 'shared') return address;
  const { key, allowance } = address;
  const own = { ...address, key: `${bucket}:${key}` };
  if (bucket === 'health') return own;
  const { burst, perSecond } = allowance;
  const part = { burst: Math.max(price, burst * preflightShare), perSecond: perSecond * preflightShare };
  return { ...own, allowance: { ...allowance, ...part } };
}
