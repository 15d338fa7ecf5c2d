import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { copyLine } from './copyText.ts';
import { fullSize, sizesOf } from './sizes.ts';
import type { Row } from './table.ts';
import { syntheticTables } from './tables/index.ts';

const sizes = sizesOf(fullSize, 0.002);
const tables = syntheticTables(sizes, 1);
const rowsOf = (name: string): Row[] => {
  const [schema, table] = name.split('.');
  return [...tables.find((each) => each.schema === schema && each.name === table)!.rows()];
};
const idsOf = (name: string) => new Set(rowsOf(name).map(({ id }) => id));
const digest = (seed: number) => {
  const hash = createHash('sha256');
  for (const table of syntheticTables(sizes, seed))
    for (const row of table.rows()) hash.update(copyLine(Object.keys(row), row));
  return hash.digest('hex');
};

describe('the rows of a made-up continent', () => {
  test.each(tables.map((table) => [`${table.schema}.${table.name}`, table] as const))(
    'of %s are as many as was said, each with an id of its own and the same columns',
    (_name, table) => {
      const rows = [...table.rows()];
      expect(rows).toHaveLength(table.count);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(table.count);
      const columns = new Set(rows.map((row) => Object.keys(row).join(' ')));
      expect(columns.size).toBe(1);
    },
  );

  test('are the same for a seed and others for another seed', () => {
    expect(digest(1)).toBe(digest(1));
    expect(digest(2)).not.toBe(digest(1));
  });

  test.each([
    ['members.membership', 'organization_id', 'members.organization'],
    ['members.region_affiliation', 'organization_id', 'members.organization'],
    ['members.region_affiliation', 'region_id', 'members.organization'],
    ['members.governance_seat', 'organization_id', 'members.organization'],
    ['members.municipality', 'id', 'members.organization'],
    ['members.population', 'organization_id', 'members.organization'],
    ['products.usage', 'organization_id', 'members.organization'],
    ['products.usage', 'product_id', 'products.product'],
    ['products.participation', 'organization_id', 'members.organization'],
    ['products.participation', 'product_id', 'products.product'],
    ['products.integration', 'product_id', 'products.product'],
    ['products.integration', 'other_product_id', 'products.product'],
    ['products.integration', 'external_system_id', 'products.external_system'],
    ['products.product_module', 'product_id', 'products.product'],
    ['suppliers.engagement', 'supplier_id', 'suppliers.supplier'],
    ['suppliers.engagement', 'product_id', 'products.product'],
  ])('refer from %s by %s to rows of %s', (from, column, to) => {
    const known = idsOf(to);
    const references = rowsOf(from).flatMap((row) => row[column] ?? []);
    expect(references.length).toBeGreaterThan(0);
    expect(references.filter((id) => !known.has(id))).toEqual([]);
  });

  test('have periods that end after they begin, and dates over fifteen years', () => {
    const usages = rowsOf('products.usage') as { valid_from: string | null; valid_to: string | null }[];
    const wrong = usages.filter(({ valid_from: from, valid_to: to }) => from !== null && to !== null && from >= to);
    expect(wrong).toEqual([]);
    const years = new Set(usages.flatMap(({ valid_from: from }) => (from === null ? [] : from.slice(0, 4))));
    expect(years.size).toBeGreaterThanOrEqual(15);
    expect(usages.some(({ valid_from: from }) => from === null)).toBe(true);
    const open = usages.filter(({ valid_to: to }) => to === null).length;
    expect(open / usages.length).toBeGreaterThan(0.6);
  });

  test('are spread unevenly: the most used product has many times what the middle one has', () => {
    const counts = new Map<unknown, number>();
    const larger = syntheticTables(sizesOf(fullSize, 0.01), 1).find(({ name }) => name === 'usage')!;
    for (const { product_id: id } of larger.rows()) counts.set(id, (counts.get(id) ?? 0) + 1);
    const sorted = [...counts.values()].toSorted((one, other) => other - one);
    expect(sorted).toHaveLength(100);
    expect(sorted[0]!).toBeGreaterThan(3 * sorted[Math.floor(sorted.length / 2)]!);
  });
});
