import { describe, expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { costRules, operationCost } from '../src/cost/index.ts';
import { costDirectives, countingWeights } from './support/countingWeights.ts';

const sdl = `${costDirectives}
  type Query {
    one: Thing  plain: [Thing!]  these(ids: [ID!]!, asOf: Int): [Thing]  fitting(ids: [ID!]): [Thing]  few: [Thing] @listSize(assumedSize: 3)
    page(first: Int, last: Int = 2, filter: Filter): Page
      @listSize(slicingArguments: ["first", "last"], assumedSize: 25, sizedFields: ["nodes"], requireOneSlicingArgument: false)
      dear: Thing @cost(weight: 7)  number: Int @cost(weight: 5)  find(text: String @cost(weight: 4)): Thing
  }
  type Mutation { change(input: Filter): Thing }
  type Page @cost(weight: 0) { nodes: [Thing!]!  count: Int }
  type Thing { id: ID!  other: Thing  many: [Thing!]  mood: Mood }
  input Filter { text: String @cost(weight: 3)  all: [Filter!] }
  enum Mood @cost(weight: 2) { GLAD }`;
const rules = costRules(sdl, buildSchema(sdl), { weights: countingWeights });

function cost(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query, { noLocation: true });
  return operationCost(rules, document, getOperationAST(document)!, variables);
}
const total = (query: string, variables?: Record<string, unknown>) => cost(query, variables).total;

describe('the cost of an operation', () => {
  test.each<[string, string, number]>([
    ['is 1 for each object and nothing for its scalars', '{ one { id other { id } } }', 2],
    ['is nothing for the names of types', '{ __typename other: __typename }', 0],
    ['counts what is asked for twice twice', '{ a: one { id } b: one { id } }', 2],
    ['takes the weight of a field in place of that of its type', '{ dear { other { id } } number }', 7 + 1 + 5],
    ['takes the weight of an enum', '{ one { mood } }', 3],
    ['adds the weight of an argument', '{ find(text: "a") { id } }', 5],
    ['adds nothing for an argument that is not given', '{ find { id } }', 1],
    ['counts a list of unknown length as ten', '{ plain { id } }', 10],
    ['counts a list as its assumed size', '{ few { other { id } } }', 3 * 2],
    ['counts a list that is asked for by ids as long as they are', '{ these(ids: ["a", "b"]) { id } }', 2],
    ['takes one id for a list of one', '{ these(ids: "a") { id } }', 1],
    ['does not take for a length what need not be given', '{ fitting(ids: ["a"]) { id } }', 10],
    ['multiplies nested lists', '{ few { many { id } } }', 3 * (1 + 10)],
    ['counts a page by what is asked for', '{ page(first: 50, last: null) { nodes { id } } }', 50],
    ['counts a page by the largest argument, its default too', '{ page(first: 1) { nodes { id } } }', 2],
    ['counts a page as assumed when nothing says its size', '{ page(last: null) { nodes { other { id } } } }', 50],
    ['counts a page without its items as nothing', '{ page(first: 100) { count } }', 0],
    [
      'counts input objects by what they hold',
      '{ page(first: 0, last: 0, filter: { text: "a", all: [{ text: "b" }, {}] }) { count } }',
      6,
    ],
    ['adds what a mutation costs for its root field', 'mutation { change { id } }', 11],
    ['leaves out what is skipped', '{ one @skip(if: true) { id } few @include(if: false) { id } dear { id } }', 7],
    ['takes a negative size for none', '{ page(first: -5, last: -1) { nodes { id } } }', 0],
  ])('%s', (_what, query, expected) => {
    expect(total(query)).toBe(expected);
  });

  test('follows variables, and their defaults when they are left out', () => {
    const query = `query ($n: Int = 30, $no: Boolean!) {
      page(first: $n) { nodes { id } }  one @skip(if: $no) { id }
    }`;
    expect(total(query, { no: true })).toBe(30);
    expect(total(query, { n: 40, no: false })).toBe(41);
  });

  test('counts fragments where they stand', () => {
    expect(total('{ few { ...F ...F } } fragment F on Thing { other { ... on Thing { other { id } } } }')).toBe(3 * 5);
    expect(total('{ page(first: 7) { ...P } } fragment P on Page { nodes { id } }')).toBe(7);
    expect(total('{ ...R } fragment R on Query { dear { id } one { id } }')).toBe(8);
  });

  test('follows a variable that holds ids', () => {
    expect(total('query ($ids: [ID!]!) { these(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] })).toBe(3);
  });

  test('is a number that JSON can hold, however dear it is', () => {
    const deep = `one { many { ${'other { many { '.repeat(90)}id${' } }'.repeat(91)}`;
    expect(total(`{ ${deep} }`)).toBe(Number.MAX_SAFE_INTEGER);
  });

  test('tells each root field, the dearest first', () => {
    expect(cost('{ small: one { id } large: plain { many { id } } large: plain { id } }').fields).toEqual([
      { path: 'large', cost: 110 + 10 },
      { path: 'small', cost: 1 },
    ]);
  });

  test('is found without writing fragments out: forty that each spread the next twice', () => {
    const fragments = Array.from(
      { length: 40 },
      (_, n) => `fragment F${n} on Thing { ${n < 39 ? `a: other { ...F${n + 1} } b: other { ...F${n + 1} }` : 'id'} }`,
    );
    expect(total(`{ one { ...F0 } } ${fragments.join(' ')}`)).toBeGreaterThan(2 ** 39);
  });
});
