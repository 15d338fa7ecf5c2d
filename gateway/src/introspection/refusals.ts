import type { GraphQLError } from 'graphql';
import { clientError } from '@community-graph/kit/errors';

/** In how many seconds a refused client should try again. */
const retryAfter = 1;

/**
 * The error when no more introspection answers can be written at the same time.
 * @param full whose places are taken: those of the subject itself, or all
 */
export function queueIsFull(full: 'subject' | 'all'): GraphQLError {
  const headers = new Map([['retry-after', String(retryAfter)]]);
  return full === 'subject'
    ? clientError(
        'RATE_LIMITED',
        `Too many of your introspection queries run at the same time. Wait for their answers, and try again in ${retryAfter} s.`,
        { retryAfter, http: { status: 429, headers } },
      )
    : clientError(
        'SERVER_BUSY',
        `Too many introspection queries run at the same time. Try again in ${retryAfter} s, or read /schema.graphql.`,
        { retryAfter, http: { status: 503, headers } },
      );
}

/** What nobody reads, but the log may show. */
export const clientHasGone = (): GraphQLError => clientError('REQUEST_CANCELLED', 'The client has gone away.');
