import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Database } from '../src/database/index.ts';
import { openTestDatabase } from '../src/testing/index.ts';
import { openShelf, type Shelf } from './support/shelf.ts';

let database: Database;
let shelf: Shelf;
let start: string | null;
beforeEach(async () => {
  database = await openTestDatabase();
  shelf = await openShelf(database);
  start = (await settled()).position;
});
afterEach(async () => {
  await shelf.close();
  await database.close();
});

const run = (text: string) => sql.raw(text).execute(shelf.kysely);
/** A page, once nothing is held back by the transactions of other tests on the same server. */
const settled: Shelf['page'] = async (after, first) => {
  for (;;) {
    const page = await shelf.page(after, first);
    if (!page.hasMore || page.items.length === first) return page;
    await setTimeout(5);
  }
};
const told = async (after = start) => (await settled(after)).items;

describe('a feed', () => {
  test('tells what was there before its changes were noted', async () => {
    expect((await settled()).items).toEqual([
      { id: 'box:first', content: { label: 'there before its changes were told', parts: [] } },
    ]);
  });

  test('tells what came, with everything that belongs to it, once', async () => {
    await run(`insert into shelf.box select 'box:' || n, 'number ' || n from generate_series(1, 3) n`);
    await run(`insert into shelf.part values ('part:b', 'box:2'), ('part:a', 'box:2')`);
    expect(await told()).toEqual([
      { id: 'box:1', content: { label: 'number 1', parts: [] } },
      { id: 'box:3', content: { label: 'number 3', parts: [] } },
      { id: 'box:2', content: { label: 'number 2', parts: ['part:a', 'part:b'] } },
    ]);
  });

  test('tells a change of a part as a change of the box, of both boxes when it moves', async () => {
    await run(`insert into shelf.box values ('box:1', 'one'), ('box:2', 'two'), ('box:3', 'three')`);
    await run(`insert into shelf.part values ('part:a', 'box:1')`);
    const { position } = await settled();
    await run(`update shelf.part set box_id = 'box:2'`);
    expect(await told(position)).toEqual([
      { id: 'box:1', content: { label: 'one', parts: [] } },
      { id: 'box:2', content: { label: 'two', parts: ['part:a'] } },
    ]);
  });

  test('tells what is gone: deleted one by one, or all at once', async () => {
    await run(`insert into shelf.box values ('box:1', 'one'), ('box:2', 'two')`);
    const { position } = await settled();
    await run(`delete from shelf.box where id = 'box:1'`);
    expect(await told(position)).toEqual([{ id: 'box:1', content: null }]);
    await run(`truncate shelf.box cascade`);
    expect((await told(position)).map(({ id, content }) => [id, content])).toEqual([
      ['box:1', null],
      ['box:2', null],
      ['box:first', null],
    ]);
  });

  test('has nothing more to tell at its end, and keeps its place', async () => {
    const page = await settled(start);
    expect(page).toEqual({ items: [], position: start, hasMore: false });
  });

  test('is read in pages without a gap or a repetition', async () => {
    await run(`insert into shelf.box select 'box:' || n, 'n' from generate_series(10, 32) n`);
    const seen: string[] = [];
    let page = await settled(start, 5);
    for (;;) {
      seen.push(...page.items.map(({ id }) => id));
      if (!page.hasMore) break;
      page = await settled(page.position, 5);
    }
    expect(seen).toEqual(Array.from({ length: 23 }, (_, n) => `box:${n + 10}`));
  });

  test.each([
    ['a position of nothing', 'nonsense', 10],
    [
      'a position with a number too long',
      Buffer.from('["boxFeed","99999999999999999999","x"]').toString('base64url'),
      10,
    ],
    ['an empty page', null, 0],
    ['a page too large', null, 1001],
  ])('refuses %s', async (_what, after, first) => {
    await expect(shelf.page(after, first)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  test('tells nothing of a transaction that was rolled back', async () => {
    const failing = shelf.orm.fork().transactional(async (em) => {
      await em.execute(`insert into shelf.box values ('box:1', 'one')`);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await told()).toEqual([]);
  });
});

// Embedded, no transaction can run beside another.
(process.env['TEST_DATABASE_URL'] ? describe : describe.skip)('a feed on a server', () => {
  test('holds back what came after a transaction that still runs, so that nothing is passed by', async () => {
    const wrote = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    const slow = shelf.orm.fork().transactional(async (em) => {
      await em.execute(`insert into shelf.box values ('box:slow', 'began first')`);
      wrote.resolve();
      await finish.promise;
    });
    await wrote.promise;
    await run(`insert into shelf.box values ('box:quick', 'committed first')`);
    expect(await shelf.page(start)).toEqual({ items: [], position: start, hasMore: true });
    finish.resolve();
    await slow;
    expect((await told()).map(({ id }) => id)).toEqual(['box:slow', 'box:quick']);
  });
});
