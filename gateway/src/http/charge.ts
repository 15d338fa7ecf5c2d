import type { FastifyReply } from 'fastify';
import { rateLimited, rateLimitHeaders, type Admission, type Asker } from '../access/index.ts';

/**
 * Takes a cost out of the bucket of a rate-limit subject and writes into the answer's headers what is left of it.
 * @throws a client error RATE_LIMITED when the bucket does not hold that much
 */
export async function charge(
  admission: Pick<Admission, 'spend'>,
  subject: Asker,
  reply: FastifyReply,
  cost: number,
): Promise<void> {
  const spending = await admission.spend(subject, cost);
  if (spending === undefined) return;
  for (const [name, value] of rateLimitHeaders(subject, spending)) reply.header(name, value);
  if (!spending.isGranted) throw rateLimited(spending, cost);
}
