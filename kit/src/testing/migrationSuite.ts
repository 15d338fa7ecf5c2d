import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SubgraphDefinition } from '../subgraph/index.ts';
import { startTestSubgraph, type TestSubgraph } from './testSubgraph.ts';

/** What the migrations of a subgraph are held to. */
export interface MigrationExpectations {
  /** The names of all its tables, in alphabetical order. */
  readonly tables: readonly string[];
  /** A column to take away, which the comparison with the entities must miss. */
  readonly missed: { readonly table: string; readonly column: string };
}

/** Defines the tests of a subgraph's migrations, the same for each: up, down, up again, and no difference to the entities. */
export function describeMigrations<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  { tables: all, missed }: MigrationExpectations,
): void {
  const { name: schema } = definition;
  let running: TestSubgraph;
  beforeAll(async () => {
    running = await startTestSubgraph(definition, { seed: false });
  });
  afterAll(() => running.close());

  const tables = async () => {
    const rows = await running.subgraph.orm
      .fork()
      .execute<{ name: string }[]>(
        `select table_name as name from information_schema.tables where table_schema = '${schema}' order by 1`,
      );
    return rows.map(({ name }) => name);
  };

  describe(`the migrations of ${schema}`, () => {
    test('make of an empty database the tables that the entities say, to the last column and index', async () => {
      expect(await tables()).toEqual(all);
      expect(await running.subgraph.orm.drift()).toBe('');
    });

    test('would show a difference if there were one', async () => {
      await running.subgraph.orm.fork().execute(`alter table ${schema}.${missed.table} drop column ${missed.column}`);
      expect(await running.subgraph.orm.drift()).toContain(`"${missed.column}"`);
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
      const made = new RegExp(`create table "${schema}"\\."(?!migration)`);
      expect(running.statements.filter((sql) => made.test(sql))).toEqual([]);
      expect(await tables()).toEqual(all);
    });
  });
}
