import { describe, expect, test } from '@jest/globals';
import { CancellationSource, createBulkhead, enterWhenFree, type BulkheadOptions } from '../src/work/index.ts';

/** A bulkhead whose work begins and ends when the test says so. */
function workshop(options: Partial<BulkheadOptions> = {}) {
  const overflows: number[] = [];
  const bulkhead = createBulkhead({
    capacity: 2,
    maximumWaiting: 100,
    overflowed: () => overflows.push(1),
    ...options,
  });
  const begun: string[] = [];
  const enter = (subject: string | undefined, name = subject ?? 'system') => {
    const waiting = { admitted: () => void begun.push(name) };
    const place = bulkhead.enter(subject, waiting);
    if (place === 'entered') begun.push(name);
    return { place, withdraw: () => bulkhead.withdraw(subject, waiting) };
  };
  return { bulkhead, begun, enter, overflows };
}

describe('a bulkhead', () => {
  test('runs as much as it has places, and the rest in turn', () => {
    const { bulkhead, begun, enter } = workshop();
    expect(['1', '2', '3', '4'].map((name) => enter('a', name).place)).toEqual([
      'entered',
      'entered',
      'waits',
      'waits',
    ]);
    bulkhead.leave('a');
    expect(begun).toEqual(['1', '2', '3']);
    bulkhead.leave('a');
    expect(begun).toEqual(['1', '2', '3', '4']);
  });

  test('gives free places round-robin to the subjects that wait, however much each has', () => {
    const { bulkhead, begun, enter } = workshop({ capacity: 1 });
    for (let n = 0; n < 50; n += 1) enter('flood', `flood ${n}`);
    for (const name of ['b', 'c']) enter(name, `${name} 0`);
    enter('b', 'b 1');
    for (const subject of ['flood', 'flood', 'b', 'c', 'flood', 'b']) bulkhead.leave(subject);
    expect(begun).toEqual(['flood 0', 'flood 1', 'b 0', 'c 0', 'flood 2', 'b 1', 'flood 3']);
  });

  test('lets one subject have no more than its share, and others pass it', () => {
    const { bulkhead, begun, enter } = workshop({ capacity: 4, capacityPerSubject: 2 });
    expect([0, 1, 2, 3].map(() => enter('a').place)).toEqual(['entered', 'entered', 'waits', 'waits']);
    expect([0, 1, 2].map(() => enter('b').place)).toEqual(['entered', 'entered', 'waits']);
    expect(enter('c').place).toBe('waits');
    bulkhead.leave('b');
    // Neither "a", which has its share, nor nobody: the next turn is "b", the one after it "c".
    expect(begun.slice(4)).toEqual(['b']);
    bulkhead.leave('a');
    expect(begun.slice(5)).toEqual(['a']);
    bulkhead.leave('b');
    expect(begun.slice(6)).toEqual(['c']);
  });

  test('bounds work of the system by what is bounded for all alone', () => {
    const { enter } = workshop({ capacity: 3, capacityPerSubject: 1, maximumWaiting: 3, maximumWaitingPerSubject: 1 });
    expect([0, 1, 2, 3, 4].map(() => enter(undefined).place)).toEqual([
      'entered',
      'entered',
      'entered',
      'waits',
      'waits',
    ]);
    expect(enter('a').place).toBe('waits');
    expect(enter(undefined).place).toBe('full');
  });

  test('refuses what is too much for one subject, and takes more of the others', () => {
    const { enter, overflows } = workshop({ capacity: 1, maximumWaiting: 3, maximumWaitingPerSubject: 2 });
    expect([0, 1, 2, 3, 4].map(() => enter('a').place)).toEqual([
      'entered',
      'waits',
      'waits',
      'full for subject',
      'full for subject',
    ]);
    expect(enter('b').place).toBe('waits');
    expect(enter('c').place).toBe('full');
    expect(overflows).toHaveLength(1);
  });

  test('says again that it refuses once nothing has waited in between', () => {
    const { bulkhead, enter, overflows } = workshop({ capacity: 1, maximumWaiting: 1 });
    for (let n = 0; n < 3; n += 1) enter('a');
    bulkhead.leave('a');
    bulkhead.leave('a');
    for (let n = 0; n < 3; n += 1) enter('a');
    expect(overflows).toHaveLength(2);
  });

  test('passes over what was withdrawn, and withdraws nothing that runs', () => {
    const { bulkhead, begun, enter } = workshop({ capacity: 1 });
    const first = enter('a', '1');
    const second = enter('a', '2');
    enter('a', '3');
    second.withdraw();
    second.withdraw();
    first.withdraw();
    bulkhead.leave('a');
    expect(begun).toEqual(['1', '3']);
  });

  test('does not grow the stack when work ends as soon as it begins', () => {
    const bulkhead = createBulkhead({ capacity: 1, maximumWaiting: 100_000 });
    let ended = 0;
    bulkhead.enter('a', { admitted() {} });
    for (let n = 0; n < 100_000; n += 1) {
      bulkhead.enter(`subject ${n % 7}`, {
        admitted() {
          ended += 1;
          bulkhead.leave(`subject ${n % 7}`);
        },
      });
    }
    bulkhead.leave('a');
    expect(ended).toBe(100_000);
  });

  test('is idle when nothing runs and nothing waits', async () => {
    const { bulkhead, enter } = workshop({ capacity: 1 });
    await bulkhead.idle();
    let idle = false;
    enter('a');
    const { withdraw } = enter('b');
    const ended = bulkhead.idle().then(() => (idle = true));
    withdraw();
    await Promise.resolve();
    expect(idle).toBe(false);
    bulkhead.leave('a');
    await ended;
    expect(idle).toBe(true);
  });
});

describe('waiting for a place', () => {
  test('takes no promise where there is a free one', () => {
    expect(enterWhenFree(createBulkhead({ capacity: 1, maximumWaiting: 0 }), 'a', undefined)).toBe('entered');
  });

  test('ends without one where even waiting is full', () => {
    const bulkhead = createBulkhead({ capacity: 1, maximumWaiting: 0 });
    void enterWhenFree(bulkhead, 'a', undefined);
    expect(enterWhenFree(bulkhead, 'b', undefined)).toBe('full');
  });

  test('ends when nobody waits for the work any more, and the place goes to the next', async () => {
    const bulkhead = createBulkhead({ capacity: 1, maximumWaiting: 9 });
    const left = new CancellationSource();
    void enterWhenFree(bulkhead, 'a', undefined);
    const second = enterWhenFree(bulkhead, 'b', left);
    const third = enterWhenFree(bulkhead, 'c', undefined);
    left.abort();
    expect(await second).toBe('cancelled');
    bulkhead.leave('a');
    expect(await third).toBe('entered');
    bulkhead.leave('c');
    await bulkhead.idle();
  });

  test("keeps a place that it was given before that: leaving is the work's", async () => {
    const bulkhead = createBulkhead({ capacity: 1, maximumWaiting: 9 });
    const left = new CancellationSource();
    void enterWhenFree(bulkhead, 'a', undefined);
    const second = enterWhenFree(bulkhead, 'b', left);
    bulkhead.leave('a');
    left.abort();
    expect(await second).toBe('entered');
  });

  test('does not begin where it was too late before', () => {
    const left = new CancellationSource();
    left.abort();
    expect(enterWhenFree(createBulkhead({ capacity: 1, maximumWaiting: 0 }), 'a', left)).toBe('cancelled');
  });
});
