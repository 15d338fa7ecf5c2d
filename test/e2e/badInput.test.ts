import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.close());

const pageSize = 'between 1 and 100';
const anyId = 'an id of the form `namespace:name`, for example `product:os2mo`';
const day = 'a day of the calendar written YYYY-MM-DD';
const cursor = 'a cursor that this same list gave out in the same order (`endCursor`, `startCursor` or `cursor`)';

/** What is asked, and where the error stands, the argument it names and the rule it states. */
type BrokenRule = [query: string, path: (string | number)[], argument: string, rule: string];

const rootArguments: BrokenRule[] = [
  ['{ organization(id: "101") { id } }', ['organization'], 'id', anyId],
  ['{ product(id: "Product:OS2mo") { id } }', ['product'], 'id', anyId],
  ['{ supplier(id: "") { id } }', ['supplier'], 'id', anyId],
  ['{ node(id: "product:") { id } }', ['node'], 'id', anyId],
  ['{ nodes(ids: ["product:os2mo", "os2mo"]) { id } }', ['nodes', 1], 'ids', anyId],
  ['{ product(id: "supplier:magenta") { id } }', ['product'], 'id', 'an id that begins with `product:`'],
  ['{ products(first: 101) { totalCount } }', ['products'], 'first', pageSize],
  ['{ organizations(first: 0) { totalCount } }', ['organizations'], 'first', pageSize],
  ['{ members(last: 101) { totalCount } }', ['members'], 'last', pageSize],
  ['{ suppliers(last: -1) { totalCount } }', ['suppliers'], 'last', pageSize],
  ['{ products(after: "MTIz") { totalCount } }', ['products'], 'after', cursor],
  ['{ suppliers(before: "") { totalCount } }', ['suppliers'], 'before', cursor],
  ['{ product(id: "product:os2mo", asOf: "2025-02-29") { id } }', ['product'], 'asOf', day],
  ['{ community(asOf: "2025-1-1") { id } }', ['community'], 'asOf', day],
  ['{ supplier(id: "supplier:magenta", asOf: 2025) { id } }', ['supplier'], 'asOf', day],
  ['{ node(id: "product:os2mo", asOf: "today") { id } }', ['node'], 'asOf', day],
];

const argumentsFurtherIn: BrokenRule[] = [
  [
    '{ product(id: "product:os2mo") { suppliers(first: 500) { totalCount } } }',
    ['product', 'suppliers'],
    'first',
    pageSize,
  ],
  [
    '{ organization(id: "municipality:706") { usages(after: "MTIz") { totalCount } } }',
    ['organization', 'usages'],
    'after',
    cursor,
  ],
  [
    '{ supplier(id: "supplier:miracle") { products(first: 1) { nodes { usages(last: 0) { totalCount } } } } }',
    ['supplier', 'products', 'nodes', 0, 'usages'],
    'last',
    pageSize,
  ],
];

describe('an argument that breaks its rule', () => {
  test.each([...rootArguments, ...argumentsFurtherIn])(
    'in %s is an error with its place, the argument and the rule',
    async (query, path, argument, rule) => {
      const { errors } = await graph.query(query);
      expect(errors).toEqual([
        {
          message: expect.stringContaining(`The argument "${argument}" must be ${rule}; received `),
          path,
          extensions: { code: 'BAD_USER_INPUT', argument, rule, requestId: expect.any(String) },
        },
      ]);
    },
  );

  test.each([
    ['query ($v: ID!) { product(id: $v) { id } }', 'os2mo', 'id', anyId],
    ['query ($v: Int) { products(first: $v) { totalCount } }', 1000, 'first', pageSize],
    ['query ($v: String) { products(after: $v) { totalCount } }', 'MTIz', 'after', cursor],
    ['query ($v: Date) { product(id: "product:os2mo", asOf: $v) { id } }', '2025-02-29', 'asOf', day],
    ['query ($v: Date) { product(id: "product:os2mo", asOf: $v) { id } }', 20250228, 'asOf', day],
  ])('in %s is the same error when it comes in a variable', async (query, v, argument, rule) => {
    const { errors } = await graph.query(query, { v });
    expect(errors).toMatchObject([
      { path: [expect.any(String)], extensions: { code: 'BAD_USER_INPUT', argument, rule } },
    ]);
  });

  test('leaves the parts beside it standing', async () => {
    const { data, errors } = await graph.query(`{
      organization(id: "municipality:706") { name usages(first: 101) { totalCount } suppliers(first: 2) { totalCount } }
      product(id: "os2mo") { name }
      supplier(id: "supplier:magenta") { name }
    }`);
    expect(errors).toHaveLength(2);
    expect(data).toEqual({
      organization: { name: 'Syddjurs Kommune', usages: null, suppliers: { totalCount: expect.any(Number) } },
      product: null,
      supplier: { name: 'Magenta' },
    });
  });

  test('refuses a cursor of another list, which would read from a place that means nothing', async () => {
    const { data } = await graph.query('{ products(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = (data!['products'] as { pageInfo: { endCursor: string } }).pageInfo;
    const answer = await graph.query('query ($after: String) { suppliers(after: $after) { totalCount } }', {
      after: endCursor,
    });
    expect(answer.errors).toMatchObject([{ path: ['suppliers'], extensions: { argument: 'after', rule: cursor } }]);
  });

  test('refuses to read a page from both ends', async () => {
    const { errors } = await graph.query('{ products(first: 1, last: 1) { totalCount } }');
    expect(errors).toMatchObject([{ path: ['products'], extensions: { code: 'BAD_USER_INPUT', argument: 'last' } }]);
  });
});

describe('an id that nothing has', () => {
  test.each(['organization(id: "municipality:100")', 'product(id: "product:os2x")', 'supplier(id: "supplier:acme")'])(
    'is null without an error: %s',
    async (field) => {
      expect(await graph.query(`{ found: ${field} { id name } }`)).toEqual({ data: { found: null } });
    },
  );
});
