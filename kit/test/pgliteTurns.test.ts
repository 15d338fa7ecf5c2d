import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Kysely, sql } from 'kysely';
import { openDatabase, type Database } from '../src/database/index.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase({ kind: 'memory' });
});
afterAll(() => database.close());

test('statements of the embedded database let others have the thread in between', async () => {
  const kysely = new Kysely<unknown>({ dialect: database.dialect() });
  let others = 0;
  let isDone = false;
  const count = () => {
    others += 1;
    if (!isDone) setImmediate(count);
  };
  // Each takes several milliseconds: one after the other, and not one of the others between them, would be a second.
  const slow = sql`select count(*) from generate_series(1, 1000000)`;
  await slow.execute(kysely);
  setImmediate(count);
  await Promise.all(Array.from({ length: 20 }, () => slow.execute(kysely)));
  isDone = true;
  expect(others).toBeGreaterThanOrEqual(4);
});
