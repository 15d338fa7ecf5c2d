import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { argumentFields } from '../src/planning/argumentFields.ts';

const takes = argumentFields(
  buildSchema(`
    type Query { node(id: ID!): Node named: Named }
    interface Node { id: ID! }
    interface Named { label: String }
    type House implements Node & Named { id: ID! name: String label(language: String): String }
    type Street implements Node & Named { id: ID! name(language: String): String label: String }
  `),
);

test('a field takes arguments when it does so in a type that an interface which has the field joins it to', () => {
  expect([takes('House', 'label'), takes('Named', 'label'), takes('Street', 'label')]).toEqual([true, true, true]);
});

test('what two types under one interface have beside it is told apart', () => {
  expect([takes('Street', 'name'), takes('House', 'name'), takes('House', 'id'), takes('Query', 'node')]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});
