import { describe, expect, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { costRules, operationCosts } from '../src/cost/index.ts';
import { countingWeights } from './support/countingWeights.ts';
import { priced, rows, schema, sdl } from './support/pricedThings.ts';

const read = (query: string, variables?: Record<string, unknown>) =>
  priced({ object: 0, readRow: 1 })(query, variables).total;

describe('what is computed costs the rows that are read for it', () => {
  test.each<[string, string, number]>([
    ['a field of one object: its rows', '{ any(ids: ["a"]) { ... on Thing { owner { id } } } }', 30],
    ['a field of all objects: all rows, and no more', '{ things(first: 40) { nodes { owner { id } } } }', 200],
    [
      'what has to look at all rows for each object',
      '{ things(first: 2) { nodes { shared { totalCount } } } }',
      2 * 500,
    ],
    [
      'a condition: the rows of all that it goes over, and its own @cost of 9',
      '{ things(filter: { count: { gte: 1 } }) { nodes { id } } }',
      200 + 9,
    ],
    [
      'the same beside others',
      '{ things(filter: { or: [{ count: { gte: 1 } }, { count: { gte: 2 } }] }) { nodes { id } } }',
      2 * (200 + 9),
    ],
    ['a key of an order', '{ things(orderBy: [{ field: COUNT, direction: "ASC" }]) { nodes { id } } }', 200],
    [
      'a key of an order that is a column',
      '{ things(orderBy: [{ field: NAME, direction: "ASC" }]) { nodes { id } } }',
      0,
    ],
    ['a facet', '{ things { facets(by: [NAME, COUNT]) { by } } }', 200],
  ])('%s', (_what, query, units) => {
    expect(read(query)).toBe(units);
  });

  test('a condition, a key and a facet are a query within the statement each', () => {
    const within = (query: string) => priced({ object: 0, subquery: 1 })(query).total;
    const key = '{ field: COUNT, direction: "ASC" }';
    expect(within(`{ things(orderBy: [${key}, ${key}]) { nodes { id } } }`)).toBe(2);
    expect(within('{ things { facets(by: [NAME, COUNT]) { by } } }')).toBe(1);
    expect(within('{ things(filter: { or: [{ count: { gte: 1 } }, { count: { gte: 2 } }] }) { nodes { id } } }')).toBe(
      2 + 2 * 9,
    );
  });

  test('keys in variables count as those in the document', () => {
    const order = 'query ($key: ThingKey!) { things(orderBy: [{ field: $key, direction: "ASC" }]) { nodes { id } } }';
    expect(read(order, { key: 'COUNT' })).toBe(200);
    expect(read(order, { key: 'NAME' })).toBe(0);
    const facets = 'query ($by: [ThingKey!]!) { things { facets(by: $by) { by } } }';
    expect(read(facets, { by: ['NAME', 'COUNT'] })).toBe(200);
    expect(read('query ($o: [ThingOrder!]) { things(orderBy: $o) { nodes { id } } }', { o: { field: 'COUNT' } })).toBe(
      200,
    );
  });

  test('what is remembered of one key is not taken for another', () => {
    const costs = operationCosts();
    const rules = costRules(sdl, schema, { rows, weights: { ...countingWeights, readRow: 1 } });
    const document = parse(
      'query ($key: ThingKey!) { things(orderBy: [{ field: $key, direction: "ASC" }]) { nodes { id } } }',
    );
    const of = (key: string) => costs.of(rules, document, getOperationAST(document)!, { key }).total;
    expect(of('COUNT') - of('NAME')).toBe(200);
  });
});
