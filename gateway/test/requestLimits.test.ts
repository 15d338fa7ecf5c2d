import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { defaultAllowances, limitNames, type LimitName } from '../src/access/index.ts';
import { limitedGraph, refusal, send, sendRaw, type LimitedGraph } from './support/limitedGraph.ts';

type Limits = Partial<Record<LimitName, number>>;

/** What those may do who are not known; the tests change it between requests. */
const limits = { ...defaultAllowances.anonymous.limits };
let graph: LimitedGraph;
let url: string;
beforeAll(async () => {
  graph = await limitedGraph();
  const { anonymous, signedIn } = defaultAllowances;
  const allowances = { anonymous: { ...anonymous, limits }, signedIn };
  ({ url } = await graph.open({ admission: { allowances } }));
});
beforeEach(() => allow({}));
afterAll(() => graph.close());

function allow(own: Limits): void {
  Object.assign(limits, defaultAllowances.anonymous.limits, own);
}

const nested = (depth: number): string => `{${'thing{'.repeat(depth - 1)}id${'}'.repeat(depth)}`;
const values = (depth: number): string => `{ sum(in: ${'['.repeat(depth)}1${']'.repeat(depth)}) }`;
const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const padded = (query: string, length: number) => ({ query: query.padEnd(length, ' ') });
const variable = 'query($a: [[[Int]]]) { sum(in: $a) }';

/** A request that asks for exactly so much of what a limit is about; `at` is what the limit is set to in the test. */
const requests: Readonly<Record<LimitName, { at: number; of: (count: number) => Record<string, unknown> }>> = {
  // Sent below: the body's length is not in its content.
  bodyBytes: { at: 300, of: () => ({}) },
  documentBytes: { at: 200, of: (count) => padded('{ thing { id } } # æ', count - 1) },
  tokens: { at: 9, of: (count) => ({ query: `{ ${times(count - 2, () => '__typename')} }` }) },
  nesting: { at: 12, of: (count) => ({ query: nested(count) }) },
  valueDepth: { at: 3, of: (count) => ({ query: values(count) }) },
  nameLength: { at: 12, of: (count) => ({ query: `{ ${'a'.repeat(count)}: __typename }` }) },
  directives: { at: 4, of: (count) => ({ query: `{ ${times(count, (n) => `a${n}: __typename @skip(if: false)`)} }` }) },
  aliases: { at: 6, of: (count) => ({ query: `{ ${times(count, (n) => `a${n}: thing(id: "x") { id }`)} }` }) },
  definitions: {
    at: 5,
    of: (count) => ({ query: times(count, (n) => `query Q${n} { __typename }`), operationName: 'Q0' }),
  },
  variableBytes: {
    at: 100,
    of: (count) => ({ query: 'query($a: ID) { thing(id: $a) { id } }', variables: { a: 'x'.repeat(count - 8) } }),
  },
  depth: { at: 7, of: (count) => ({ query: nested(count) }) },
  rootFields: { at: 4, of: (count) => ({ query: `{ ${times(count, (n) => `a${n}: __typename`)} }` }) },
  selections: {
    at: 11,
    of: (count) => ({
      query: `{ ${times(count - 4, (n) => `a${n}: __typename`)} ...F } fragment F on Query { thing { id name } }`,
    }),
  },
  repetitions: { at: 10, of: (count) => ({ query: `{ ${times(2 * count, (n) => `a${n % count}: __typename`)} }` }) },
  pageSize: { at: 20, of: (count) => ({ query: `{ things(first: ${count}) { id } }` }) },
  // operationPrices.test.ts is about it.
  cost: { at: 0, of: () => ({}) },
  // answerSize.test.ts is about it.
  answerBytes: { at: 0, of: () => ({}) },
};

describe('a limit', () => {
  test.each(limitNames.filter((name) => !['bodyBytes', 'cost', 'answerBytes'].includes(name)))(
    '%s lets through what is just as much, and refuses one more',
    async (limit) => {
      const { at, of } = requests[limit];
      allow({ [limit]: at });
      const just = await send(url, of(at));
      expect({ errors: just.body.errors, status: just.status }).toEqual({ status: 200 });
      const calls = graph.calls();
      const over = await send(url, of(at + 1));
      const status = limit === 'documentBytes' ? 413 : 400;
      const told = { status, code: 'LIMIT_EXCEEDED', limit, requested: at + 1, allowed: at };
      expect(refusal(over)).toEqual({ ...told, requestId: over.headers['x-request-id'] });
      expect(over.body.errors![0]!.message).toContain(String(at + 1));
      expect(over.body).not.toHaveProperty('data');
      expect(graph.calls()).toBe(calls);
    },
  );

  test.each([
    ['says how long it is', {}],
    ['does not say how long it is', { 'transfer-encoding': 'chunked' }],
  ])('on bodies lets through one of that length that %s, and refuses a longer one', async (_what, headers) => {
    allow({ bodyBytes: 300 });
    const ofLength = (bytes: number) => JSON.stringify(padded('{ thing { id } } #', bytes - '{"query":""}'.length));
    expect((await sendRaw(url, ofLength(300), { headers })).status).toBe(200);
    const over = await sendRaw(url, ofLength(301), { headers });
    expect(refusal(over)).toMatchObject({ status: 413, code: 'LIMIT_EXCEEDED', limit: 'bodyBytes', allowed: 300 });
    expect(over.body.errors![0]!.extensions['requestId']).toBe(over.headers['x-request-id']);
  });
});

describe('what is counted', () => {
  test.each<[string, LimitName, number, Record<string, unknown>]>([
    [
      'depth is counted through fragments',
      'depth',
      4,
      { query: '{ ...A } fragment A on Query { thing { ...B } } fragment B on Thing { thing { thing { id } } }' },
    ],
    [
      'root fields are counted through fragments',
      'rootFields',
      3,
      { query: '{ ...A ... on Query { ...A } dear } fragment A on Query { sum }' },
    ],
    [
      'a fragment that is used often counts often',
      'selections',
      9,
      { query: '{ ...A ...A ...A } fragment A on Query { sum dear }' },
    ],
    [
      'fragments that nobody uses count too',
      'selections',
      4,
      { query: '{ sum } fragment A on Query { sum dear __typename }' },
    ],
    ['all operations count', 'aliases', 2, { query: 'query A { a: sum } query B { b: sum }', operationName: 'A' }],
    [
      'repetitions are counted through fragments',
      'repetitions',
      2,
      { query: '{ thing { id } ...A } fragment A on Query { thing { id } }' },
    ],
    [
      'a page in a variable',
      'pageSize',
      50,
      { query: 'query($n: Int) { things(first: $n) { id } }', variables: { n: 50 } },
    ],
    [
      'a page in the default of a variable',
      'pageSize',
      50,
      { query: 'query($n: Int = 50) { things(last: $n) { id } }' },
    ],
    ['a page far below', 'pageSize', 50, { query: '{ thing { things(first: 50) { id } } }' }],
    ['lists and objects in variables', 'valueDepth', 3, { query: variable, variables: { a: [[[1]]] } }],
    ['objects in arguments', 'valueDepth', 2, { query: '{ thing(where: { not: { name: "x" } }) { id } }' }],
    ['the name of an operation', 'nameLength', 11, { query: 'query Q { sum }', operationName: 'x'.repeat(11) }],
    ['directives on anything', 'directives', 2, { query: 'query @a { ... @b { sum } }' }],
    ['letters of several bytes', 'documentBytes', 12, { query: '{ sum } # æ' }],
  ])('%s', async (_what, limit, requested, content) => {
    allow({ [limit]: requested - 1 });
    expect(refusal(await send(url, content))).toMatchObject({ code: 'LIMIT_EXCEEDED', limit, requested });
    allow({ [limit]: requested });
    expect(refusal(await send(url, content))).not.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });

  test('a document is looked at again each time, also when it is known', async () => {
    expect((await send(url, { query: nested(5) })).status).toBe(200);
    allow({ depth: 3 });
    expect(refusal(await send(url, { query: nested(5) }))).toMatchObject({ limit: 'depth', requested: 5 });
  });

  test('what a GET asks is limited as well', async () => {
    allow({ depth: 2, valueDepth: 2 });
    const get = (parameters: Record<string, string>) =>
      sendRaw(`${url}?${new URLSearchParams(parameters)}`, '', { method: 'GET' });
    expect(refusal(await get({ query: nested(3) }))).toMatchObject({ limit: 'depth' });
    expect(refusal(await get({ query: variable, variables: '{"a":[[[1]]]}' }))).toMatchObject({ limit: 'valueDepth' });
    expect((await get({ query: nested(2) })).status).toBe(200);
  });
});
