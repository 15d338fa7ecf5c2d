import type { FastifyReply, FastifyRequest } from 'fastify';
import { clientError } from '../errors/index.ts';
import { anonymous, statementHeader, statementReader, type Viewer } from '../viewer/index.ts';

/** Who asks by an HTTP request to a subgraph. */
export interface Trust {
  /** Refuses, before anything is read, a request without the gateway's statement. */
  readonly check: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  /** The viewer that the statement of a checked request tells of. */
  readonly viewerOf: (request: FastifyRequest) => Viewer;
}

/**
 * With a key, only who shares it is answered, and whoever it speaks for is believed; without one everybody is answered as
 * nobody in particular, whatever is said in the header.
 * @param trustKey what gateway and subgraphs share
 */
export function trustIn(trustKey: string | undefined): Trust {
  if (trustKey === undefined) return { check: async () => undefined, viewerOf: () => anonymous };
  const reader = statementReader(trustKey);
  const viewers = new WeakMap<FastifyRequest, Viewer>();
  return {
    async check(request, reply) {
      const statement = request.headers[statementHeader];
      try {
        if (typeof statement !== 'string') throw new Error('no statement');
        viewers.set(request, await reader.read(statement));
        return undefined;
      } catch {
        const { message, extensions } = clientError(
          'UNAUTHENTICATED',
          'This subgraph answers its gateway alone. Ask the gateway.',
          { requestId: request.id },
        );
        return reply.code(401).send({ errors: [{ message, extensions }] });
      }
    },
    viewerOf: (request) => viewers.get(request) ?? anonymous,
  };
}
