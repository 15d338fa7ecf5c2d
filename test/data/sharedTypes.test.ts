import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Kind, parse, print, type DefinitionNode } from 'graphql';
import { subgraphNames } from './support/seed.ts';

// Of an input type that several subgraphs define, federation keeps only the fields that all of them have: one that
// is missing in one subgraph would vanish everywhere, silently.
test('an input or an enum that several subgraphs define is the same in each, to the word', () => {
  const texts = new Map<string, Set<string>>();
  const seen = new Map<string, number>();
  for (const name of subgraphNames) {
    const path = new URL(`../../subgraphs/${name}/schema.graphql`, import.meta.url);
    for (const definition of parse(readFileSync(path, 'utf8')).definitions) {
      if (!isInputOrEnum(definition)) continue;
      const { value } = definition.name;
      texts.set(value, (texts.get(value) ?? new Set()).add(print(definition)));
      seen.set(value, (seen.get(value) ?? 0) + 1);
    }
  }
  expect([...seen.values()].some((count) => count > 1)).toBe(true);
  expect([...texts].filter(([, ways]) => ways.size > 1).map(([name]) => name)).toEqual([]);
});

function isInputOrEnum(definition: DefinitionNode) {
  return definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || definition.kind === Kind.ENUM_TYPE_DEFINITION;
}
