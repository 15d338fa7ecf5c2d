import { defineEntity, p } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { sql } from 'kysely';
import { key, openOrm, type Database, type Orm } from '../../src/database/index.ts';
import { createReader } from '../../src/reading/index.ts';

/** A table of numbered rows in a PostgreSQL schema of its own, reached through an ORM of its own. */
export interface Accounts {
  readonly orm: Orm;
  /** The entity; each ORM has one to itself. */
  readonly Row: ReturnType<typeof defineRow>;
  /** Every stored row as another request sees it, in the order of the ids. */
  stored(): Promise<Half[]>;
}

/** One of the two rows of a write. */
export interface Half {
  readonly id: string;
  readonly half: number;
}

// Two rows with one id are two halves of one write: whoever sees one of them must see both.
const defineRow = () =>
  defineEntity({ name: 'Row', tableName: 'row', properties: { id: key().primary(), half: p.integer().primary() } });

/** Opens an ORM on `<schema>.row`, and makes the table when it is not there. */
export async function openAccounts(database: Database, schema: string): Promise<Accounts> {
  class CreateRows extends Migration {
    override up(): void {
      this.addSql(
        `create table "${schema}"."row" ("id" text collate "C", "half" int check ("half" in (1, 2)), primary key ("id", "half"))`,
      );
    }
  }
  const Row = defineRow();
  const orm = await openOrm({ database, schema, entities: [Row], migrations: { '0001-rows': CreateRows } });
  await orm.migrateUp();
  const table = sql.table(`${schema}.row`);
  return {
    orm,
    Row,
    stored: () => createReader(orm.fork()).rows(sql<Half>`select id, half from ${table} order by id, half`),
  };
}
