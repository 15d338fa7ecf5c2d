import { describe, expect, test } from '@jest/globals';
import { allRows, filesOf, rowsOf, subgraphNames, textOf, valuesUnder, type Row } from './support/seed.ts';

const sourcesOf = (subgraph: (typeof subgraphNames)[number]) =>
  new Map(rowsOf(subgraph, 'sources.json').map((row) => [String(row['id']), row]));
const sorted = (row: Row) => JSON.stringify(row, Object.keys(row).toSorted());

describe.each(subgraphNames)('in the seed of %s', (subgraph) => {
  const facts = allRows(subgraph).filter(({ file }) => file !== 'sources.json');

  test('every source that a row names is described', () => {
    const named = new Set(facts.flatMap(({ row }) => valuesUnder('source', row)));
    expect(named.size).toBeGreaterThan(0);
    expect([...named].filter((id) => !sourcesOf(subgraph).has(id))).toEqual([]);
  });

  test('every fact says where it is stated', () => {
    // The list of municipalities and the names of external systems have theirs in SOURCE.md.
    const withOwn = facts.filter(({ file }) => !['municipalities.csv', 'external-systems.json'].includes(file));
    expect(withOwn.length).toBeGreaterThan(0);
    expect(withOwn.filter(({ row }) => valuesUnder('source', row).length === 0)).toEqual([]);
  });

  test('every source described is one that a row or SOURCE.md names', () => {
    const named = new Set(facts.flatMap(({ row }) => valuesUnder('source', row)));
    const notes = textOf(subgraph, 'SOURCE.md');
    expect([...sourcesOf(subgraph).keys()].filter((id) => !named.has(id) && !notes.includes(id))).toEqual([]);
  });

  test('a date and its precision come together', () => {
    for (const { row } of allRows(subgraph)) {
      for (const date of ['publishedOn', 'asOf']) {
        expect([row['id'], date in row]).toEqual([row['id'], `${date}Precision` in row]);
      }
    }
  });

  test('SOURCE.md names every data file of its folder, and the number of its rows where it gives one', () => {
    const notes = textOf(subgraph, 'SOURCE.md');
    const files = filesOf(subgraph).filter((file) => /\.(json|csv)$/.test(file));
    expect(files.filter((file) => !notes.includes(`\`${file}\``))).toEqual([]);
    for (const [, file, count] of notes.matchAll(/^\| `([\w/-]+\.(?:json|csv))` *\| (\d+) /gm)) {
      expect([file, rowsOf(subgraph, file!).length]).toEqual([file, Number(count)]);
    }
  });

  test('SOURCE.md tells date, ids, confidence and license', () => {
    expect(textOf(subgraph, 'SOURCE.md')).toMatch(/Compiled on \d{4}-\d\d-\d\d[^]*## Ids[^]*onfidence[^]*## License/);
  });
});

describe('a source that several subgraphs have', () => {
  const shared = subgraphNames.flatMap((one, n) =>
    subgraphNames.slice(n + 1).flatMap((other) => {
      const others = sourcesOf(other);
      return [...sourcesOf(one)]
        .filter(([id]) => others.has(id))
        .map(([id, row]) => [id, row, others.get(id)!] as const);
    }),
  );

  test('was published on one day only', () => {
    expect(shared.length).toBeGreaterThan(20);
    expect(shared.filter(([, one, other]) => one['publishedOn'] !== other['publishedOn']).map(([id]) => id)).toEqual(
      [],
    );
  });

  test('has the same content in each of them', () => {
    expect(shared.filter(([, one, other]) => sorted(one) !== sorted(other)).map(([id]) => id)).toEqual([]);
  });
});
