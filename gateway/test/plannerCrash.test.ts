import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { memoryBudget } from '../src/access/budget/memoryBudget.ts';
import { countingPrices } from './support/countingPrices.ts';
import { openGateways, type OpenGateway } from './support/gateways.ts';
import { allowing, send } from './support/limitedGraph.ts';
import { serveTiny, type TinyDefinition, type TinySubgraph } from './support/tinySubgraph.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key" "@requires" "@external" "@listSize"])\n`;

/** The addon panics on `delivered { reach }`: what `reach` requires is two subgraphs away from where products come from. */
const definitions: readonly Omit<TinyDefinition, 'entities'>[] = [
  {
    name: 'suppliers',
    sdl: `type Query { delivered(first: Int): [Product] @listSize(slicingArguments: ["first"], requireOneSlicingArgument: false) }
      type Product @key(fields: "id") { id: ID! supplier: String }`,
    roots: { _entities: () => [], delivered: () => [{ id: 'one', supplier: 'S' }] },
  },
  {
    name: 'products',
    sdl: `type Query { product: Product }
      type Product @key(fields: "id") @key(fields: "nodeId") {
        id: ID! nodeId: ID! all: Int @external name: String
        reach: Ratio @requires(fields: "all")
        share: Ratio @requires(fields: "all")
      }
      type Ratio { value: Float }`,
    roots: {
      product: null,
      _entities: ({ representations }) =>
        (representations as unknown as readonly { readonly all?: number }[]).map(({ all = 0 }) => ({
          __typename: 'Product',
          id: 'one',
          nodeId: 'one',
          name: 'One',
          reach: { value: 49 / all },
          share: { value: 49 / all },
        })),
    },
  },
  {
    name: 'members',
    sdl: `type Query { members: Int } type Product @key(fields: "nodeId") { nodeId: ID! all: Int }`,
    roots: {
      members: 98,
      _entities: ({ representations }) =>
        representations.map(() => ({ __typename: 'Product', nodeId: 'one', all: 98 })),
    },
  },
];

const prices = { ...countingPrices.prices, plannerCrash: 700 };
const gateways = openGateways();
const subgraphs: TinySubgraph[] = [];
let open: OpenGateway;
beforeAll(async () => {
  for (const { sdl, ...definition } of definitions) {
    subgraphs.push(await serveTiny({ ...definition, sdl: link + sdl, entities: ['Product'] }));
  }
});
beforeEach(async () => {
  const allowances = allowing({}, { burst: 1_000, perSecond: 1 });
  const admission = { ...countingPrices, prices, allowances, budget: memoryBudget(() => 0) };
  open = await gateways.over(subgraphs, { admission });
});
afterAll(async () => {
  await gateways.closeAll();
  await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
});

const ask = async (query: string) => {
  const { status, headers, body } = await send(open.url, { query });
  return { status, data: body.data, left: Number(/r=(\d+)/.exec(String(headers['ratelimit']))?.[1]) };
};
const crashes = () => open.lines.filter(({ message }) => message?.includes('is started anew')).length;

test('an operation that the addon panics on is answered, once for all of its shape', async () => {
  const data = { delivered: [{ reach: { value: 0.5 } }] };
  expect(await ask('{ delivered(first: 1) { reach { value } } }')).toMatchObject({ status: 200, data });
  expect(await ask('query Again { delivered(first: 2) { reach { value } } }')).toMatchObject({ status: 200, data });
  expect(await ask('{ delivered(first: 3) { other: reach { v: value } } }')).toMatchObject({
    data: { delivered: [{ other: { v: 0.5 } }] },
  });
  expect(crashes()).toBe(1);
});

test('whose operation the planner dies of pays for the next process, also what the bucket does not hold', async () => {
  const { left: before } = await ask('{ members }');
  const query = '{ delivered(first: 1) { reach { value } } }';
  const { left: after } = await ask(query);
  const { left } = await ask(query);
  expect(before - left).toBeGreaterThan(700);
  expect(after - left).toBeLessThan(800);
  expect((await ask('{ delivered(first: 1) { share { value } } }')).status).toBe(200);
  expect(crashes()).toBe(2);
  expect((await ask('{ members }')).status).toBe(429);
});
