import { describe, expect, test } from '@jest/globals';
import { createBreaker, type Admission, type BreakerState, type Outcome } from '../src/transport/breaker.ts';

/** A breaker with a clock of the test's, and its changes. */
function breakerWith(own: { failuresToOpen?: number; openMs?: number; longestOpenMs?: number } = {}) {
  let now = 1000;
  const changes: (BreakerState | number)[][] = [];
  const breaker = createBreaker({
    limits: { failuresToOpen: 3, openMs: 100, longestOpenMs: 350, ...own },
    clock: () => now,
    changed: (state, forMs) => changes.push(forMs === undefined ? [state] : [state, forMs]),
  });
  return {
    breaker,
    changes,
    pass: (ms: number) => (now += ms),
    /** Lets a call through, which ends so. */
    call: (outcome: Outcome): Admission | undefined => {
      const admission = breaker.admit();
      if (admission !== undefined) breaker.report(admission, outcome);
      return admission;
    },
  };
}

describe('a breaker', () => {
  test('lets calls through while they do not fail often enough in a row', () => {
    const { breaker, changes, call } = breakerWith();
    for (let round = 0; round < 5; round += 1) {
      expect([call('failed'), call('failed'), call('answered')]).toEqual(['call', 'call', 'call']);
    }
    expect(breaker.refuses()).toBe(false);
    expect(changes).toEqual([]);
  });

  test('opens on so many failures in a row, and then lets nothing through until its time is over', () => {
    const { breaker, changes, call, pass } = breakerWith();
    for (let failure = 0; failure < 3; failure += 1) call('failed');
    expect(changes).toEqual([['open', 100]]);
    expect(call('answered')).toBeUndefined();
    pass(99);
    expect(breaker.refuses()).toBe(true);
    expect(call('answered')).toBeUndefined();
    pass(1);
    expect(breaker.refuses()).toBe(false);
    expect(call('answered')).toBe('trial');
  });

  test('takes ends that tell nothing as neither failures nor answers', () => {
    const { breaker, call } = breakerWith();
    for (const outcome of ['failed', 'unknown', 'failed', 'unknown'] as const) call(outcome);
    expect(breaker.refuses()).toBe(false);
    call('failed');
    expect(breaker.refuses()).toBe(true);
  });

  test('lets one call through on trial, and the others only after it', () => {
    const { breaker, call, pass, changes } = breakerWith();
    for (let failure = 0; failure < 3; failure += 1) call('failed');
    pass(100);
    expect(breaker.admit()).toBe('trial');
    expect(breaker.refuses()).toBe(true);
    expect(breaker.admit()).toBeUndefined();
    breaker.report('trial', 'answered');
    expect(call('answered')).toBe('call');
    expect(changes).toEqual([['open', 100], ['half-open'], ['closed']]);
  });

  test('lets another call through on trial when the trial tells nothing', () => {
    const { call, pass } = breakerWith();
    for (let failure = 0; failure < 3; failure += 1) call('failed');
    pass(100);
    expect([call('unknown'), call('unknown'), call('answered'), call('answered')]).toEqual([
      'trial',
      'trial',
      'trial',
      'call',
    ]);
  });

  test('stays open twice as long each time that a trial fails, up to the longest, and begins anew after an answer', () => {
    const { changes, call, pass } = breakerWith();
    const opened = () => changes.filter(([state]) => state === 'open').map(([, forMs]) => forMs);
    for (let failure = 0; failure < 3; failure += 1) call('failed');
    for (const forMs of [100, 200, 350, 350]) {
      pass(forMs - 1);
      expect(call('failed')).toBeUndefined();
      pass(1);
      expect(call('failed')).toBe('trial');
    }
    expect(opened()).toEqual([100, 200, 350, 350, 350]);
    pass(350);
    call('answered');
    for (let failure = 0; failure < 3; failure += 1) call('failed');
    expect(opened().at(-1)).toBe(100);
  });

  test('is not opened for longer by calls that began before it opened, and closed by one that is answered', () => {
    const { breaker, changes, call, pass } = breakerWith();
    const before = [breaker.admit()!, breaker.admit()!];
    for (let failure = 0; failure < 3; failure += 1) call('failed');
    pass(60);
    breaker.report(before[0]!, 'failed');
    pass(40);
    expect(breaker.refuses()).toBe(false);
    breaker.report(before[1]!, 'answered');
    expect(changes.at(-1)).toEqual(['closed']);
  });

  test('has a trial at once after a sign of life, whose failure counts as any trial does', () => {
    const { breaker, changes, call } = breakerWith();
    breaker.signOfLife();
    expect(changes).toEqual([]);
    for (let failure = 0; failure < 3; failure += 1) call('failed');
    breaker.signOfLife();
    expect(call('failed')).toBe('trial');
    expect(changes).toEqual([['open', 100], ['half-open'], ['open', 200]]);
  });

  test('never opens when no number of failures is given', () => {
    const { breaker, call } = breakerWith({ failuresToOpen: 0 });
    for (let failure = 0; failure < 100; failure += 1) call('failed');
    expect(breaker.refuses()).toBe(false);
  });

  test('stays open no longer than the longest, also the first time', () => {
    const { changes, call } = breakerWith({ openMs: 500 });
    for (let failure = 0; failure < 3; failure += 1) call('failed');
    expect(changes).toEqual([['open', 350]]);
  });
});
