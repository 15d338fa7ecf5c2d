import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import { errorCatalogue } from './catalogue.ts';

/**
 * Decides what of an error a client sees; Apollo Server's `formatError`.
 *
 * A client sees the message, the place and the code of errors whose code is in the catalogue. Anything else
 * (a database error, a bug) is shown as `INTERNAL_SERVER_ERROR` without its text.
 */
export function presentError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = codeOf(formatted, unwrapResolverError(error));
  if (code === 'INTERNAL_SERVER_ERROR') {
    return {
      message: `Something failed on this side. ${errorCatalogue.INTERNAL_SERVER_ERROR.remedy}`,
      ...place(formatted),
      extensions: { ...requestIdOf(formatted), code },
    };
  }
  const { stacktrace: _stacktrace, serviceName: _serviceName, ...extensions } = formatted.extensions ?? {};
  return { message: formatted.message, ...place(formatted), extensions: { ...extensions, code } };
}

/**
 * The catalogue's code for an error. A rule of ours that graphql-js met while validating a literal or coercing
 * a variable keeps its own code, `BAD_USER_INPUT`, rather than that of the phase it was met in.
 */
function codeOf(formatted: GraphQLFormattedError, cause: unknown): string {
  const own = causeWithCode(cause);
  if (own === 'BAD_USER_INPUT') return own;
  const code = formatted.extensions?.['code'];
  return typeof code === 'string' && code in errorCatalogue ? code : 'INTERNAL_SERVER_ERROR';
}

function causeWithCode(cause: unknown): unknown {
  for (let error = cause; error instanceof GraphQLError; error = error.originalError) {
    if (error.originalError === undefined || error.originalError === null) return error.extensions['code'];
  }
  return undefined;
}

function place(error: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return {
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
  };
}

function requestIdOf({ extensions }: GraphQLFormattedError): { requestId?: unknown } {
  return extensions && 'requestId' in extensions ? { requestId: extensions['requestId'] } : {};
}
