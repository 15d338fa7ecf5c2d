import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { CancellationSource, createWorkInProgress } from '../src/work/index.ts';

describe('work in progress', () => {
  /** Begins pieces of work in order and says which have begun. */
  const started = () => {
    const work = createWorkInProgress(100);
    const began: string[] = [];
    const begin = async (subject: string, amount: number, signal?: CancellationSource) => {
      if (await work.begin(subject, amount, signal)) began.push(`${subject} ${amount}`);
      else began.push(`${subject} ${amount} gave up`);
    };
    return { work, began, begin };
  };

  test('begins at once, without a promise, while it fits', () => {
    const work = createWorkInProgress(100);
    expect(work.begin('a', 60, undefined)).toBe(true);
    expect(work.begin('a', 40, undefined)).toBe(true);
    expect(work.begin('b', 100, undefined)).toBe(true);
    expect(work.begin('a', 1, undefined)).toBeInstanceOf(Promise);
  });

  test('waits in order: what is small does not overtake what is large', async () => {
    const { work, began, begin } = started();
    for (const amount of [70, 50, 10]) void begin('a', amount);
    await setTimeout();
    expect(began).toEqual(['a 70']);
    work.end('a', 70);
    await setTimeout();
    expect(began).toEqual(['a 70', 'a 50', 'a 10']);
  });

  test('larger than all the room runs by itself', async () => {
    const { work, began, begin } = started();
    void begin('a', 10);
    void begin('a', 500);
    void begin('a', 10);
    await setTimeout();
    expect(began).toEqual(['a 10']);
    work.end('a', 10);
    await setTimeout();
    expect(began).toEqual(['a 10', 'a 500']);
    work.end('a', 500);
    await setTimeout();
    expect(began).toEqual(['a 10', 'a 500', 'a 10']);
  });

  test('what amounts to nothing is in progress as well, and ends like the rest', async () => {
    const { work, began, begin } = started();
    for (const amount of [0, 0, 100, 0]) void begin('a', amount);
    await setTimeout();
    expect(began).toEqual(['a 0', 'a 0', 'a 100', 'a 0']);
    for (const amount of [0, 0, 0, 100]) work.end('a', amount);
    void begin('a', 0);
    void begin('a', 200);
    await setTimeout();
    expect(began).toHaveLength(5);
    work.end('a', 0);
    await setTimeout();
    expect(began.at(-1)).toBe('a 200');
  });

  test('any order of any amounts ends with nothing in progress', async () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
    const work = createWorkInProgress(100);
    let running = 0;
    const all = Array.from({ length: 300 }, async () => {
      const [amount, subject] = [random(4) * 40, `s${random(2)}`];
      const gone = new CancellationSource();
      if (random(4) === 0) void setTimeout(random(3)).then(() => gone.abort());
      if (!(await work.begin(subject, amount, gone))) return;
      running += 1;
      await setTimeout(random(3));
      running -= 1;
      work.end(subject, amount);
    });
    await Promise.all(all);
    expect(running).toBe(0);
    expect([work.begin('s0', 1_000, undefined), work.begin('s1', 1_000, undefined)]).toEqual([true, true]);
  });

  test('what gives up while it waits lets pass what stood behind it', async () => {
    const { work, began, begin } = started();
    const gone = new CancellationSource();
    void begin('a', 60);
    void begin('a', 50, gone);
    void begin('a', 40);
    gone.abort();
    await setTimeout();
    expect(began.toSorted()).toEqual(['a 40', 'a 50 gave up', 'a 60']);
    work.end('a', 60);
    work.end('a', 40);
    expect(work.begin('a', 100, undefined)).toBe(true);
    expect(work.begin('b', 1, gone)).toBe(false);
  });
});
