import type { IncomingMessage, ServerResponse } from 'node:http';
import { buildSchema, graphql } from 'graphql';
import { startServer, type TestServer } from './httpServer.ts';

/** A subgraph that is not one of ours: graphql-js behind Node's own HTTP server. */
export interface TinySubgraph {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
  /** Holds every answer back from now on. */
  hold(): {
    /** Fulfilled when a request has come in. */
    readonly asked: Promise<void>;
    /** Lets the answers go. */
    readonly release: () => void;
  };
  close(): Promise<void>;
}

/** What a tiny subgraph is made of. */
export interface TinyDefinition {
  readonly name: string;
  /** Its types, with the directives of federation. */
  readonly sdl: string;
  /** The names of its entities. */
  readonly entities: readonly string[];
  /** The roots by name, and `_entities`, which makes objects of representations. */
  readonly roots: Readonly<Record<string, unknown>> & {
    readonly _entities: (args: { representations: { __typename: string; id: string }[] }) => unknown;
  };
}

/** Serves a tiny subgraph on a port of its own. */
export async function serveTiny({ name, sdl, entities, roots }: TinyDefinition): Promise<TinySubgraph> {
  const federation = `
    scalar _Any
    union _Entity = ${entities.join(' | ')}
    extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`;
  const schema = buildSchema(sdl + federation, { assumeValidSDL: true });
  let held: { asked: () => void; released: Promise<void> } | undefined;
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    // Like many subgraphs, it knows GraphQL and nothing else.
    if (request.method !== 'POST') return void response.writeHead(404).end();
    const body = (await request.setEncoding('utf8').toArray()).join('');
    const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
    held?.asked();
    await held?.released;
    const result = await graphql({ schema, rootValue: roots, source: query, variableValues: variables });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
  };
  const server: TestServer = await startServer((request, response) => void answer(request, response));
  return {
    name,
    url: server.url,
    sdl,
    hold() {
      const asked = Promise.withResolvers<void>();
      const released = Promise.withResolvers<void>();
      held = { asked: asked.resolve, released: released.promise };
      return { asked: asked.promise, release: released.resolve };
    },
    close: () => server.close(),
  };
}
