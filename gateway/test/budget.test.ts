import { beforeEach, describe, expect, test } from '@jest/globals';
import { memoryBudget } from '../src/access/budget/memoryBudget.ts';

const limits = { capacity: 100, perSecond: 10 };
let time = 0;
let budget = memoryBudget(() => time);
beforeEach(() => {
  time = 1_000_000;
  budget = memoryBudget(() => time);
});
const spend = (cost: number, key = 'a') => budget.spend(key, cost, limits);

describe('a bucket', () => {
  test('is full at first, and refuses what it does not hold', async () => {
    expect(await spend(60)).toEqual({ isGranted: true, remaining: 40, fullInSeconds: 6, retryInSeconds: 0 });
    expect(await spend(60)).toEqual({ isGranted: false, remaining: 40, fullInSeconds: 6, retryInSeconds: 2 });
    expect(await spend(40)).toMatchObject({ isGranted: true, remaining: 0, fullInSeconds: 10 });
  });

  test('fills while time passes, never over its brim', async () => {
    await spend(100);
    time += 2_500;
    expect(await spend(0)).toMatchObject({ remaining: 25 });
    time += 3_600_000;
    expect(await spend(0)).toMatchObject({ remaining: 100 });
  });

  test('says when to come again, and then grants it', async () => {
    await spend(100);
    const { retryInSeconds } = await spend(35);
    time += retryInSeconds * 1_000;
    expect(await spend(35)).toMatchObject({ isGranted: true });
  });

  test('is taken from only when it holds enough', async () => {
    await spend(90);
    for (let tries = 0; tries < 5; tries += 1)
      expect(await spend(50)).toMatchObject({ isGranted: false, remaining: 10 });
  });

  test('that is full grants what is larger than it, and is empty then', async () => {
    expect(await spend(1_000)).toMatchObject({ isGranted: true, remaining: 0 });
    expect(await spend(1_000)).toMatchObject({ isGranted: false, retryInSeconds: 10 });
  });

  test('owes for work that is done already, never more than it can hold, and grants nothing until it is paid', async () => {
    const owe = (cost: number) => budget.spend('a', cost, limits, true);
    await spend(90);
    expect(await owe(50)).toEqual({ isGranted: true, remaining: 0, fullInSeconds: 14, retryInSeconds: 0 });
    expect(await spend(1)).toMatchObject({ isGranted: false, retryInSeconds: 5 });
    for (let times = 0; times < 5; times += 1) await owe(1_000);
    time += 10_000;
    expect(await spend(1)).toMatchObject({ isGranted: false });
    time += 1_000;
    expect(await spend(1)).toMatchObject({ isGranted: true });
  });

  test('is not filled by a clock that goes back', async () => {
    await spend(100);
    time -= 60_000;
    expect(await spend(1)).toMatchObject({ isGranted: false });
  });

  test('belongs to one viewer', async () => {
    await spend(100);
    expect(await spend(100, 'b')).toMatchObject({ isGranted: true });
  });
});
