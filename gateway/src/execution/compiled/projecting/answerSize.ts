import { clientError } from '@community-graph/kit/errors';
import type { GraphQLError } from 'graphql';

/** Ends a projection whose text has become longer than the answer may be. */
export class AnswerTooLarge extends Error {
  /** The response keys of the fields around the place where it became too long, the innermost first. */
  readonly reversedPath: string[] = [];
}

/** About what an error has in the answer besides its message, path and extensions: keys and the request's id, in bytes. */
const bytesAroundAnError = 120;

/**
 * The error in place of an answer that is too large.
 * @param allowed how large it may be, in bytes
 * @param field the response keys of the field that made it too large, with dots between them; empty when unknown
 */
export function answerTooLarge(allowed: number, field: string): GraphQLError {
  const where = field === '' ? '' : ` It became too large at "${field}".`;
  return clientError(
    'ANSWER_TOO_LARGE',
    `The answer would have more than ${allowed.toLocaleString('en-US')} bytes.${where} Ask for smaller pages or fewer fields there.`,
    { limit: 'answerBytes', allowed, ...(field === '' ? {} : { field }) },
  );
}

/**
 * The errors that an answer has room for.
 * @param room in bytes
 * @returns the first ones, and how many are left out
 */
export function fittingErrors(
  errors: readonly GraphQLError[],
  room: number,
): { readonly kept: GraphQLError[]; readonly leftOut: number } {
  let left = room;
  const firstTooMuch = errors.findIndex(({ message, path, extensions }) => {
    left -= bytesAroundAnError + Buffer.byteLength(message) + lengthOf(path) + lengthOf(extensions);
    return left < 0;
  });
  const kept = firstTooMuch === -1 ? [...errors] : errors.slice(0, firstTooMuch);
  return { kept, leftOut: errors.length - kept.length };
}

const lengthOf = (value: unknown): number => (value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value)));
