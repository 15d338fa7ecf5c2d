import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Database } from '../src/database/index.ts';
import { createFollower, type Peer, type ReadModel } from '../src/feed/index.ts';
import { createLogger } from '../src/telemetry/index.ts';
import { openTestDatabase } from '../src/testing/index.ts';
import { boxModel, openCopy, openShelf, type Shelf } from './support/shelf.ts';

const logger = createLogger('test', 'silent');
let database: Database;
let shelf: Shelf;
let copy: Awaited<ReturnType<typeof openCopy>>;
beforeEach(async () => {
  database = await openTestDatabase();
  shelf = await openShelf(database);
  copy = await openCopy(database);
});
afterEach(async () => {
  await shelf.close();
  await copy.orm.close();
  await database.close();
});

const run = (text: string) => sql.raw(text).execute(shelf.kysely);
const followerOf = (model: ReadModel = boxModel, today = () => '2026-11-21') =>
  createFollower(copy.orm, 'copy', [model], logger, today, 5);
const sameAsOwner = async () => expect(await copy.boxes()).toEqual(await shelf.boxes());

describe('a read model', () => {
  test('holds what its owner has after each sync, over several pages, deletions too', async () => {
    const follower = await followerOf();
    await run(`insert into shelf.box select 'box:' || n, 'n' from generate_series(1, 1200) n`);
    await follower.sync({ shelf: shelf.peer });
    expect(await copy.boxes()).toHaveLength(1201);
    await sameAsOwner();
    await run(`delete from shelf.box where id like 'box:7%'`);
    await run(`insert into shelf.part values ('part:a', 'box:1')`);
    await follower.sync({ shelf: shelf.peer });
    await sameAsOwner();
  });

  test('is an error with what to do until it has held everything once, even of an empty owner', async () => {
    await run('truncate shelf.box cascade');
    await run('truncate shelf.change');
    const follower = await followerOf();
    expect(() => follower.require('box')).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/Try again/),
        extensions: { code: 'NOT_READY', model: 'box' },
      }),
    );
    await follower.sync({ shelf: shelf.peer });
    expect(() => follower.require('box')).not.toThrow();
  });

  test('is brought up to date with the day once on each, be anything told or not', async () => {
    let day = '2026-11-21';
    const days: string[] = [];
    const model = { ...boxModel, onNewDay: async () => void days.push(day) };
    const follower = await followerOf(model, () => day);
    for (const each of ['2026-11-21', '2026-11-21', '2026-11-22', '2026-11-22']) {
      day = each;
      await follower.sync({ shelf: shelf.peer });
    }
    expect(days).toEqual(['2026-11-21', '2026-11-22']);
  });

  test('is ready at once after a restart, whether its owner answers or not', async () => {
    await (await followerOf()).sync({ shelf: shelf.peer });
    const restarted = await followerOf();
    expect(restarted.require('box')).toBeUndefined();
  });

  test('is read anew from the beginning when it reads other fields than before', async () => {
    await (await followerOf()).sync({ shelf: shelf.peer });
    await copy.kysely.executeQuery(sql`delete from copy.box`.compile(copy.kysely));
    const wider = await followerOf({ ...boxModel, query: boxModel.query.replace('position', 'position hasMore') });
    expect(() => wider.require('box')).toThrow('Try again');
    await wider.sync({ shelf: shelf.peer });
    await sameAsOwner();
    expect(wider.require('box')).toBeUndefined();
  });

  test('moves its place only together with the rows: a page that fails is applied again, whole', async () => {
    await run(`insert into shelf.box values ('box:1', 'one')`);
    const failing: ReadModel = {
      ...boxModel,
      write: async (em, items) => {
        await boxModel.write(em, items);
        throw new Error('half-way');
      },
    };
    const follower = await followerOf(failing);
    await expect(follower.sync({ shelf: shelf.peer })).rejects.toThrow('half-way');
    expect(await copy.boxes()).toEqual([]);
    await (await followerOf()).sync({ shelf: shelf.peer });
    await sameAsOwner();
  });

  test('is right with two followers at once', async () => {
    await run(`insert into shelf.box select 'box:' || n, 'n' from generate_series(1, 1200) n`);
    const [one, two] = [await followerOf(), await followerOf()];
    await Promise.all([one.sync({ shelf: shelf.peer }), two.sync({ shelf: shelf.peer })]);
    expect(await copy.boxes()).toEqual(await shelf.boxes());
  });

  test('cannot be read of a peer that is not given, or that answers with errors', async () => {
    const follower = await followerOf();
    const refusing: Peer = { execute: async () => ({ errors: [{ message: 'no' }] }) };
    await expect(follower.sync({})).rejects.toThrow('needs the subgraph shelf');
    await expect(follower.sync({ shelf: refusing })).rejects.toThrow('no');
    expect(() => follower.require('box')).toThrow('Try again');
  });

  test('says so when it is closed, instead of coming back before the end', async () => {
    const follower = await followerOf();
    await follower.close();
    await expect(follower.sync({ shelf: shelf.peer })).rejects.toThrow('closed');
  });

  test('goes on by itself when its owner answers again', async () => {
    let down = true;
    const follower = await followerOf();
    const flaky: Peer = {
      execute: (request) => (down ? Promise.reject(new Error('down')) : shelf.peer.execute(request)),
    };
    const synced = follower.follow({ shelf: flaky });
    await setTimeout(30);
    expect(() => follower.require('box')).toThrow('Try again');
    down = false;
    await synced;
    await follower.close();
    await sameAsOwner();
    expect(() => follower.require('box')).not.toThrow();
  });
});

describe('a follower beside eight writers', () => {
  test('misses nothing: in the end the copy is what the owner has', async () => {
    await run(`insert into shelf.box select 'box:' || n, 'n' from generate_series(1, 20) n`);
    const follower = await followerOf();
    void follower.follow({ shelf: shelf.peer });
    const writer = async (w: number) => {
      for (let step = 0; step < 15; step += 1) {
        const own = `box:${w}-${step}`;
        const shared = `box:${((w * 7 + step * 3) % 20) + 1}`;
        await shelf.orm
          .fork()
          .transactional(async (em) => {
            await em.execute(`insert into shelf.box values ('${own}', 'of ${w}')`);
            if (step % 3 === 0) await setTimeout((w * step) % 7);
            await em.execute(`insert into shelf.part values ('part:${w}-${step}', '${own}')`);
            if (step % 4 === 0) await em.execute(`delete from shelf.box where id = 'box:${w}-${step - 2}'`);
            if (step % 5 === 0) await em.execute(`update shelf.box set label = '${own}' where id = '${shared}'`);
            if (step % 6 === 5) throw new Error('rolled back');
          })
          .catch((error: Error) => {
            if (error.message !== 'rolled back') throw error;
          });
      }
    };
    await Promise.all(Array.from({ length: 8 }, (_, w) => writer(w)));
    await follower.close();
    await (await followerOf()).sync({ shelf: shelf.peer });
    expect((await copy.boxes()).length).toBeGreaterThan(60);
    await sameAsOwner();
  });
});
