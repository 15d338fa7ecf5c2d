import { GraphQLError } from 'graphql';
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
 */
export function badInput(argument: string, rule: string, received: unknown): GraphQLError {
  return clientError('BAD_USER_INPUT', `The argument "${argument}" must be ${rule}; received ${show(received)}.`, {
    argument,
    rule,
  });
}

/** A value as an error message shows it: JSON, at most 60 characters. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
