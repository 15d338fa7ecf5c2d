import { describe, expect, test } from '@jest/globals';
import { slicedWork } from '../src/introspection/slices.ts';

describe('sliced work', () => {
  function* counting(name: string, slices: number, log: string[]): Generator<undefined, string, undefined> {
    for (let n = 0; n < slices; n += 1) {
      log.push(name);
      yield;
    }
    return name;
  }
  function manual(bounds = { jobs: 100, jobsOfOne: 100 }) {
    const turns: (() => void)[] = [];
    const work = slicedWork({ ...bounds, nextTurn: (call) => turns.push(call) });
    const log: string[] = [];
    const start = (name: string, slices: number, ...subjects: string[]) => {
      const job = work.start(counting(name, slices, log));
      for (const subject of subjects) expect(job.join(subject)).toBeUndefined();
      return job;
    };
    const runAll = () => {
      let passed = 0;
      for (let next = turns.shift(); next !== undefined; next = turns.shift()) {
        next();
        passed += 1;
      }
      return passed;
    };
    return { work, log, start, runAll };
  }

  test('runs one slice in each turn, and takes turns', async () => {
    const { log, start, runAll } = manual();
    const jobs = [start('a', 3, 'one'), start('b', 1, 'one')];
    expect(runAll()).toBe(6);
    expect(await Promise.all(jobs.map(({ result }) => result))).toEqual(['a', 'b']);
    expect(log).toEqual(['a', 'b', 'a', 'a']);
  });

  test('gives each subject as many turns, however many jobs it has', () => {
    const { log, start, runAll } = manual();
    for (let n = 0; n < 64; n += 1) start(`flood${n}`, 50, 'flood');
    start('other', 10, 'other');
    runAll();
    // Ten slices of the other are among the first twenty: it waits for one slice of the flood before each of its own.
    expect(log.slice(0, 20).filter((name) => name === 'other')).toHaveLength(10);
    expect(log).toHaveLength(64 * 50 + 10);
  });

  test('runs a job that several subjects wait for in the turns of each', () => {
    const { log, start, runAll } = manual();
    for (let n = 0; n < 20; n += 1) start(`flood${n}`, 20, 'flood');
    start('shared', 10, 'flood', 'other');
    runAll();
    expect(log.lastIndexOf('shared')).toBeLessThan(21);
  });

  test('is bounded, and a place is free again when a job has ended or was dropped', () => {
    const { work, start, runAll } = manual({ jobs: 3, jobsOfOne: 2 });
    const first = start('a', 1, 'one', 'one');
    start('b', 1, 'one');
    expect(work.start(counting('c', 1, [])).join('one')).toBe('subject');
    start('d', 1, 'two');
    const refused = work.start(counting('e', 1, []));
    expect(refused.join('two')).toBe('all');
    expect(refused.isWanted).toBe(false);
    expect(work.waiting).toBe(3);
    first.leave('one');
    expect([work.waiting, first.isWanted]).toEqual([3, true]);
    first.leave('one');
    expect([work.waiting, first.isWanted]).toEqual([2, false]);
    first.leave('one');
    expect(work.waiting).toBe(2);
    expect(refused.join('two')).toBeUndefined();
    runAll();
    expect(work.waiting).toBe(0);
    start('f', 1, 'one');
    runAll();
    expect(work.waiting).toBe(0);
  });

  test('passes on what the work throws, and goes on with the rest', async () => {
    const { log, work, start, runAll } = manual();
    const failing = work.start(
      (function* (): Generator<undefined, never, undefined> {
        yield;
        throw new Error('no');
      })(),
    );
    failing.join('one');
    const other = start('a', 2, 'one');
    runAll();
    await expect(failing.result).rejects.toThrow('no');
    expect(await other.result).toBe('a');
    const later = start('b', 2, 'one');
    runAll();
    expect(await later.result).toBe('b');
    expect(log).toEqual(['a', 'a', 'b', 'b']);
  });
});
