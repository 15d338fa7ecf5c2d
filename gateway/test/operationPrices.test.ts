import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { engineNames } from '../src/execution/index.ts';
import { countingPrices } from './support/countingPrices.ts';
import { allowing, limitedGraph, refusal, send, type LimitedGraph } from './support/limitedGraph.ts';

let graph: LimitedGraph;
beforeAll(async () => {
  graph = await limitedGraph();
});
afterAll(() => graph.close());

describe.each(engineNames)('what an operation costs, on the engine %s,', (engine) => {
  let url: string;
  beforeAll(async () => {
    ({ url } = await graph.open({ engine, admission: { ...countingPrices, allowances: allowing({ cost: 30 }) } }));
  });

  const costOf = async (query: string, variables?: Record<string, unknown>) =>
    (await send(url, { query, variables })).body.extensions?.['cost'];

  test('stands beside the data of its answer', async () => {
    const { status, body } = await send(url, { query: '{ things(first: 7) { name } }' });
    expect({ status, body }).toEqual({
      status: 200,
      body: { data: { things: [{ name: 'One' }] }, extensions: { cost: { requested: 7, limit: 30 } } },
    });
  });

  test('stands beside errors', async () => {
    const { body } = await send(url, { query: '{ thing { name } broken: sum(of: [1]) ... on Query { sum } }' });
    expect(body).toMatchObject({ extensions: { cost: { requested: 1, limit: 30 } } });
  });

  test('is the limit at the most; one more is refused with the price of each root field, and not run', async () => {
    expect((await send(url, { query: '{ things(first: 30) { id } }' })).status).toBe(200);
    const calls = graph.calls();
    const answer = await send(url, { query: '{ some: things(first: 11) { id } more: things(first: 20) { id } }' });
    expect(refusal(answer)).toMatchObject({
      status: 400,
      code: 'COST_LIMIT_EXCEEDED',
      requested: 31,
      limit: 30,
      fields: [
        { path: 'more', cost: 20 },
        { path: 'some', cost: 11 },
      ],
    });
    expect(answer.body.extensions).toEqual({ cost: { requested: 31, limit: 30 } });
    expect(answer.body).not.toHaveProperty('data');
    expect(answer.body.errors![0]!.message).toContain('"more" alone costs 20');
    expect(graph.calls()).toBe(calls);
  });

  test('follows variables each time, also of a document that is known', async () => {
    const query = `query ($n: Int = 3, $on: Boolean = true, $where: Where) {
      things(first: $n) { id } thing(where: $where) @include(if: $on) { id }
    }`;
    const asked = [{}, { n: 5 }, { n: 6 }, { n: 5 }, { n: 5, on: false }, { where: { not: { name: 'x' } } }, {}];
    const costs = [];
    for (const variables of asked) costs.push(await costOf(query, variables));
    expect(costs.map((cost) => (cost as { requested: number }).requested)).toEqual([4, 6, 7, 6, 5, 6, 4]);
  });

  test('is that of the operation that operationName picks', async () => {
    const query = 'query A { things(first: 2) { id } } query B { dear }';
    const { body } = await send(url, { query, operationName: 'B' });
    expect(refusal({ status: 400, headers: {}, body })).toMatchObject({ code: 'COST_LIMIT_EXCEEDED', requested: 40 });
    expect((await send(url, { query, operationName: 'A' })).body.extensions).toMatchObject({ cost: { requested: 2 } });
  });

  test('is not told of what is not valid, for nobody knows it', async () => {
    expect((await send(url, { query: '{ nothing }' })).body).not.toHaveProperty('extensions');
    expect((await send(url, { query: '{ sum' })).body).not.toHaveProperty('extensions');
    expect((await send(url, { query: 'query A { sum } query B { sum }' })).body).not.toHaveProperty('extensions');
  });
});
