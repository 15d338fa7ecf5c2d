import { setImmediate } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { createTurns } from '../src/work/index.ts';

describe('turns of the event loop', () => {
  let time = 0;
  let calls: (() => void)[] = [];
  let turns = createTurns();
  let began: string[] = [];
  beforeEach(() => {
    [time, calls, began] = [0, [], []];
    turns = createTurns({ sliceMs: 5, now: () => time, nextTurn: (call) => calls.push(call) });
  });
  /** Begins work that takes some milliseconds once it goes on. */
  const begin = (subject: string, takes: number) => {
    const goOn = () => {
      began.push(subject);
      time += takes;
    };
    const later = turns.take(subject);
    if (later === undefined) goOn();
    else void later.then(goOn);
  };
  /** Runs the next turn, each call with the microtasks after it, and says what began in it. */
  const turn = async () => {
    began = [];
    for (const call of calls.splice(0)) {
      call();
      await Promise.resolve();
    }
    return began;
  };

  test('what has time goes on at once, without a promise', async () => {
    begin('a', 4);
    begin('a', 4);
    expect(began).toEqual(['a', 'a']);
    expect(await turn()).toEqual([]);
    expect(turns.take('a')).toBeUndefined();
  });

  test('what has none waits for further turns, each of which has as much again', async () => {
    for (let count = 0; count < 8; count += 1) begin('a', 2);
    expect(began).toEqual(['a', 'a', 'a']);
    // The next turn was ordered before anything waited.
    expect(await turn()).toEqual(['a']);
    expect(await turn()).toEqual(['a', 'a', 'a']);
    expect(await turn()).toEqual(['a']);
    expect(await turn()).toEqual([]);
  });

  test('each turn lets one begin, however long it takes', async () => {
    for (let count = 0; count < 3; count += 1) begin('a', 70);
    expect(began).toEqual(['a']);
    expect(await turn()).toEqual(['a']);
    expect(await turn()).toEqual(['a']);
    expect(calls).toEqual([]);
  });

  test('one that has waited with many pieces of work delays no other', async () => {
    for (let count = 0; count < 40; count += 1) begin('greedy', 6);
    begin('modest', 1);
    expect(await turn()).toEqual(['greedy']);
    expect(await turn()).toEqual(['modest', 'greedy']);
    expect(await turn()).toEqual(['greedy']);
  });

  test('time is shared, not turns: one whose work takes long lets much of another go on', async () => {
    for (let count = 0; count < 4; count += 1) begin('heavy', 60);
    for (let count = 0; count < 12; count += 1) begin('light', 10);
    const order: string[] = [];
    for (let count = 0; count < 9; count += 1) order.push(...(await turn()));
    expect(order.slice(0, 8)).toEqual(['heavy', ...Array.from({ length: 6 }, () => 'light'), 'heavy']);
  });

  test('what arrives while others wait does not begin at once, but before those that have used more', async () => {
    begin('a', 9);
    for (let count = 0; count < 3; count += 1) begin('a', 4);
    // The turn has time left for one more of those that wait, and none of them goes on before its own call.
    expect(await turn()).toEqual(['a']);
    begin('b', 1);
    expect(began).toEqual(['a']);
    expect(await turn()).toEqual(['b', 'a']);
  });

  test('all that waits goes on in the end', async () => {
    let done = 0;
    const real = createTurns({ sliceMs: 0 });
    const all = Array.from({ length: 100 }, (_, n) => Promise.resolve(real.take(`s${n % 7}`)).then(() => (done += 1)));
    await Promise.all(all);
    expect(done).toBe(100);
    await setImmediate();
    expect(real.take('s')).toBeUndefined();
  });
});
