import { defineEntity, type InferEntity } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { sql, type RawBuilder } from 'kysely';
import { key, openOrm, period, type Database, type Orm } from '../../src/database/index.ts';
import {
  connectionLoader,
  createReader,
  holdsOn,
  type ConnectionLoader,
  type ConnectionSource,
} from '../../src/reading/index.ts';
import { openTestDatabase } from '../../src/testing/index.ts';

const Letter = defineEntity({
  name: 'Letter',
  tableName: 'letter',
  properties: { id: key().primary(), box: key(), rank: key(), ...period() },
});

class CreateLetters extends Migration {
  override up(): void {
    this.addSql(`create table "post"."letter" (
      "id" text collate "C" primary key, "box" text collate "C" not null, "rank" text collate "C" not null,
      "valid_from" date null, "valid_to" date null)`);
  }
}

export type Letter = InferEntity<typeof Letter>;

/** Only letters of this rank. */
export interface LetterFilter {
  readonly rank?: string;
}

/** The letters of a box on the day, ordered by a rank that many of them share. */
export const lettersOfBox: ConnectionSource<LetterFilter> = {
  name: 'box.letters',
  columns: sql`l.*`,
  from: () => sql`post.letter l`,
  where: ({ rank }, { key: box, day }) => [
    sql`l.box = ${box}`,
    holdsOn('l', day),
    ...(rank === undefined ? [] : [sql`l.rank = ${rank}`]),
  ],
  order: ['l.rank', 'l.id'],
};

/** A table of letters to page through, on a database of its own. */
export interface Letters {
  /** Every SQL statement since it was last emptied. */
  readonly statements: string[];
  /** Pages as one request reads them. */
  loader(source?: ConnectionSource<LetterFilter>): ConnectionLoader<Letter, LetterFilter>;
  write(rows: readonly (Partial<Letter> & Pick<Letter, 'id' | 'box' | 'rank'>)[]): Promise<void>;
  remove(...ids: string[]): Promise<void>;
  /** The ids of a box in the order of the list, read without paging. */
  all(box: string): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens an empty table of letters. */
export async function openLetters(): Promise<Letters> {
  const database: Database = await openTestDatabase();
  const statements: string[] = [];
  const orm: Orm = await openOrm({
    database,
    schema: 'post',
    entities: [Letter],
    migrations: { '0001-letters': CreateLetters },
    onStatement: (text) => statements.push(text),
  });
  await orm.migrateUp();
  const rows = <Row>(statement: RawBuilder<Row>) => createReader(orm.fork()).rows(statement);
  return {
    statements,
    loader: (source = lettersOfBox) => connectionLoader<Letter, LetterFilter>(createReader(orm.fork()), source),
    write: async (letters) => void (await orm.fork().insertMany(Letter, [...letters])),
    remove: async (...ids) => void (await orm.fork().nativeDelete(Letter, { id: { $in: ids } })),
    all: async (box) =>
      (await rows(sql<{ id: string }>`select id from post.letter where box = ${box} order by rank, id`)).map(
        ({ id }) => id,
      ),
    async close() {
      await orm.close();
      await database.close();
    },
  };
}

/** `count` letters of one box: `<prefix>-00`, `<prefix>-01`, …, seven of them to a rank. */
export const lettersNamed = (prefix: string, box: string, count: number) =>
  Array.from({ length: count }, (_, n) => ({
    id: `${prefix}-${String(n).padStart(2, '0')}`,
    box,
    rank: `rank ${n % 7}`,
  }));

/** A day on which every letter without dates is there. */
export const anyDay = '2026-11-21';
