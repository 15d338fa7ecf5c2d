import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { danishSortKey } from '@community-graph/kit/paging';
import { inventedWord } from './names.ts';
import { fullSize, sizesOf } from './sizes.ts';
import { syntheticTables } from './tables/index.ts';

const named = syntheticTables(sizesOf(fullSize, 0.005), 1).flatMap((table) =>
  [...table.rows()].filter((row) => typeof row['name'] === 'string').map((row) => row as { id: string; name: string }),
);

describe('the names of a made-up continent', () => {
  test('all say that they are synthetic, and so do the ids', () => {
    expect(named.length).toBeGreaterThan(500);
    expect(named.filter(({ name }) => !/syntet/i.test(name))).toEqual([]);
    const once = new Set(['community:os2', 'body:board']); // the two that questions name
    expect(named.filter(({ id }) => !once.has(id) && !/^[a-z]+:syn-\d+$/.test(id))).toEqual([]);
  });

  test('are all different', () => {
    expect(new Set(named.map(({ name }) => name)).size).toBe(named.length);
  });

  test('begin with words that no municipality has', () => {
    const real = readFileSync('subgraphs/members/seed/municipalities.csv', 'utf8').toLowerCase();
    const words = Array.from({ length: 2_000 }, (_, number) => inventedWord(number).toLowerCase());
    expect(words.filter((word) => real.includes(word))).toEqual([]);
  });

  test('use the letters that end the Danish alphabet', () => {
    const keys = named.map(({ name }) => danishSortKey(name));
    for (const letter of ['{', '|', '}']) expect(keys.some((key) => key.includes(letter))).toBe(true);
  });

  test('go on beyond a million', () => {
    const far = [0, 1_048_576, 2_097_152].map(inventedWord);
    expect(new Set(far).size).toBe(3);
  });
});
