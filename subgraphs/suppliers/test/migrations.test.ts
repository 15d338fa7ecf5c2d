import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { suppliers } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(suppliers, { seed: false });
});
afterAll(() => running.close());

const tables = async () => {
  const rows = await running.subgraph.orm
    .fork()
    .execute<{ name: string }[]>(
      `select table_name as name from information_schema.tables where table_schema = 'suppliers' order by 1`,
    );
  return rows.map(({ name }) => name);
};

const all = ['engagement', 'migration', 'seeding', 'source', 'supplier'];

describe('the migrations of suppliers', () => {
  test('make of an empty database the tables that the entities say, to the last column and index', async () => {
    expect(await tables()).toEqual(all);
    expect(await running.subgraph.orm.drift()).toBe('');
  });

  test('would show a difference if there were one', async () => {
    await running.subgraph.orm.fork().execute('alter table suppliers.supplier drop column website');
    expect(await running.subgraph.orm.drift()).toContain('"website"');
    await running.subgraph.orm.migrateDown();
    await running.subgraph.orm.migrateUp();
    expect(await running.subgraph.orm.drift()).toBe('');
  });

  test('can be taken back, which removes every table, and run again', async () => {
    await running.subgraph.orm.migrateDown();
    expect(await tables()).toEqual(['migration']);
    await running.subgraph.orm.migrateUp();
    expect(await tables()).toEqual(all);
    expect(await running.subgraph.orm.drift()).toBe('');
  });

  test('run once: a second run finds nothing to do', async () => {
    running.statements.length = 0;
    await running.subgraph.orm.migrateUp();
    expect(running.statements.filter((sql) => /create table "suppliers"\."(?!migration)/.test(sql))).toEqual([]);
    expect(await tables()).toEqual(all);
  });
});
