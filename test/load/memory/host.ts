import { ApolloServer } from '@apollo/server';
import { localTransport, type LocalRequest } from '@community-graph/gateway';
import { createLogger } from '@community-graph/kit/telemetry';
import { createEngine, type EngineContext } from '../../../gateway/src/execution/index.ts';
import { composeSupergraph } from '../../../gateway/src/supergraph/index.ts';

/** An engine over subgraphs of this process, in a server. */
export interface Hosted {
  /** Asks a question, another one each time, and looks at its answer. */
  ask(): Promise<void>;
  /** Goes over to the other of two supergraphs. */
  reload(): Promise<void>;
  stop(): Promise<void>;
}

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n';
const places = (more: string) => ({
  name: 'places',
  url: 'http://places.test/',
  sdl: `${link} type Query { places(first: Int): [Place] } type Place @key(fields: "id") { id: ID! name: String ${more} }`,
});
const heights = {
  name: 'heights',
  url: 'http://heights.test/',
  sdl: `${link} type Query { highest: Int } type Place @key(fields: "id") { id: ID! height(in: String): Int }`,
};

/** A few questions, all of which both supergraphs have. */
const questions = Array.from(
  { length: 20 },
  (_, index) =>
    `query Q${index}($unit: String) { own${index}: places(first: 10) { id name height(in: $unit) } ${index % 2 ? 'highest' : ''} }`,
);

/** Starts the engine. */
export async function hostEngine(): Promise<Hosted> {
  const supergraphs = ['', 'other: Int'].map((more) => composeSupergraph([places(more), heights]).supergraph);
  const engine = createEngine({
    supergraphSdl: supergraphs[0]!,
    transports: () => localTransport({ healthy: async () => true, execute: async (request) => answer(request) }),
    logger: createLogger('memory', 'error'),
  });
  const server = new ApolloServer<EngineContext>({ gateway: engine, stopOnTerminationSignals: false });
  await server.start();
  let asked = 0;
  let reloads = 0;
  return {
    async ask() {
      asked += 1;
      const { body } = await server.executeOperation(
        { query: questions[asked % questions.length]!, variables: { unit: `unit ${asked}` } },
        { contextValue: { requestId: `request-${asked}`, headers: { authorization: `client ${asked}` } } },
      );
      const text = body.kind === 'single' ? JSON.stringify(body.singleResult) : '';
      if (!text.includes('"height":9') || text.includes('"errors"')) throw new Error(`a wrong answer: ${text}`);
    },
    async reload() {
      reloads += 1;
      await engine.reload(supergraphs[reloads % 2]!);
    },
    stop: () => server.stop(),
  };
}

/** What the subgraphs know: ten places, each as high as its number. */
function answer({ query, variables }: LocalRequest): { data: Record<string, unknown> } {
  const representations = variables['representations'] as { id: string }[] | undefined;
  const keyOf = (field: string) => new RegExp(`(\\w+): ?${field}\\b`).exec(query)?.[1] ?? field;
  if (representations === undefined) {
    const list = Array.from({ length: 10 }, (_, index) => ({
      __typename: 'Place',
      id: String(index),
      name: `place ${index}`,
    }));
    return { data: { [keyOf('places')]: list, [keyOf('highest')]: 9 } };
  }
  const key = keyOf('height');
  return { data: { _entities: representations.map(({ id }) => ({ __typename: 'Place', [key]: Number(id) })) } };
}
