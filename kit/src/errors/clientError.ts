import { GraphQLError } from 'graphql';
import { characterFault, describeFault, escapeCharacters } from '../characters/index.ts';
import type { ErrorCode } from './catalogue.ts';

/**
 * An error whose message is meant for the client.
 * @param code its code in the catalogue
 * @param message what went wrong and what to do, in plain words; it reaches the client as it is
 * @param details further `extensions`, such as the argument it is about
 */
export function clientError(code: ErrorCode, message: string, details: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { ...details, code } });
}

/**
 * The error for an argument that breaks its rule.
 * @param argument the argument's name, for example `first`
 * @param rule what the argument must be, to be read after "must be", for example `between 1 and 100`
 * @param received the offending value; it is shown shortened to 60 characters
 * @param reason what exactly is wrong, to be read after "it", for example `has a backslash`; the first character that no text
 * may hold when left out
 */
export function badInput(
  argument: string,
  rule: string,
  received: unknown,
  reason: string | undefined = characterReason(received),
): GraphQLError {
  const because = reason === undefined ? '' : `; it ${reason}`;
  return clientError(
    'BAD_USER_INPUT',
    `The argument "${argument}" must be ${rule}${because}; received ${show(received)}.`,
    { argument, rule, ...(reason !== undefined && { reason }) },
  );
}

function characterReason(received: unknown): string | undefined {
  const fault = typeof received === 'string' ? characterFault(received, 'text') : undefined;
  return fault && describeFault(fault);
}

/** A value as an error message shows it: JSON, at most 60 characters, with everything that is not seen written out. */
export function show(value: unknown): string {
  // Of a long text only the beginning is written: it may stand in thousands of places.
  const short = typeof value === 'string' ? value.slice(0, 121) : value;
  const characters = Array.from((JSON.stringify(short) ?? String(short)).slice(0, 122));
  const text = characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : characters.join('');
  return escapeCharacters(text);
}
