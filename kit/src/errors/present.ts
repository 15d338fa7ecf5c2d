import type { GraphQLFormattedError } from 'graphql';
import { errorCatalogue } from './catalogue.ts';

/**
 * Decides what of an error a client sees; Apollo Server's `formatError`.
 *
 * A client sees the message, the place and the code of errors whose code is in the catalogue. Anything else
 * (a database error, a bug) is shown as `INTERNAL_SERVER_ERROR` without its text.
 */
export function presentError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = codeOf(formatted);
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

/** The error's code where it is one of the catalogue, else `INTERNAL_SERVER_ERROR`. */
function codeOf({ extensions }: GraphQLFormattedError): string {
  const code = extensions?.['code'];
  return typeof code === 'string' && Object.hasOwn(errorCatalogue, code) ? code : 'INTERNAL_SERVER_ERROR';
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
