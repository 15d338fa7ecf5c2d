import { describe, expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { costRules, operationCost, type FieldOwners } from '../src/cost/index.ts';
import { countingWeights } from './support/countingWeights.ts';

const sdl = `
  type Query { books: [Book!]!  authors: [Author!]! }
  type Book { id: ID!  title: String  author: Author  stock: Stock  rating: Float  related: [Book!] }
  type Author { id: ID!  name: String  books: [Book!] }
  type Stock { count: Int  place: String }`;

const by = (graphs: string, requires = false) => ({ graphs: graphs.split(' '), requires });
const owners: FieldOwners = new Map([
  ['Query.books', by('CATALOG')],
  ['Query.authors', by('AUTHORS')],
  ['Book.id', by('CATALOG AUTHORS SHOP')],
  ['Book.title', by('CATALOG')],
  ['Book.author', by('AUTHORS')],
  ['Book.stock', by('SHOP')],
  ['Book.rating', by('SHOP', true)],
  ['Book.related', by('CATALOG')],
  ['Author.id', by('AUTHORS')],
  ['Author.name', by('AUTHORS')],
  ['Author.books', by('AUTHORS')],
  ['Stock.count', by('SHOP')],
  ['Stock.place', by('SHOP CATALOG')],
]);

const schema = buildSchema(sdl);
const rules = costRules(sdl, schema, {
  owners,
  weights: { ...countingWeights, object: 0, fetch: 1_000, representation: 1 },
});

/** Requests to subgraphs, and the objects that are looked up in them. */
function fetched(query: string): [number, number] {
  const document = parse(query);
  const { total } = operationCost(rules, document, getOperationAST(document)!, {});
  return [Math.floor(total / 1_000), total % 1_000];
}

describe('each subgraph that selections go on in costs a request', () => {
  // A list has ten items when nothing says how many; the root is one object.
  test.each<[string, string, [number, number]]>([
    ['one subgraph', '{ books { id title related { title } } }', [1, 1]],
    ['two roots of one subgraph', '{ a: books { id } b: books { title } }', [1, 1]],
    ['roots of two subgraphs', '{ books { id } authors { name } }', [2, 2]],
    ['a field of another subgraph, for each object', '{ books { title author { name } } }', [2, 11]],
    ['two fields of one other subgraph', '{ books { stock { count } s: stock { place } } }', [2, 11]],
    ['a key is known where the object is', '{ authors { books { id } } }', [1, 1]],
    ['back to where it came from', '{ books { author { books { title } } } }', [3, 1 + 10 + 100]],
    ['what requires a field of another subgraph', '{ authors { books { rating } } }', [3, 1 + 100 + 100]],
    ['what an inline fragment goes on in', '{ books { ... { author { name } } ... { author { id } } } }', [2, 11]],
    ['a fragment', '{ books { ...Stocked } } fragment Stocked on Book { stock { count } }', [2, 11]],
  ])('%s', (_what, query, expected) => {
    expect(fetched(query)).toEqual(expected);
  });

  test('one graph alone has no requests to others', () => {
    const alone = costRules(sdl, schema, { weights: { ...countingWeights, object: 0, fetch: 1_000 } });
    const document = parse('{ books { author { name } stock { count } } }');
    expect(operationCost(alone, document, getOperationAST(document)!, {}).total).toBe(0);
  });
});
