import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { anonymous } from '@community-graph/kit/viewer';
import type { Admission } from '../access/index.ts';
import { chargeAnswer, pageMeter } from './pageMeter.ts';

/**
 * Has every request pay that no route charges: those without a route (404, another method), preflights, and what a route
 * answers with an error before it charges (a body that is not JSON, too long or of another type, a request of another site, a known
 * credential that cannot be checked now, a fault of this side). The last ones pay the price of a request, whichever side is to blame, because
 * they make work; the others pay that of a page. They get 429 when nothing is left. It must be called before routes and other hooks are added.
 */
export function meterRefusals(app: FastifyInstance, admission: Admission): void {
  const meter = pageMeter(admission);
  const preflightMeter = pageMeter(admission, 'preflight');
  app.addHook('onRequest', async (request, reply) => {
    if (request.is404) return meter(request, reply);
    return request.method === 'OPTIONS' ? preflightMeter(request, reply) : undefined;
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    if (!isUnpaidRefusal(reply)) {
      done(null, payload);
      return;
    }
    void chargeRefusal(request, reply, payload, done);
  });

  async function chargeRefusal(
    { id, ip }: FastifyRequest,
    reply: FastifyReply,
    payload: unknown,
    done: (error: Error | null, payload?: unknown) => void,
  ): Promise<void> {
    try {
      const refusal = await chargeAnswer(admission, admission.askerOf(anonymous, ip), reply, admission.prices.request);
      if (refusal !== undefined) {
        reply.code(429).removeHeader('content-length').type('application/json; charset=utf-8');
      }
      done(null, refusal === undefined ? payload : refusal(id));
    } catch (error) {
      // What fails here failed before, and is no reason to fail once more.
      if (reply.statusCode >= 500) done(null, payload);
      else done(error as Error);
    }
  }
}

/** What has paid, or could not, has the header. */
const isUnpaidRefusal = (reply: FastifyReply): boolean =>
  reply.statusCode >= 400 && reply.statusCode !== 429 && !reply.hasHeader('ratelimit');

/** Makes the function that charges an address for what never became a request: see `AppOptions.chargeMalformed`. */
export function malformedCharge(admission: Admission): (address: string) => Promise<number | undefined> {
  return async (address) => {
    const spending = await admission.spend(admission.askerOf(anonymous, address), admission.prices.page);
    return spending === undefined || spending.isGranted ? undefined : spending.retryInSeconds;
  };
}
