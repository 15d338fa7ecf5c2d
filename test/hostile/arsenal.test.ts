import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { awaiting } from './awaiting.ts';
import { boundsPage } from './boundsPage.ts';
import { topics } from './kind.ts';
import { kinds } from './kinds/index.ts';

const file = new URL('../../docs/bounds.md', import.meta.url);

describe('the arsenal', () => {
  test('is the table of docs/bounds.md', () => {
    const page = boundsPage(kinds);
    if (process.env['UPDATE_DOCS']) writeFileSync(file, page);
    expect(readFileSync(file, 'utf8')).toBe(page);
  });

  test('has more than 60 kinds, each with a name of its own, in every topic', () => {
    const names = kinds.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(60);
    expect([...new Set(kinds.map(({ topic }) => topic))]).toEqual([...topics]);
    expect(names.length).toBeLessThan(255); // one address of 127.1.0.0/24 for each
  });

  test('waits for the rules of kinds that exist, and of no others', () => {
    const names = new Set(kinds.map(({ name }) => name));
    expect(Object.keys(awaiting).filter((name) => !names.has(name))).toEqual([]);
  });
});
