import { expect, test } from '@jest/globals';
import { createFairQueue } from '../src/work/index.ts';

/** A queue with so many items of each subject. */
const queueOf = (counts: Readonly<Record<string, number>>) => {
  const queue = createFairQueue<string>();
  for (const [subject, count] of Object.entries(counts)) {
    for (let n = 1; n <= count; n += 1) queue.add(subject, `${subject}${n}`);
  }
  return queue;
};

/** Lets so many items go on, each of which takes what its subject takes; says which. */
const run = (queue: ReturnType<typeof queueOf>, count: number, takes: (subject: string) => number) =>
  Array.from({ length: count }, () => {
    const next = queue.next();
    if (next !== undefined) queue.used(next.subject, takes(next.subject));
    return next?.item;
  });

test('subjects whose items take equally long take turns, and each one’s items keep their order', () => {
  const queue = queueOf({ a: 3, b: 2 });
  expect(run(queue, 6, () => 5)).toEqual(['a1', 'b1', 'a2', 'b2', 'a3', undefined]);
  expect(queue.size).toBe(0);
});

test('a subject whose items take seven times as long lets seven of another one go on for each', () => {
  const queue = queueOf({ heavy: 3, light: 30 });
  const order = run(queue, 24, (subject) => (subject === 'heavy' ? 70 : 10));
  expect(order.filter((item) => item?.startsWith('heavy'))).toHaveLength(3);
  expect(order.slice(1, 8).every((item) => item?.startsWith('light'))).toBe(true);
});

test('a subject that comes goes before one that has just used more, not before all that have waited for their share', () => {
  const queue = queueOf({ greedy: 8 });
  run(queue, 1, () => 70);
  queue.add('modest', 'modest1');
  expect(run(queue, 1, () => 1)).toEqual(['modest1']);
  // Ever new subjects share with those that wait.
  const order: (string | undefined)[] = [];
  for (let n = 0; n < 150; n += 1) {
    queue.add(`new${n}`, `new${n}`);
    order.push(...run(queue, 1, () => 1));
  }
  expect(order).toContain('greedy2');
});

test('a subject has no time saved up: what it did not use before it came counts for nothing', () => {
  const queue = queueOf({ early: 20 });
  run(queue, 10, () => 10);
  for (let n = 1; n <= 4; n += 1) queue.add('late', `late${n}`);
  expect(run(queue, 6, () => 10)).toEqual(['late1', 'early11', 'late2', 'early12', 'late3', 'early13']);
});
