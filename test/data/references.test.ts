import { describe, expect, test } from '@jest/globals';
import {
  allRows,
  filesOf,
  organizationIds,
  rowsOf,
  subgraphNames,
  valuesUnder,
  type SubgraphName,
} from './support/seed.ts';

const idsIn = (subgraph: SubgraphName, file: string) => new Set(rowsOf(subgraph, file).map(({ id }) => String(id)));
const missing = (references: readonly string[], known: ReadonlySet<string>) =>
  [...new Set(references)].filter((id) => !known.has(id));

const organizations = organizationIds();
const products = idsIn('products', 'products.json');

describe('every organization named', () => {
  test.each(subgraphNames)('in the seed of %s is one of those in members', (subgraph) => {
    const rows = allRows(subgraph).map(({ row }) => row);
    const named = ['organization', 'initiators', 'succeededBy'].flatMap((key) => valuesUnder(key, rows));
    expect(named.length).toBeGreaterThan(0);
    expect(missing(named, organizations)).toEqual([]);
  });
});

describe('every product named', () => {
  test.each(subgraphNames)('in the seed of %s is one of those in products', (subgraph) => {
    const rows = allRows(subgraph).map(({ row }) => row);
    const named = ['product', 'otherProduct', 'products'].flatMap((key) => valuesUnder(key, rows));
    expect(named.length).toBeGreaterThan(0);
    expect(missing(named, products)).toEqual([]);
  });
});

test('every supplier and every external system named is there', () => {
  const suppliers = idsIn('suppliers', 'suppliers.json');
  const systems = idsIn('products', 'external-systems.json');
  expect(missing(valuesUnder('supplier', rowsOf('suppliers', 'engagements.json')), suppliers)).toEqual([]);
  expect(missing(valuesUnder('externalSystem', rowsOf('products', 'integrations.json')), systems)).toEqual([]);
});

test('every party, report, area, event and talk named in what is known about the community is there', () => {
  const rows = filesOf('members')
    .filter((file) => /^knowledge\/.*\.json$/.test(file))
    .flatMap((file) => rowsOf('members', file));
  const known = new Set([...organizations, 'community:os2', ...rows.map(({ id }) => String(id))]);
  const keys = ['party', 'partner', 'presenter', 'publisher', 'publishers', 'preparedBy', 'owner', 'candidates'];
  const more = ['counterpartOf', 'report', 'partOf', 'area', 'event', 'presentation'];
  const named = [...keys, ...more].flatMap((key) => valuesUnder(key, rows));
  expect(named.length).toBeGreaterThan(80);
  expect(missing(named, known)).toEqual([]);
});

test('every claim is about something that is there', () => {
  const subjects = new Set([...products, ...idsIn('members', 'community.json')]);
  expect(missing(valuesUnder('subject', rowsOf('members', 'claims.json')), subjects)).toEqual([]);
});

describe('no row is there twice', () => {
  test.each(subgraphNames)('by its id, in %s', (subgraph) => {
    const ids = allRows(subgraph)
      .filter(({ row }) => 'id' in row)
      .map(({ row }) => String(row['id']));
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
  });

  test.each([
    ['members', 'memberships.json', ['organization']],
    ['products', 'participations.json', ['product', 'organization', 'role']],
    ['products', 'usages.json', ['product', 'organization']],
    ['products', 'integrations.json', ['product', 'otherProduct', 'externalSystem']],
    ['suppliers', 'engagements.json', ['supplier', 'product']],
  ] as const)('by its ends, in %s/%s', (subgraph, file, ends) => {
    const keys = rowsOf(subgraph, file).map((row) => JSON.stringify(ends.map((end) => row[end])));
    expect(keys.filter((key, n) => keys.indexOf(key) !== n)).toEqual([]);
  });
});

test('an integration leads to exactly one of a product and an external system, never back to itself', () => {
  const rows = rowsOf('products', 'integrations.json');
  expect(rows.filter((row) => 'otherProduct' in row === 'externalSystem' in row)).toEqual([]);
  expect(rows.filter((row) => row['otherProduct'] === row['product'])).toEqual([]);
});

test('every id is of the form that a global id has', () => {
  const ids = subgraphNames.flatMap((subgraph) =>
    allRows(subgraph).flatMap(({ row }) => ('id' in row ? [row['id']] : [])),
  );
  expect(ids.length).toBeGreaterThan(200);
  expect(ids.filter((id) => !/^[a-z]+:[a-z0-9][a-z0-9.-]*$/.test(String(id)))).toEqual([]);
});
