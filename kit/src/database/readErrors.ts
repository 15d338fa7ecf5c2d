import type { GraphQLError } from 'graphql';
import { clientError } from '../errors/index.ts';

/** The code that PostgreSQL gives to a statement that a timeout or a cancel request has ended. */
export const queryCanceled = '57014';

/** The error of a statement that the read timeout has ended. */
export const readTimedOut = (timeoutMs: number): GraphQLError =>
  clientError(
    'READ_TIMEOUT',
    `Reading this took longer than ${timeoutMs / 1_000} s and was ended. Filter by fewer conditions on related objects, search for fewer words, or ask for less at a time.`,
  );

/** The error of a statement that nobody waits for: its request has ended, or its client has left. */
export const readCancelled = (): GraphQLError =>
  clientError('REQUEST_CANCELLED', 'Nobody waits for the answer any more.');

/** The error of a statement that cannot even wait. */
export const tooManyReads = (): GraphQLError =>
  clientError(
    'SUBGRAPH_OVERLOADED',
    'Too many reads of this client wait for the database. Ask for less at a time, and try again in a moment.',
  );
