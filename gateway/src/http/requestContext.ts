import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { anonymous, statementHeader, type Viewer } from '@community-graph/kit/viewer';
import { CancellationSource } from '@community-graph/kit/work';
import type { Authenticator } from '../access/index.ts';
import type { EngineContext } from '../execution/index.ts';

/** What is found out about requests. */
export interface RequestContextOptions {
  /** The names of the clients' headers that are passed on to subgraphs, in any case. */
  readonly forwardedHeaders: readonly string[];
  /** Finds out who asks; undefined where that is the subgraphs' own matter. */
  readonly authenticator: Authenticator | undefined;
}

/**
 * Makes the function that tells the engine about a request: its id, who asks, the headers that subgraphs get, and a
 * signal for when the client goes away. It rejects, with the error for the client, where a credential does not hold.
 */
export function requestContext({
  forwardedHeaders,
  authenticator,
}: RequestContextOptions): (request: FastifyRequest, reply: FastifyReply) => Promise<EngineContext> {
  // Who asks is said by the gateway alone.
  const names = forwardedHeaders.map((name) => name.toLowerCase()).filter((name) => name !== statementHeader);
  return async (request, reply) => {
    const headers: Record<string, string> = {};
    for (const name of names) {
      const value = request.headers[name];
      if (typeof value === 'string') headers[name] = value;
      else if (value !== undefined) headers[name] = value.join(', ');
    }
    const gone = new CancellationSource();
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) gone.abort();
    });
    // What one viewer was told, or refused, must not be kept for the next.
    if (request.headers.authorization !== undefined) reply.header('cache-control', 'no-store');
    const viewer = await viewerOf(request, authenticator);
    return { requestId: request.id, headers, viewer, signal: gone };
  };
}

/**
 * The viewer of a request.
 * @throws a client error UNAUTHENTICATED or AUTHENTICATION_UNAVAILABLE
 */
export async function viewerOf(request: FastifyRequest, authenticator: Authenticator | undefined): Promise<Viewer> {
  if (authenticator === undefined) return anonymous;
  try {
    return await authenticator.authenticate(authorizationOf(request));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, extensions } = error;
    throw new GraphQLError(message, { extensions: { ...extensions, requestId: request.id } });
  }
}

/** The header as it came: of several, Node would show the first. */
function authorizationOf({ headers, raw: { rawHeaders } }: FastifyRequest): string | undefined {
  if (headers.authorization === undefined) return undefined;
  const isName = (text: string, index: number) => index % 2 === 0 && text.toLowerCase() === 'authorization';
  const values = rawHeaders.flatMap((text, index) => (isName(text, index) ? [rawHeaders[index + 1]!] : []));
  return values.join(', ');
}
