import { describe, expect, test } from '@jest/globals';
import { objects, priced } from './support/pricedThings.ts';
import type { CostWeights } from '../src/cost/index.ts';

describe('a list costs no more than there is', () => {
  test.each<[string, string, number]>([
    ['a page larger than the list', '{ things(first: 100) { nodes { id } } }', 40],
    ['a page smaller than the list', '{ things(first: 7) { nodes { id } } }', 7],
    [
      'lists in a list: as many as each may have',
      '{ things(first: 2) { nodes { things(first: 50) { nodes { id } } } } }',
      2 + 2 * 12,
    ],
    ['lists in a list: as many as all have', '{ things { nodes { things(first: 50) { nodes { id } } } } }', 25 + 40],
    [
      'the owner of each row may be the same one',
      '{ things { nodes { owner { things { nodes { id } } } } } }',
      25 + 25 + 25 * 12,
    ],
    [
      'what is shared stands in three lists',
      '{ things(first: 50) { nodes { shared(first: 50) { nodes { things { nodes { id } } } } } } }',
      40 + 60 + 3 * 40,
    ],
    ['a list without arguments', '{ things(first: 3) { nodes { many { id } } } }', 3 + 3 * 4],
    [
      'a list of an interface: the most of all its types',
      '{ any(ids: ["a"]) { things(first: 90) { nodes { id } } } }',
      1 + 20,
    ],
    ['a list whose rows are not counted', '{ secrets(first: 100) { nodes { id } } }', 100],
  ])('%s', (_what, query, expected) => {
    expect(objects(query)).toBe(expected);
  });

  test('of several types, the most expensive counts, and of the others a share where there are several objects', () => {
    const of = (things: number, others: number) =>
      `{ either { ... on Thing { things(first: ${things}) { nodes { id } } } ... on Other { things(first: ${others}) { nodes { id } } } } }`;
    expect(objects(of(1, 1))).toBe(10 + 10 + 5);
    expect(objects(of(4, 1))).toBe(10 + 40 + 5);
    expect(objects(of(1, 2))).toBe(10 + 20 + 5);
  });

  test('one object has one type', () => {
    const of = (ids: string) =>
      `{ any(ids: [${ids}]) { ... on Thing { things(first: 3) { nodes { id } } } ... on Other { things(first: 2) { nodes { id } } } } }`;
    expect(objects(of('"a"'))).toBe(1 + 3);
    expect(objects(of('"a", "b"'))).toBe(2 + 6 + 4);
  });
});

describe('a filter costs by the rows that it goes over', () => {
  const filtered = (filter: string, at = 'totalCount') =>
    priced({ condition: 1, textCondition: 3, value: 0.5, relatedRow: 2 })(`{ things(filter: ${filter}) { ${at} } }`)
      .total;

  test.each<[string, string, number]>([
    ['a condition', '{ name: { eq: "a" } }', 40 + 0.5],
    ['a flag', '{ isNew: true }', 40 + 0.5],
    ['a condition on text', '{ name: { contains: "a" } }', 3 * 40 + 0.5],
    ['a condition with a weight of its own', '{ count: { gte: 1 } }', 9 * 40 + 0.5],
    ['values in a list', '{ name: { in: ["a", "b", "c"] } }', 40 + 1.5],
    ['conditions side by side', '{ name: { eq: "a" }, isNew: true }', 2 * 40.5],
    [
      'conditions under or, and, not',
      '{ or: [{ isNew: true }, { and: [{ isNew: true }, { not: { isNew: true } }] }] }',
      3 * 40.5,
    ],
    ['a relation to one', '{ owner: { isNew: true } }', 2 * 40 + 40.5],
    ['a relation to many', '{ things: { some: { isNew: true } } }', 2 * 80 + 40.5],
    ['quantifiers side by side', '{ things: { some: { isNew: true }, none: { isNew: true } } }', 2 * (2 * 80 + 40.5)],
    [
      'a relation from what a relation to one leads to: every row may have the same',
      '{ owner: { things: { some: { isNew: true } } } }',
      2 * 40 + 2 * (40 + 40 * 12) + 40 * 12 + 0.5,
    ],
  ])('%s', (_what, filter, expected) => {
    // Once for the page, and once for the count.
    const written = filter.includes('count') ? 9 : 0;
    expect(filtered(filter)).toBe(Math.ceil(2 * expected + written));
  });

  test('relations in relations multiply with what each leads to', () => {
    const deep = (levels: number): string =>
      levels === 0 ? '{ isNew: true }' : `{ owner: { things: { some: ${deep(levels - 1)} } } }`;
    const costs = [1, 2, 3].map((levels) => filtered(deep(levels)));
    expect(costs[1]! / costs[0]!).toBeGreaterThan(10);
    expect(costs[2]! / costs[1]!).toBeGreaterThan(10);
  });

  test('the argument that costs most is named', () => {
    const { mostExpensive } = priced({ condition: 1 })('{ things(filter: { isNew: true }) { nodes { id } } }');
    expect(mostExpensive).toEqual({ field: 'Query.things', argument: 'filter', cost: 40 });
  });
});

describe('reading rows costs by their number', () => {
  test.each<[string, Partial<CostWeights>, string, number]>([
    [
      'an order, for each key',
      { sortedRow: 1 },
      '{ things(orderBy: [{ field: NAME, direction: "ASC" }, { field: COUNT, direction: "ASC" }]) { totalCount } }',
      80,
    ],
    ['a count', { row: 1 }, '{ things { totalCount } }', 40],
    ['a page in the own order reads itself alone', { row: 1 }, '{ things { nodes { id } } }', 25],
    ['each facet', { facetRow: 1, row: 1 }, '{ things { facets(by: [NAME, COUNT]) { by } } }', 2 * 80],
    ['a cursor', { condition: 1 }, '{ things(after: "x", first: 1) { totalCount } }', 40],
    [
      'each word of a search',
      { searchWord: 100, searchWordRow: 1 },
      '{ find(query: "one two  three") { facets(by: [NAME]) { by } } }',
      2 * 3 * 140,
    ],
    ['the length of a search', { searchCharacter: 1 }, '{ find(query: "abcdefghij") { totalCount } }', 20],
    [
      'a statement, and each parent',
      { statement: 100, parent: 10 },
      '{ things(first: 3) { nodes { things(first: 1) { totalCount } } } }',
      3 + 110 + 130 + 130,
    ],
    [
      'the input of a mutation',
      { mutation: 50, mutationCharacter: 1 },
      'mutation { change(input: { text: "abc" }) { id } }',
      51 + '[{"text":"abc"}]'.length,
    ],
  ])('%s', (_what, weights, query, expected) => {
    expect(priced(weights)(query).total).toBe(expected);
  });
});
