import { expect, test } from '@jest/globals';
import { createFairQueue } from '../src/access/fairQueue.ts';

const waits = Promise.resolve('waits');
const bounds = { running: 3, runningOfOne: 2, waiting: 10, waitingOfOne: 4 };

/** A queue, the work that has begun in it, and the means to end that. */
function observed(options = bounds) {
  const queue = createFairQueue(options);
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const add = (subject: string, name = subject) =>
    queue.run(subject, () => {
      begun.push(name);
      return new Promise<string>((resolve) => ends.push(() => resolve(name)));
    });
  const endOne = async () => {
    ends.shift()!();
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return { add, begun, endOne };
}

test('one subject never has all places', async () => {
  const { add, begun } = observed();
  for (const name of ['a1', 'a2', 'a3']) void add('a', name);
  void add('b');
  expect(begun).toEqual(['a1', 'a2', 'b']);
});

test('subjects take turns, and each keeps its order', async () => {
  const { add, begun, endOne } = observed({ ...bounds, running: 1, runningOfOne: 1 });
  for (const name of ['a1', 'a2', 'a3']) void add('a', name);
  for (const name of ['b1', 'b2']) void add('b', name);
  void add('c', 'c1');
  for (let count = 0; count < 5; count += 1) await endOne();
  expect(begun).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
});

test('what is too much for a subject, or for all, is turned away at once', async () => {
  const { add } = observed();
  const outcomes = Array.from({ length: 8 }, (_, at) => add('a', `a${at}`));
  expect(await Promise.race([outcomes[6], waits])).toBeUndefined();
  expect(await Promise.race([outcomes[5], waits])).toBe('waits');
  const others = Array.from({ length: 9 }, (_, at) => add(`other-${at}`));
  expect(await Promise.race([others[7], waits])).toBeUndefined();
  expect(await Promise.race([others[6], waits])).toBe('waits');
});

test('work that fails leaves its place, and everything runs at last', async () => {
  const queue = createFairQueue({ running: 2, runningOfOne: 1, waiting: 1_000, waitingOfOne: 100 });
  let [running, most] = [0, 0];
  const outcomes = await Promise.allSettled(
    Array.from({ length: 400 }, (_, at) =>
      queue.run(`subject-${at % 7}`, async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        if (at % 3 === 0) throw new Error('fails');
        return at;
      }),
    ),
  );
  expect(most).toBe(2);
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(134);
  expect(outcomes.filter((outcome) => outcome.status === 'fulfilled' && outcome.value !== undefined)).toHaveLength(266);
});
