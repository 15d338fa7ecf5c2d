import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Database } from '../src/database/index.ts';
import type { ChangeItem } from '../src/feed/index.ts';
import { openTestDatabase } from '../src/testing/index.ts';
import { anonymous, type Viewer } from '../src/viewer/index.ts';
import { openArchive, rowsOf, type Archive } from './support/archive.ts';

const secretariat: Viewer = { ...anonymous, role: 'SECRETARIAT', scopes: ['agreements:read'] };
const [writers, rounds] = [4, 40];

let database: Database;
let archive: Archive;
beforeAll(async () => {
  database = await openTestDatabase();
  archive = await openArchive(database);
});
afterAll(async () => {
  await archive.close();
  await database.close();
});

/** A number below another, the same in every run. */
function dice(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** How often each object was written by a transaction that was committed, and the ids of those that never were. */
interface Written {
  readonly times: Map<string, number>;
  readonly never: Set<string>;
}

/** Writes transactions of one to four objects each, of every type: new ones, changed, ended, deleted; one in five fails. */
async function writeMuch(writer: number, { times, never }: Written): Promise<void> {
  const roll = dice(writer + 1);
  for (let round = 0; round < rounds; round += 1) {
    const touched = new Set<string>();
    const fails = roll(5) === 0;
    const work = archive.orm.fork().transactional(async (em) => {
      for (let step = roll(4); step >= 0; step -= 1) {
        // Of one writer alone: what two would write in another order is no matter of the feed.
        const id = `${fails ? 'never' : 'x'}:${writer}.${fails ? round : roll(30)}`;
        touched.add(id);
        const table = ['paper', 'desk', 'secret_letter'][roll(3)]!;
        const own = `${table}-${id}`;
        touched.delete(id);
        touched.add(own);
        const columns =
          table === 'secret_letter' ? `(id, supplier_id) values ('${own}', 'supplier:a')` : `(id) values ('${own}')`;
        await em.execute(`insert into archive.${table} ${columns} on conflict (id) do update set id = excluded.id`);
        if (table !== 'desk' && roll(3) === 0)
          await em.execute(`update archive.${table} set valid_to = '2030-01-01' where id = '${own}'`);
        if (roll(4) === 0) await em.execute(`delete from archive.${table} where id = '${own}'`);
        if (roll(3) === 0) await setTimeout(roll(4));
      }
      if (fails) throw new Error('taken back');
    });
    await work.catch((error: Error) => {
      if (error.message !== 'taken back') throw error;
    });
    for (const id of touched) {
      if (fails) never.add(id);
      else times.set(id, (times.get(id) ?? 0) + 1);
    }
  }
}

const byId = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) => (one < other ? -1 : 1);

test('while others write, everything is told and nothing that did not change again is told twice', async () => {
  const written: Written = { times: new Map(), never: new Set() };
  const writing = Promise.all(Array.from({ length: writers }, (_, writer) => writeMuch(writer, written)));
  let isWriting = true;
  void writing.finally(() => {
    isWriting = false;
  });
  const seen = new Map<string, ChangeItem>();
  const tellings = new Map<string, number>();
  let position: string | null = null;
  for (;;) {
    // A reader that is started anew for each page, with nothing but its position.
    const wasWriting = isWriting;
    const page = await archive.page(position, 1 + (tellings.size % 7), secretariat);
    for (const item of page.items) {
      seen.set(item.id, item);
      tellings.set(item.id, (tellings.get(item.id) ?? 0) + 1);
    }
    position = page.position;
    if (!wasWriting && !page.hasMore) break;
    if (page.items.length === 0) await setTimeout(1);
  }
  await writing;

  const there = await rowsOf(archive);
  const replayed = [...seen.values()].filter(({ kind }) => kind !== 'DELETED');
  expect(new Map(replayed.map(({ id, validTo }) => [id, validTo] as const).toSorted(byId))).toEqual(
    new Map([...there].toSorted(byId)),
  );
  expect([...seen.keys()].filter((id) => written.never.has(id))).toEqual([]);
  const others = [...written.times.keys()];
  expect(others.filter((id) => !seen.has(id))).toEqual([]);
  expect(others.filter((id) => tellings.get(id)! > written.times.get(id)!)).toEqual([]);
  // The test would show nothing if all of it had been read at the end.
  expect([...tellings.values()].some((times) => times > 1)).toBe(true);
  expect(written.never.size).toBeGreaterThan(20);
});
