import { describe, expect, test } from '@jest/globals';
import { composeSupergraph } from '../src/supergraph/index.ts';
import { createEngine, type Engine } from '../src/execution/index.ts';
import { localTransport } from '../src/transport/index.ts';
import { createLogger } from '@community-graph/kit/telemetry';
import { parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@override"])`;
const { supergraph } = composeSupergraph([
  {
    name: 'old',
    url: 'http://old.invalid/',
    sdl: `${link} type Query { lamp: Lamp } type Lamp @key(fields: "id") { id: ID! tenth: String half: String beta: String }`,
  },
  {
    name: 'new',
    url: 'http://new.invalid/',
    sdl: `${link} type Lamp @key(fields: "id") {
      id: ID!
      tenth: String @override(from: "old", label: "percent(10)")
      half: String @override(from: "old", label: "percent(50)")
      beta: String @override(from: "old", label: "beta")
    }`,
  },
]);

/** Which subgraph each field of the lamp came from, when the request draws a lot. */
async function sources(lot: number, overrideLabels: string[] = []): Promise<unknown> {
  const fields = (name: string) => ({ __typename: 'Lamp', id: '1', tenth: name, half: name, beta: name });
  const engine: Engine = createEngine({
    supergraphSdl: supergraph,
    logger: createLogger('test', 'silent'),
    random: () => lot,
    overrideLabels,
    transports: (name) =>
      localTransport({
        healthy: async () => true,
        async execute({ query }) {
          const asked = Object.fromEntries(Object.entries(fields(name)).filter(([field]) => query.includes(field)));
          return { data: query.includes('_entities') ? { _entities: [asked] } : { lamp: asked } };
        },
      }),
  });
  let schema: GraphQLSchema | undefined;
  engine.onSchemaLoadOrUpdate(({ apiSchema }) => (schema = apiSchema));
  const { executor } = await engine.load({ apollo: {} });
  const source = '{ lamp { tenth half beta } }';
  const document = parse(source);
  const answer = await executor!({
    schema,
    document,
    source,
    queryHash: source,
    context: { requestId: 'r' },
    request: {},
    operation: document.definitions[0] as OperationDefinitionNode,
  } as never);
  await engine.stop();
  return (JSON.parse(JSON.stringify(answer)) as { data: { lamp: unknown } }).data.lamp;
}

describe('a field that moves between subgraphs step by step', () => {
  test.each([
    [0.05, { tenth: 'new', half: 'new', beta: 'old' }],
    [0.1, { tenth: 'old', half: 'new', beta: 'old' }],
    [0.49, { tenth: 'old', half: 'new', beta: 'old' }],
    [0.5, { tenth: 'old', half: 'old', beta: 'old' }],
    [0.99, { tenth: 'old', half: 'old', beta: 'old' }],
  ])('comes from where the lot %d says', async (lot, expected) => {
    expect(await sources(lot)).toEqual(expected);
  });

  test('comes from the new one where its label is switched on', async () => {
    expect(await sources(0.99, ['beta', 'gamma'])).toEqual({ tenth: 'old', half: 'old', beta: 'new' });
  });
});
