import { describe, expect, test } from '@jest/globals';
import { readOptions } from './options.ts';

const url = 'postgres://somebody@somewhere/continent';

describe('the options of seed:synthetic', () => {
  test('are the full size and seed 1 when nothing is said, on the database of the environment', () => {
    const { sizes, seed, databaseUrl, replace } = readOptions([], { DATABASE_URL: url });
    expect(sizes).toMatchObject({
      organizations: 100_000,
      products: 10_000,
      suppliers: 5_000,
      usages: 2_000_000,
      regions: 200,
      participations: 200_000,
      engagements: 100_000,
      integrations: 30_000,
    });
    expect({ seed, databaseUrl, replace }).toEqual({ seed: 1, databaseUrl: url, replace: false });
  });

  test('scale all sizes together', () => {
    const { sizes } = readOptions(['--scale', '0.01'], {});
    expect(sizes).toMatchObject({ organizations: 1_000, products: 100, suppliers: 50, usages: 20_000 });
  });

  test('prefer the address on the command line', () => {
    expect(readOptions(['--database-url', url], { DATABASE_URL: 'postgres://other/x' }).databaseUrl).toBe(url);
    expect(readOptions([], { DATABASE_URL: '' }).databaseUrl).toBeUndefined();
  });

  test.each([
    [['--usages=-1'], '--usages must be a whole number from 1'],
    [['--products', '1.5'], '--products must be a whole number'],
    [['--scale', '0'], '--scale must be a number above 0'],
    [['--organizations', '3'], 'A continent needs 20 organizations'],
    [['--organizations', '100', '--products', '10'], 'each pair occurs once'],
    [['--rows', '1'], "Unknown option '--rows'"],
  ])('%j are refused', (commandLine, reason) => {
    expect(() => readOptions(commandLine, {})).toThrow(reason);
  });
});
