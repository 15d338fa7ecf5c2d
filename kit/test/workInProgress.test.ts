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
