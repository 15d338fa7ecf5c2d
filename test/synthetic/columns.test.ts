import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openOrm, type Database, type Orm } from '@community-graph/kit/database';
import { defineSeeding } from '@community-graph/kit/subgraph';
import { openTestDatabase } from '@community-graph/kit/testing';
import { planColumns } from './columns.ts';
import { definitions } from './migrate.ts';
import { fullSize, sizesOf } from './sizes.ts';
import { syntheticTables } from './tables/index.ts';

let database: Database;
const orms: Orm[] = [];
beforeAll(async () => {
  database = await openTestDatabase();
  for (const { name, entities, migrations } of definitions) {
    const orm = await openOrm({ database, schema: name, entities: [...entities, defineSeeding()], migrations });
    orms.push(orm);
    await orm.migrateUp();
  }
});
afterAll(async () => {
  for (const orm of orms) await orm.close();
  await database.close();
});

const client = { query: async (text: string) => ({ rows: await orms[0]!.fork().execute(text) }) };
const tables = syntheticTables(sizesOf(fullSize, 0.01), 1);

describe('the tables of the subgraphs, as their migrations make them', () => {
  test.each(tables.map((table) => [`${table.schema}.${table.name}`, table] as const))(
    'get a value of the right form in each column of %s that wants one, and in none that is not there',
    async (_name, table) => {
      const { fallback, unknown, misshapen } = await planColumns(client, table);
      const missing = Object.keys(fallback);
      expect({ missing, unknown, misshapen }).toEqual({ missing: [], unknown: [], misshapen: [] });
    },
  );

  test('would get an empty value where the generator knows none', async () => {
    const table = { ...tables.find(({ name }) => name === 'usage')!, rows: () => [{ id: 'x', color: 'red' }] };
    const { columns, fallback, unknown } = await planColumns(client, table);
    expect(fallback).toMatchObject({ product_id: '', provenance: { json: {} } });
    expect(columns).toEqual(['id', ...Object.keys(fallback)]);
    expect(unknown).toEqual(['color']);
  });
});
