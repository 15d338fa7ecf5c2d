import type { GraphQLError } from 'graphql';
import { clientError } from '@community-graph/kit/errors';
import type { Asker } from './asker.ts';
import type { Spending } from './budget/budget.ts';

/**
 * The headers `RateLimit` and `RateLimit-Policy` of the IETF draft "RateLimit header fields for HTTP": how much cost is
 * left, in how many seconds all of it is, and how much that is.
 */
export function rateLimitHeaders({ allowance: { burst, perSecond } }: Asker, spending: Spending): [string, string][] {
  const { remaining, fullInSeconds } = spending;
  return [
    ['ratelimit-policy', `"cost";q=${burst};w=${Math.ceil(burst / perSecond)}`],
    ['ratelimit', `"cost";r=${remaining};t=${fullInSeconds}`],
  ];
}

/** The error for who has spent everything. */
export function rateLimited({ retryInSeconds: retryAfter, remaining }: Spending, cost: number): GraphQLError {
  return clientError(
    'RATE_LIMITED',
    `Too much was asked in a short time: this costs another ${cost}, and ${remaining} is left. Try again in ${retryAfter} s.`,
    { retryAfter, http: { status: 429, headers: new Map([['retry-after', String(retryAfter)]]) } },
  );
}

/**
 * The error for introspection whose answer would be too large. It is counted before anything is written.
 * @param requested how large its introspection fields would be, in bytes
 * @param allowed how large the answer may be, in bytes
 */
export const introspectionTooLarge = (requested: number, allowed: number): GraphQLError =>
  clientError(
    'ANSWER_TOO_LARGE',
    `The introspection would give ${requested.toLocaleString('en-US')} bytes; at most ${allowed.toLocaleString('en-US')} are allowed. Ask for fewer types or fields.`,
    { limit: 'answerBytes', requested, allowed, http: { status: 400 } },
  );
