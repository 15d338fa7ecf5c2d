import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Database } from '../src/database/index.ts';
import type { ChangeFeedPage } from '../src/feed/index.ts';
import { openTestDatabase } from '../src/testing/index.ts';
import { anonymous, type Scope, type Viewer } from '../src/viewer/index.ts';
import { openArchive, type Archive } from './support/archive.ts';

const viewer = (own: Partial<Viewer>): Viewer => ({ ...anonymous, scopes: ['agreements:read'], ...own });
const secretariat = viewer({ role: 'SECRETARIAT' });
const supplierA = viewer({ role: 'SUPPLIER', supplierId: 'supplier:a' });
const supplierB = viewer({ role: 'SUPPLIER', supplierId: 'supplier:b' });
const narrow = viewer({ role: 'SUPPLIER', supplierId: 'supplier:a', scopes: ['products:read'] as Scope[] });

let database: Database;
let archive: Archive;
let start: string | null;
let beginning: ChangeFeedPage;
beforeAll(async () => {
  database = await openTestDatabase();
  archive = await openArchive(database);
  beginning = await settled();
});
afterAll(async () => {
  await archive.close();
  await database.close();
});
beforeEach(async () => {
  await run('truncate archive.paper, archive.desk, archive.sheet, archive.secret_letter');
  start = (await settled(null, 1000, secretariat)).position;
});

const run = (text: string) => sql.raw(text).execute(archive.kysely);
/** A page, once nothing is held back by the transactions of other tests on the same server. */
const settled: Archive['page'] = async (after, first, who) => {
  for (;;) {
    const page = await archive.page(after, first, who);
    if (!page.hasMore || page.items.length === first) return page;
    await setTimeout(5);
  }
};
const told = async (who: Viewer = secretariat, after = start) =>
  (await settled(after, 500, who)).items.map(({ id, type, kind, validTo }) => [type, id, kind, validTo]);

describe('the change feed of several types', () => {
  test('begins with what was there before changes were noted', () => {
    expect(beginning.items).toEqual([
      { id: 'paper:first', type: 'Paper', kind: 'CHANGED', validTo: null, changedAt: expect.any(String) },
    ]);
  });

  test('tells what came, what has an end, and what is gone, each as it is now', async () => {
    await run(`insert into archive.paper values ('paper:b', null), ('paper:a', '2020-01-01'), ('paper:c', null)`);
    await run(`insert into archive.desk values ('desk:1')`);
    await run(`delete from archive.paper where id = 'paper:c'`);
    expect(await told()).toEqual([
      ['Paper', 'paper:a', 'ENDED', '2020-01-01'],
      ['Paper', 'paper:b', 'CHANGED', null],
      ['Desk', 'desk:1', 'CHANGED', null],
      ['Paper', 'paper:c', 'DELETED', null],
    ]);
    await run(`truncate archive.paper`);
    expect((await told()).filter(([, , kind]) => kind === 'DELETED').map(([, id]) => id)).toEqual([
      'paper:c',
      'paper:a',
      'paper:b',
    ]);
  });

  test('tells when a change was begun', async () => {
    const before = Date.now();
    await run(`insert into archive.desk values ('desk:1')`);
    const [item] = (await settled(start)).items;
    expect(Date.parse(item!.changedAt)).toBeGreaterThanOrEqual(before - 1_000);
    expect(Date.parse(item!.changedAt)).toBeLessThanOrEqual(Date.now() + 1_000);
  });

  test('tells a part as a change of all that it belongs to', async () => {
    await run(`insert into archive.paper values ('paper:a'), ('paper:b'), ('paper:c')`);
    const { position } = await settled(start);
    await run(`insert into archive.sheet values ('{paper:b,paper:a}')`);
    expect(await told(secretariat, position)).toEqual([
      ['Paper', 'paper:a', 'CHANGED', null],
      ['Paper', 'paper:b', 'CHANGED', null],
    ]);
  });

  test('is read in pages of any size without a gap or a repetition, also within one transaction', async () => {
    await archive.orm.fork().transactional(async (em) => {
      for (const table of ['paper', 'desk']) {
        await em.execute(`insert into archive.${table} select '${table}:' || n from generate_series(10, 19) n`);
      }
      await em.execute(
        `insert into archive.secret_letter select 'letter:' || n, 'supplier:' || chr(97 + n % 2) from generate_series(10, 19) n`,
      );
    });
    await run(`insert into archive.paper values ('paper:last')`);
    const whole = await told();
    expect(whole).toHaveLength(31);
    for (const size of [1, 2, 7, 30, 31]) {
      const ids: unknown[] = [];
      let page = await settled(start, size, secretariat);
      for (;;) {
        ids.push(...page.items.map(({ id }) => id));
        if (!page.hasMore) break;
        page = await settled(page.position, size, secretariat);
      }
      expect(ids).toEqual(whole.map(([, id]) => id));
    }
  });

  test('has nothing more to tell at its end, and keeps its place', async () => {
    expect(await settled(start)).toMatchObject({ items: [], position: start, hasMore: false });
  });

  test.each([
    ['a position of nothing', 'nonsense', 10],
    ['a position of another feed', Buffer.from('["shelfChanges","1","desk","x"]').toString('base64url'), 10],
    ['a position with too little', Buffer.from('["archiveChanges","1","desk"]').toString('base64url'), 10],
    ['a position without a transaction', Buffer.from('["archiveChanges","x","desk","x"]').toString('base64url'), 10],
    [
      'a position that lies ahead',
      Buffer.from('["archiveChanges","9000000000000","desk","x"]').toString('base64url'),
      10,
    ],
    ['an empty page', null, 0],
    ['a page too large', null, 1001],
  ])('refuses %s', async (_what, after, first) => {
    await expect(archive.page(after, first)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('confidential rows in the change feed', () => {
  const letters = `insert into archive.secret_letter values ('letter:1', 'supplier:a'), ('letter:2', 'supplier:b')`;
  const [one, two] = [1, 2].map((n) => ['SecretLetter', `letter:${n}`, 'CHANGED', null]);
  const [goneOne, goneTwo] = [1, 2].map((n) => ['SecretLetter', `letter:${n}`, 'DELETED', null]);

  test('are told to whom they may be seen by, and to nobody else', async () => {
    await run(letters);
    expect(await told(secretariat)).toEqual([one, two]);
    expect(await told(supplierA)).toEqual([one]);
    expect(await told(supplierB)).toEqual([two]);
    expect(await told(narrow)).toEqual([]);
    expect(await told(anonymous)).toEqual([]);
  });

  test.each([
    ['deleted', 'delete from archive.secret_letter'],
    ['truncated', 'truncate archive.secret_letter'],
  ])('leave tombstones to the same alone when they are %s', async (_how, statement) => {
    await run(letters);
    await run(statement);
    expect(await told(secretariat)).toEqual([goneOne, goneTwo]);
    expect(await told(supplierA)).toEqual([goneOne]);
    expect(await told(supplierB)).toEqual([goneTwo]);
    expect(await told(narrow)).toEqual([]);
    expect(await told(anonymous)).toEqual([]);
  });

  test('are no tombstones any more when they are there again, be it for another', async () => {
    await run(letters);
    await run('delete from archive.secret_letter');
    await run(`insert into archive.secret_letter values ('letter:1', 'supplier:b')`);
    expect(await told(supplierA)).toEqual([]);
    expect(await told(supplierB)).toEqual([goneTwo, one]);
  });

  test('take no place in the pages of those who do not see them, and move no position', async () => {
    await run(`insert into archive.secret_letter select 'letter:' || n, 'supplier:a' from generate_series(1, 50) n`);
    expect(await settled(start, 3, supplierB)).toMatchObject({ items: [], position: start, hasMore: false });
    await run(`insert into archive.desk values ('desk:1')`);
    const page = await settled(start, 1, supplierB);
    expect(page).toMatchObject({ items: [{ id: 'desk:1' }], hasMore: false });
  });
});

// Embedded, no transaction can run beside another.
(process.env['TEST_DATABASE_URL'] ? describe : describe.skip)('the change feed on a server', () => {
  test('holds back what came after a transaction that still runs, of whatever type', async () => {
    const wrote = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    const slow = archive.orm.fork().transactional(async (em) => {
      await em.execute(`insert into archive.paper values ('paper:slow')`);
      wrote.resolve();
      await finish.promise;
    });
    await wrote.promise;
    await run(`insert into archive.desk values ('desk:quick')`);
    await run(`insert into archive.secret_letter values ('letter:quick', 'supplier:a')`);
    const held = await archive.page(start);
    expect(held).toMatchObject({ items: [], position: start, hasMore: true });
    const { end } = held;
    finish.resolve();
    await slow;
    expect((await told(supplierA)).map(([, id]) => id)).toEqual(['paper:slow', 'desk:quick', 'letter:quick']);
    expect((await told(supplierA, end)).map(([, id]) => id)).toEqual(['paper:slow', 'desk:quick', 'letter:quick']);
  });

  test('says nothing of confidential rows that are held back to who may not see them', async () => {
    const wrote = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    const slow = archive.orm.fork().transactional(async (em) => {
      await em.execute(`insert into archive.desk values ('desk:slow')`);
      wrote.resolve();
      await finish.promise;
    });
    await wrote.promise;
    await run(`insert into archive.secret_letter values ('letter:quick', 'supplier:a')`);
    expect((await archive.page(start, 10, supplierA)).hasMore).toBe(true);
    expect((await archive.page(start, 10, supplierB)).hasMore).toBe(false);
    finish.resolve();
    await slow;
  });
});
