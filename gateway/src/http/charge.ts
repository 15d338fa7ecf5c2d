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

/**
 * Takes the price of work that is done already: what the bucket does not hold it owes, and nothing is granted until it is
 * paid. Nobody waits for it.
 */
export function chargeAfterwards(admission: Pick<Admission, 'spend'>, subject: Asker, cost: number): void {
  if (cost <= 0) return;
  // Budgets answer where Redis does not; there is nobody left to tell of anything else.
  admission.spend(subject, cost, true).catch(() => {});
}
