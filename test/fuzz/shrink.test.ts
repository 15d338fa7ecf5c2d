import { describe, expect, test } from '@jest/globals';
import { buildSchema, stripIgnoredCharacters } from 'graphql';
import { shrink } from './shrink.ts';

const schema = buildSchema(`
  type Query { a(x: Int, list: [Int], in: In): A b: Int c: Int }
  type A { id: ID! a: A b(x: Int): Int }
  input In { p: Int q: Int }`);

const shrunk = async (query: string, needle: RegExp, variables: Record<string, unknown> = {}) => {
  const { query: text, variables: left } = await shrink(schema, { query, variables }, async (smaller) =>
    needle.test(stripIgnoredCharacters(smaller.query)),
  );
  return [stripIgnoredCharacters(text), left];
};

describe('shrinking', () => {
  test('takes away what does not matter: fields, aliases, arguments, directives, names', async () => {
    const query =
      'query Q { b x: a(x: 1, list: [1, 2]) @skip(if: false) { id y: b(x: 2) @include(if: true) a { id } } c }';
    expect(await shrunk(query, /b\(x:2\)/)).toEqual(['{a{b(x:2)}}', {}]);
    expect(await shrunk(query, /list:\[2\]/)).toEqual(['{a(list:[2]){id}}', {}]);
  });

  test('opens fragments and takes away those that nothing uses', async () => {
    const query = '{ ...F ... on Query { c } } fragment F on Query { a { ...G b } } fragment G on A { id }';
    expect(await shrunk(query, /a\{b\}/)).toEqual(['{a{b}}', {}]);
  });

  test('keeps the variables that are used, and no others', async () => {
    const query = 'query ($x: Int = 1, $y: Int, $p: Int) { a(x: $x, in: { p: $p, q: $y }) { b(x: $y) } }';
    expect(await shrunk(query, /q:\$y/, { x: 1, y: 2, p: 3 })).toEqual(['query($y:Int){a(in:{q:$y}){b}}', { y: 2 }]);
  });

  test('leaves an operation as it is when nothing smaller shows the fault', async () => {
    expect(await shrunk('{ b }', /b/)).toEqual(['{b}', {}]);
  });
});
