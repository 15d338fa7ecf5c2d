import type { FormattedExecutionResult } from 'graphql';
import { clientError } from '../errors/index.ts';

/** The largest answer that a subgraph writes, in bytes: as much as the gateway reads. */
export const maximumAnswerBytes = 16 * 1024 * 1024;

/** The error in place of an answer that is too large. */
export const answerTooLarge = () =>
  clientError(
    'ANSWER_TOO_LARGE',
    `The answer would have more than ${maximumAnswerBytes.toLocaleString('en-US')} bytes. Ask for smaller pages or fewer fields.`,
    { allowed: maximumAnswerBytes },
  );

/** Writes an answer as JSON; Apollo Server's `stringifyResult`. One that is too large is counted, and not written. */
export function stringifyBounded(answer: FormattedExecutionResult): string {
  if (lengthLeft(answer, maximumAnswerBytes) >= 0) return JSON.stringify(answer);
  const { message, extensions } = answerTooLarge();
  return JSON.stringify({ errors: [{ message, extensions }], data: null });
}

/**
 * How much of a length is left after the JSON text of a value, in characters that need no escape; negative as soon as
 * nothing is left.
 */
function lengthLeft(value: unknown, length: number): number {
  if (typeof value === 'string') return length - value.length - 2;
  // The longest number has 24 characters, the usual one few.
  if (typeof value !== 'object' || value === null) return length - 5;
  let left = length - 2;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length && left >= 0; index += 1) left = lengthLeft(value[index], left - 1);
    return left;
  }
  for (const key in value) {
    if (left < 0) return left;
    left = lengthLeft((value as Record<string, unknown>)[key], left - key.length - 4);
  }
  return left;
}
