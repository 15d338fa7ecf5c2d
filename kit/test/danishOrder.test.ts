import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { danishSortKey } from '../src/paging/index.ts';

const root = new URL('../../', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, root), 'utf8');
const namesOf = (path: string) =>
  (JSON.parse(textOf(path)) as { name: string; shortName?: string }[]).map(({ name, shortName }) => shortName ?? name);

const names = {
  municipalities: textOf('subgraphs/members/seed/municipalities.csv')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[3]!),
  organizations: namesOf('subgraphs/members/seed/organizations.json'),
  products: namesOf('subgraphs/products/seed/products.json'),
  'external systems': namesOf('subgraphs/products/seed/external-systems.json'),
  suppliers: namesOf('subgraphs/suppliers/seed/suppliers.json'),
};

const nasty = [
  'Aabenraa|Åbenrå|Aabybro|Aalborg|Ålborg|Aarhus|Århus|Abild|Kanaan|Kande|Kåre',
  'A|AA|Aa|Å|Æ|Ø|Z|a|aa|å|æ|ø|z|Ærø|Ørsted|Østrup|Ålerup|Zoo',
  'Ab|AB|ab|a-b|a b|ab c|a bc|a-bc|abc|ABC|b|B| b|-b|.b|1b',
  'Nordsø|Nord-sø|Nord sø|Nordsøen|Nordøst|IT Minds|IT-Minds|ITMinds|ITK|it',
  'OS2|os2|OS2 x|OS2-x|OS2x|OS2mo|OS2MO|1|10|2|9|borger.dk|borger dk',
  'Ä|ä|Ö|ö|Ü|ü|Y|y|é|è|e|E|f|ß|ss|st|þ|th|ti|ð|d|e',
].flatMap((line) => line.split('|'));

const byKey = (one: string, other: string) => {
  const [a, b] = [danishSortKey(one), danishSortKey(other)];
  return a < b ? -1 : Number(a > b);
};
const alphabetical = new Intl.Collator('da', { sensitivity: 'base' });
const exact = new Intl.Collator('da');

const pairs = (list: readonly string[]) => list.flatMap((one, n) => list.slice(n + 1).map((other) => [one, other]));

describe('the sort key', () => {
  test.each(Object.entries(names))('puts the names of all %s in the order of a Danish dictionary', (_of, list) => {
    expect(list.length).toBeGreaterThan(10);
    expect(list.toSorted(byKey)).toEqual(list.toSorted(exact.compare));
  });

  test('covers every municipality', () => {
    expect(names.municipalities).toHaveLength(98);
    expect(names.municipalities.toSorted(byKey).slice(-4)).toEqual(['Ærø', 'Aabenraa', 'Aalborg', 'Aarhus']);
  });

  test('agrees with the Danish order of ICU on every pair of nasty names, upper and lower case alike', () => {
    const disagreeing = pairs(nasty).filter(
      ([one, other]) => byKey(one!, other!) !== Math.sign(alphabetical.compare(one!, other!)),
    );
    expect(disagreeing).toEqual([]);
  });

  test('never contradicts the exact order of ICU, which goes on to tell case and accents apart', () => {
    const contradicting = pairs(nasty).filter(
      ([one, other]) => byKey(one!, other!) * Math.sign(exact.compare(one!, other!)) < 0,
    );
    expect(contradicting).toEqual([]);
  });

  test('is the same for a letter and its decomposed form', () => {
    for (const name of ['Åbenrå', 'Ærø', 'Rønde', 'Café', 'Über']) {
      expect(danishSortKey(name.normalize('NFD'))).toBe(danishSortKey(name.normalize('NFC')));
    }
  });

  test('of the shipped names is plain ASCII, so that its byte order is the same everywhere', () => {
    for (const name of Object.values(names).flat()) expect(danishSortKey(name)).toMatch(/^[\x20-\x7e]+$/);
  });

  test('places foreign letters, long dashes and curled apostrophes as ICU does', () => {
    const neighbours = 'a|d|e|g|l|m|o|os2 e|os2t|p|tz|u|y|z|ø|å'.split('|');
    const order = (name: string, compare: (one: string, other: string) => number) =>
      [name, ...neighbours].toSorted(compare);
    const foreign = 'Łódź|Đakovo|Œuvre|Ősz|Űr|OS2 – digital|OS2’s'.split('|');
    expect(foreign.map((name) => order(name, byKey))).toEqual(foreign.map((name) => order(name, exact.compare)));
  });
});
