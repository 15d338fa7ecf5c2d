import type { GraphQLFormattedError } from 'graphql';
import { escapeCharacters } from '../characters/index.ts';
import { errorCatalogue } from './catalogue.ts';

/** Which errors are shown with their text. */
export interface Presentation {
  /**
   * Whether codes that are not in the catalogue are shown, too: those that subgraphs of others give. False when left
   * out: where only our own code runs, such a code may come from a bug or a library.
   */
  readonly foreignCodes?: boolean;
}

/**
 * Decides what of an error a client sees; Apollo Server's `formatError`.
 *
 * A client sees the message, the place and the code of errors whose code is in the catalogue. Anything else
 * (a database error, a bug) is shown as `INTERNAL_SERVER_ERROR` without its text.
 */
export function presentError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  return present(formatted, {});
}

/** Makes a `formatError` that decides as `presentError` does, but for what `presentation` says. */
export function errorPresenter(
  presentation: Presentation,
): (formatted: GraphQLFormattedError) => GraphQLFormattedError {
  return (formatted) => present(formatted, presentation);
}

/** Whether an error of this code is meant for clients, its text included. */
export function isPresentable(code: unknown, { foreignCodes = false }: Presentation): code is string {
  if (typeof code !== 'string' || hiddenCodes.has(code)) return false;
  return Object.hasOwn(errorCatalogue, code) || (foreignCodes && codePattern.test(code));
}

function present(formatted: GraphQLFormattedError, presentation: Presentation): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  if (!isPresentable(code, presentation)) {
    return {
      message: `Something failed on this side. ${errorCatalogue.INTERNAL_SERVER_ERROR.remedy}`,
      ...place(formatted),
      extensions: { ...requestIdOf(formatted), code: 'INTERNAL_SERVER_ERROR' },
    };
  }
  const {
    stacktrace: _stacktrace,
    exception: _exception,
    serviceName: _serviceName,
    ...extensions
  } = formatted.extensions ?? {};
  return { message: messageOf(formatted), ...place(formatted), extensions: { ...extensions, code } };
}

/** The longest message, in UTF-16 units: GraphQL's own messages repeat a value that a client sent, however long it is. */
const longestMessage = 2_000;

function messageOf({ message, extensions }: GraphQLFormattedError): string {
  // The parser runs out of stack before it runs out of tokens.
  if (extensions?.['code'] === 'GRAPHQL_PARSE_FAILED' && message.includes('call stack')) {
    return 'The document is nested too deeply.';
  }
  // What is cut in half at the end becomes an escape.
  return escapeCharacters(message.length > longestMessage ? `${message.slice(0, longestMessage - 1)}…` : message);
}

const codePattern = /^[A-Z][A-Z0-9_]{1,63}$/;

/** The codes that say that nobody chose one; the second is what `@apollo/gateway` gives to errors without a code. */
const hiddenCodes = new Set(['INTERNAL_SERVER_ERROR', 'DOWNSTREAM_SERVICE_ERROR']);

function place(error: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return {
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
  };
}

function requestIdOf({ extensions }: GraphQLFormattedError): { requestId?: unknown } {
  return extensions && 'requestId' in extensions ? { requestId: extensions['requestId'] } : {};
}
