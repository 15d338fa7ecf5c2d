import type { GraphQLError } from 'graphql';
import { clientError, type ErrorCode } from '@community-graph/kit/errors';

/** What a client is told, by the code of the failure; `part` names the part of the graph. */
const messages = {
  SUBGRAPH_UNAVAILABLE: (part: string) => `${part} could not be reached. Try again in a moment.`,
  SUBGRAPH_TIMEOUT: (part: string) => `${part} did not answer in time.`,
  SUBGRAPH_BAD_RESPONSE: (part: string) => `${part} gave an answer that cannot be used.`,
  SUBGRAPH_RESPONSE_TOO_LARGE: (part: string) => `${part} gave an answer that is too large. Ask for smaller pages.`,
  SUBGRAPH_OVERLOADED: (part: string) => `${part} has too many requests waiting. Try again in a moment.`,
  SUBGRAPH_CIRCUIT_OPEN: (part: string) =>
    `${part} has failed repeatedly and is left alone for a while. Try again later.`,
  REQUEST_CANCELLED: () => 'The request was cancelled before it was answered.',
} as const satisfies Partial<Record<ErrorCode, (part: string) => string>>;

/** The codes that a call can fail with. */
export type CallFailureCode = keyof typeof messages;

/** Why a call to a subgraph came to nothing: a code for the client, a reason and a cause for the log. */
export class CallFailure extends Error {
  readonly code: CallFailureCode;

  /**
   * @param code the code in the catalogue
   * @param reason what happened, for the log
   * @param cause the error behind it
   */
  constructor(code: CallFailureCode, reason: string, cause?: unknown) {
    super(reason, cause === undefined ? {} : { cause });
    this.name = 'CallFailure';
    this.code = code;
  }
}

/**
 * The failure as a client may see it: without the reason.
 * @param name the subgraph's name
 */
export function presentFailure(name: string, failure: CallFailure): GraphQLError {
  return clientError(failure.code, messages[failure.code](`The part of the graph that "${name}" serves`), {
    subgraph: name,
  });
}
