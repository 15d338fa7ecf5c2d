import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allowing, limitedGraph, refusal, sendRaw, type LimitedGraph } from './support/limitedGraph.ts';

let graph: LimitedGraph;
let url: string;
beforeAll(async () => {
  graph = await limitedGraph();
  ({ url } = await graph.open({ admission: { allowances: allowing({ depth: 3, repetitions: 10 }) } }));
});
afterAll(() => graph.close());

const get = (search: string) => sendRaw(`${url}?${search}`, '', { method: 'GET' });
const deep = encodeURIComponent('{ thing { thing { thing { id } } } }');

describe('what stands in an address is limited', () => {
  test.each([
    ['written properly', `query=${deep}`],
    ['behind bytes that are no UTF-8', `query=%23%FF%0A${deep}`],
    ['behind a percent sign that encodes nothing', `query=%23%25%zz%0A${deep}`],
    ['with its name encoded', `qu%65ry=${deep}`],
    ['with an equals sign first', `query=%23=%0A${deep}`],
  ])('%s', async (_how, search) => {
    const calls = graph.calls();
    expect(refusal(await get(search))).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'depth' });
    expect(graph.calls()).toBe(calls);
  });
});
