import { describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { everything, generate } from './generate/generate.ts';
import { createStage } from './worlds.ts';

const { schema } = createStage('nasty');
const many = Array.from({ length: 600 }, (_, seed) => generate(schema, seed, everything));

describe('generated operations', () => {
  test('follow from the seed', () => {
    expect(generate(schema, 42, everything)).toEqual(many[42]);
    expect(new Set(many.map(({ query }) => query)).size).toBeGreaterThan(550);
  });

  test('are valid', () => {
    expect(many.flatMap(({ query }) => validate(schema, parse(query)))).toEqual([]);
  });

  test.each([
    ['aliases that are names of other fields', /\b(id|name): (?!id\b)\w+ /],
    ['aliases that begin with two underscores', /__alias: /],
    ['inline fragments without a type', /\.\.\. \{/],
    ['fragments on interfaces', /\.\.\. on (Media|Account|Thing) /],
    ['fragments on unions', /\.\.\. on (Item|Reviewed) /],
    ['a named fragment in two places', /\.\.\.(F\d)\b[^]*\.\.\.\1\b/],
    ['@skip on fields', /\w @skip\(if: \$/],
    ['@include on spreads', /\.\.\.F\d @include/],
    ['@skip on inline fragments', /\.\.\. on \w+ @skip/],
    ['conditions that are literals', /@(skip|include)\(if: (true|false)\)/],
    ['variables with defaults', /\$\w+: \w+!? = /],
    ['nullable variables where a default stands in for null', /strictProducts\(size: \$/],
    ['variables inside of input objects', /\{text: \$|ids: \$/],
    ['nulls as arguments', /: null/],
    ['introspection', /__schema|__type\(/],
    ['mutations', /^mutation/],
    ['names that are asked for twice', /\b(\w+) (\w+ )?\1 /],
  ])('have %s', (_what, pattern) => {
    expect(many.some(({ query }) => pattern.test(query))).toBe(true);
  });

  test('send variables, nulls among them, and leave some out', () => {
    const sent = many.filter(({ variables }) => Object.keys(variables).length > 0);
    expect(sent.length).toBeGreaterThan(100);
    expect(sent.some(({ variables }) => Object.values(variables).includes(null))).toBe(true);
    const declared = ({ query }: { query: string }) =>
      parse(query).definitions.flatMap((one) => ('variableDefinitions' in one ? (one.variableDefinitions ?? []) : []));
    expect(many.some((one) => declared(one).length > Object.keys(one.variables).length)).toBe(true);
  });
});
