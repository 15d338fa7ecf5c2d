import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defineEntity, raw } from '@mikro-orm/core';
import { sql } from 'kysely';
import { key, openOrm, type Database, type Orm } from '../src/database/index.ts';
import { createReader } from '../src/reading/index.ts';
import { openTestDatabase } from '../src/testing/index.ts';
import { anonymous, type Viewer } from '../src/viewer/index.ts';
import { nobody, seenBy, visibleTo } from '../src/visibility/index.ts';

const Letter = defineEntity({
  name: 'Letter',
  tableName: 'letter',
  properties: { id: key().primary(), supplierId: key() },
  filters: visibleTo<{ id: string; supplierId: string }>(({ role, supplierId }) => {
    if (role === 'SECRETARIAT') return {};
    if (role === 'SUPPLIER') return { supplierId: supplierId! };
    // What another table tells, as rules on usages of one's own products need it.
    if (role === 'MEMBER') {
      return {
        [raw((alias) => `exists (select from post.reader r where r.letter_id = ${alias}.id and r.name = ?)`, ['m'])]:
          [],
      };
    }
    return nobody;
  }),
});

const viewer = (own: Partial<Viewer>): Viewer => ({ ...anonymous, ...own });
const secretariat = viewer({ role: 'SECRETARIAT' });
const supplier = (name: string) => viewer({ role: 'SUPPLIER', supplierId: name });

let database: Database;
let orm: Orm;
beforeAll(async () => {
  database = await openTestDatabase();
  orm = await openOrm({ database, schema: 'post', entities: [Letter], migrations: {} });
  for (const statement of [
    'create schema post',
    'create table post.letter (id text collate "C" primary key, supplier_id text collate "C" not null)',
    'create table post.reader (letter_id text, name text)',
    `insert into post.letter values ('letter:1', 'supplier:a'), ('letter:2', 'supplier:b'), ('letter:3', 'supplier:o''?b')`,
    `insert into post.reader values ('letter:2', 'm')`,
  ]) {
    await orm.fork().execute(statement);
  }
});
afterAll(async () => {
  await orm.close();
  await database.close();
});

const readerOf = (who: Viewer) => createReader(seenBy(orm.fork(), who, '2026-11-21'));
const letters = sql.table('post.letter');

describe('the rows of a confidential table', () => {
  test.each([
    [secretariat, ['letter:1', 'letter:2', 'letter:3']],
    [supplier('supplier:a'), ['letter:1']],
    [supplier("supplier:o'?b"), ['letter:3']],
    [supplier('supplier:c'), []],
    [viewer({ role: 'MEMBER' }), ['letter:2']],
    [anonymous, []],
  ])('are those that %j may see, by entity, by SQL, and counted', async (who, ids) => {
    const reader = readerOf(who);
    const found = await reader.em.find(Letter, {}, { orderBy: { id: 'asc' } });
    expect(found.map(({ id }) => id)).toEqual(ids);
    expect(await reader.rows(sql`select l.id from ${letters} l order by l.id`)).toEqual(ids.map((id) => ({ id })));
    expect(await reader.rows(sql`select count(*)::int as count from ${letters} l`)).toEqual([{ count: ids.length }]);
    expect(
      await reader.rows(sql`select exists (select from ${letters} l where l.id = ${'letter:1'}) as there`),
    ).toEqual([{ there: ids.includes('letter:1') }]);
  });

  test('are those of each viewer when two read at the same time', async () => {
    const ids = await Promise.all(
      ['a', 'b', 'a', 'b'].map(async (name) =>
        readerOf(supplier(`supplier:${name}`)).rows(sql`select id from ${letters} l`),
      ),
    );
    expect(ids).toEqual([[{ id: 'letter:1' }], [{ id: 'letter:2' }], [{ id: 'letter:1' }], [{ id: 'letter:2' }]]);
  });

  test('are found by id only by who may see them', async () => {
    expect(await readerOf(supplier('supplier:b')).em.findOne(Letter, { id: 'letter:1' })).toBeNull();
    expect(await readerOf(secretariat).em.findOne(Letter, { id: 'letter:1' })).toMatchObject({ id: 'letter:1' });
  });
});

describe('nothing is read past the rule', () => {
  test('while no viewer was named', async () => {
    const reader = createReader(orm.fork());
    await expect(reader.em.find(Letter, {})).rejects.toThrow("No arguments provided for filter 'visible'");
    await expect(reader.rows(sql`select from ${letters} l`)).rejects.toThrow('nobody was named');
  });

  test.each(['post.letter', '"post"."letter"', 'POST . Letter', 'post."letter" l'])(
    'by a statement that writes out %s',
    async (name) => {
      await expect(readerOf(secretariat).rows(sql`select from ${sql.raw(name)}`)).rejects.toThrow('through sql.table');
    },
  );

  test.each(['post.letter_count', 'apost.letter', "'letter'"])('but %s is not meant', async (name) => {
    const text = readerOf(secretariat).rows(sql`select ${name} as name -- ${sql.raw(name)}`);
    expect(await text).toEqual([{ name }]);
  });
});
