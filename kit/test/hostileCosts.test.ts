import { describe, expect, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { costRules, operationCost, operationCosts, type RowCounts } from '../src/cost/index.ts';
import { countingWeights } from './support/countingWeights.ts';
import { objects, priced, rows, schema, sdl } from './support/pricedThings.ts';

describe('whatever is sent, a cost is a whole number from 0', () => {
  const all = { condition: 1, sortedRow: 1, relatedRow: 1, searchWord: 1, value: 1, facetRow: 1, scalar: 0.1 };
  const query = `query ($first: Int, $last: Int, $filter: ThingFilter, $orderBy: [ThingOrder!], $after: String, $ids: [ID!]!, $by: [String!]!, $query: String!) {
    things(first: $first, last: $last, filter: $filter, orderBy: $orderBy, after: $after) { totalCount facets(by: $by) { by } nodes { things(first: $first, filter: $filter) { nodes { id } } } }
    any(ids: $ids) { id }  find(query: $query, first: $first) { totalCount }
  }`;
  let nested: unknown = { isNew: true };
  for (let depth = 0; depth < 200; depth += 1) nested = { not: nested };
  const values = [
    undefined,
    null,
    -1,
    0,
    1.5,
    1e308,
    Infinity,
    NaN,
    '',
    'x',
    true,
    [],
    [null],
    [[]],
    {},
    { things: 7 },
    { things: { some: [] } },
    { or: 'x' },
    { __proto__: {} },
    { constructor: {} },
    { name: { in: {} } },
    { unknown: { deep: [] } },
    nested,
  ];
  test.each(values.map((value) => [JSON.stringify(value)?.slice(0, 60), value]))(
    '%s for every variable',
    (_text, value) => {
      const variables = Object.fromEntries(
        ['first', 'last', 'filter', 'orderBy', 'after', 'ids', 'by', 'query'].map((name) => [name, value]),
      );
      for (const sent of [
        variables,
        { first: 1e308, last: value, filter: value, by: value, ids: value, query: value },
      ]) {
        const { total, fields } = priced(all)(query, sent);
        for (const cost of [total, ...fields.map((field) => field.cost)]) {
          expect(Number.isSafeInteger(cost) && cost >= 0).toBe(true);
        }
      }
    },
  );

  test('a document with too many selections costs more than any limit, in the time that the first of them take', () => {
    const fragments = Array.from(
      { length: 30 },
      (_, n) =>
        `fragment F${n} on Thing { a: many { ...F${n + 1} } b: shared(first: ${n + 1}) { nodes { ...F${n + 1} } } }`,
    );
    const text = `{ things { nodes { ...F0 } } } ${fragments.join(' ')} fragment F30 on Thing { id }`;
    expect(objects(text)).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('counting', () => {
  const rules = costRules(sdl, schema, { rows, weights: { ...countingWeights, condition: 1 } });
  const count = (text: string, variables: Record<string, unknown> = {}) => {
    const document = parse(text);
    return operationCost(rules, document, getOperationAST(document)!, variables);
  };
  const places = Array.from({ length: 10 }, (_, n) => `a${n}: things(first: ${n + 1}) { nodes { ...F } }`).join(' ');
  const conditions = '{ name: { in: $names } }'.repeat(300);

  test('ends when a value is used too often at too many places', () => {
    const text = `query ($names: [String!]) { ${places} }
      fragment F on Thing { things(first: 1, filter: { or: [${conditions}] }) { nodes { id } } }`;
    const names = Array.from({ length: 15_000 }, () => 'a');
    const { total, counted, mostExpensive } = count(text, { names });
    expect(total).toBe(Number.MAX_SAFE_INTEGER);
    expect(counted).toBeLessThanOrEqual(101_000);
    expect(mostExpensive).toMatchObject({ field: 'Thing.things', argument: 'filter' });
  });

  test('finds too much what the document writes out for many objects, in fragments as well', () => {
    const filter = `filter: { or: [${'{ name: { eq: "a" } }'.repeat(60)}] }`;
    const text = (
      uses: number,
    ) => `{ ${Array.from({ length: uses }, (_, n) => `a${n}: things(first: 40) { nodes { things(first: 25) { nodes { ...F } } } }`).join(' ')} }
      fragment F on Thing { things(first: 1, ${filter}) { nodes { id } } }`;
    expect(count(text(1)).total).toBeLessThan(1_000_000);
    expect(count(text(20)).total).toBe(Number.MAX_SAFE_INTEGER);
  });

  test('goes to its end where there is less', () => {
    const text = `query ($names: [String!]) { ${places} }
      fragment F on Thing { things(first: 1, filter: { name: { in: $names } }) { nodes { id } } }`;
    const { total, counted } = count(text, { names: Array.from({ length: 500 }, () => 'a') });
    expect(total).toBeLessThan(1_000_000);
    expect(counted).toBeGreaterThan(10 * 500);
  });
});

describe('what is remembered of a document', () => {
  const document = parse(
    'query ($first: Int, $filter: ThingFilter, $query: String!) { things(first: $first, filter: $filter) { totalCount nodes { id } } find(query: $query) { totalCount } }',
  );
  const weights = { ...countingWeights, condition: 1, searchWord: 1000, row: 1 };
  const costs = operationCosts();
  const of = (counts: RowCounts, variables: Record<string, unknown>) =>
    costs.of(costRules(sdl, schema, { rows: counts, weights }), document, getOperationAST(document)!, variables).total;

  test('follows numbers, the shape of filters, and words', () => {
    const rules = costRules(sdl, schema, { rows, weights });
    const cost = (variables: Record<string, unknown>) =>
      costs.of(rules, document, getOperationAST(document)!, variables).total;
    const plain = { first: 10, filter: { name: { eq: 'a' } }, query: 'one' };
    const before = cost(plain);
    expect(cost({ ...plain, filter: { name: { eq: 'another' } } })).toBe(before);
    expect(cost({ ...plain, first: 11 })).toBe(before + 1);
    expect(cost({ ...plain, filter: { name: { eq: 'a' }, isNew: true } })).toBe(before + 2 * 40);
    expect(cost({ ...plain, query: 'one two' })).toBe(before + 2 * 1000);
    expect(cost(plain)).toBe(before);
  });

  test('follows the length of texts, each time that one stands there', () => {
    const text = `query ($t: String, $texts: [String!]) {
      things(first: 10, filter: { or: [{ name: { eq: $t } }, { name: { eq: $t } }, { name: { in: $texts } }] }) {
        nodes { things(first: 1, filter: { name: { contains: $t } }) { nodes { id } } }
      }
    }`;
    const asked = parse(text);
    const rules = costRules(sdl, schema, { rows, weights: { ...countingWeights, object: 0, longText: 1 } });
    const cost = (t: string, texts: string[] = []) =>
      costs.of(rules, asked, getOperationAST(asked)!, { t, texts }).total;
    expect(cost('a'.repeat(99), ['b'.repeat(99), 'c'])).toBe(0);
    const once = cost('', ['a'.repeat(100), 'b'.repeat(250)]);
    expect(once).toBe(3);
    const things = 10;
    expect(cost('a'.repeat(1_000))).toBe(10 * (2 + things));
    expect(cost('a'.repeat(2_000))).toBe(20 * (2 + things));
  });

  test('is counted anew when there are more rows', () => {
    const variables = { first: 100, query: '' };
    const items = new Map([...rows.items, ['Query.things', { total: 90, most: 90, shared: 1 }]]);
    const more = { ...rows, items };
    expect(of(more, variables) - of(rows, variables)).toBe(2 * 50);
  });
});
