import { expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { createReader } from '../src/reading/index.ts';
import { openTestDatabase } from '../src/testing/index.ts';
import { answerFor } from '../src/subgraph/requestWork.ts';
import { anonymous, system } from '../src/viewer/index.ts';
import { asWrite, createTurns, type Turns } from '../src/work/index.ts';
import { openAccounts } from './support/accounts.ts';

/** Turns whose clock the test moves; answers are noted in the order in which they begin, and take six milliseconds each. */
function oneThread() {
  let time = 0;
  const began: string[] = [];
  const turns = createTurns({ now: () => time });
  const ask = (name: string, viewer = anonymous, client?: string) =>
    answerFor({ viewer, client }, turns, async () => {
      began.push(name);
      time += 6;
      return name;
    });
  return { began, ask };
}

test('what one client asks at once keeps nobody else waiting', async () => {
  const { began, ask } = oneThread();
  const many = Array.from({ length: 20 }, (_, n) => ask(`many ${n}`, anonymous, 'one'));
  const other = ask('other', anonymous, 'two');
  expect(await other).toBe('other');
  // One has begun in this turn; at most one more does before the other client's.
  expect(began.length).toBeLessThanOrEqual(3);
  expect(await Promise.all(many)).toHaveLength(20);
  expect(began).toHaveLength(21);
});

test('the parts of the system wait for no turn', async () => {
  const { began, ask } = oneThread();
  const many = Array.from({ length: 5 }, (_, n) => ask(`many ${n}`));
  const follower = ask('follower', system('test'));
  expect(began).toEqual(['many 0', 'follower']);
  expect(await Promise.all([...many, follower])).toHaveLength(6);
});

test('each statement of a read waits for a turn of its client; those of a write wait for none', async () => {
  const database = await openTestDatabase();
  const { orm } = await openAccounts(database, 'turns');
  try {
    const taken: string[] = [];
    const turns: Turns = {
      take: (client) => {
        taken.push(client);
        return Promise.resolve();
      },
    };
    const reader = createReader(orm.fork());
    const read = () => reader.rows(sql<{ one: number }>`select 1 as one`);
    const answer = () => Promise.all([read(), read(), asWrite(read)]);
    expect(await answerFor({ viewer: anonymous, client: 'one' }, turns, answer)).toEqual(
      Array.from({ length: 3 }, () => [{ one: 1 }]),
    );
    expect(taken).toEqual(['one', 'one', 'one']);
    await answerFor({ viewer: anonymous, client: 'two' }, undefined, answer);
    expect(taken).toHaveLength(3);
  } finally {
    await orm.close();
    await database.close();
  }
});
