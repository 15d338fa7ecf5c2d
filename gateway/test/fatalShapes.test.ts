import { expect, test } from '@jest/globals';
import { fatalShapes } from '../src/planning/fatalShapes.ts';
import { operationShape } from '../src/planning/operationShape.ts';

test.each([
  ['other values', '{ a(x: 1, y: "b") { c } }', '{ a(x: 2, y: "d") { c } }'],
  ['variables for values', '{ a(x: 1) { c } }', 'query($_v0: Int) { a(x: $_v0) { c } }'],
  ['other aliases', '{ _k0: a { _k1: c(x: 1) } }', '{ _k7: a { c(x: 1) } }'],
  ['another order', '{ a(x: 1, y: 2) { c d } b }', '{ b a(y: 2, x: 1) { d c } }'],
  ['repetitions', '{ a { c d } }', '{ _k0: a { c } _k1: a { d c } }'],
])('%s make no other shape', (_, one, other) => {
  expect(operationShape(one)).toBe(operationShape(other));
});

test.each([
  ['another field', '{ a { c } }', '{ a { d } }'],
  ['another place', '{ a { c } b }', '{ a b { c } }'],
  ['another type', '{ a { ... on B { c } } }', '{ a { ... on C { c } } }'],
  ['another kind of operation', '{ a }', 'mutation { a }'],
  ['no GraphQL', '{ a', '{ b'],
])('%s makes another shape', (_, one, other) => {
  expect(operationShape(one)).not.toBe(operationShape(other));
});

test('as many are remembered as memory may be spent on', () => {
  const fatal = fatalShapes();
  expect(fatal.has('{ a0 }')).toBe(false);
  for (let count = 0; count < 10_000; count += 1) fatal.add(`{ a${count} }`);
  expect([fatal.has('{ a0 }'), fatal.has('{ a9000 }'), fatal.has('{ a9999(x: 1) }')]).toEqual([false, true, false]);
});
