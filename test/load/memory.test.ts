import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { endProcesses, startProgram } from '../support/process.ts';
import type { MemorySample } from './memory/measureMemory.ts';

// A million requests take minutes: node test/load/memory.ts --requests 1000000 --reloads 1000
const requests = process.env['MEMORY_REQUESTS'] ?? '60000';
const reloads = process.env['MEMORY_RELOADS'] ?? '1000';
const megabyte = 1024 * 1024;

let measured: Record<'requests' | 'reloads', MemorySample[]>;
beforeAll(async () => {
  const program = startProgram(['test/load/memory.ts', '--json', '--requests', requests, '--reloads', reloads], {});
  const ended = await program.ended;
  if (ended !== 0) throw new Error(`the measurement ended with ${ended}: ${program.complaints()}`);
  measured = JSON.parse(program.output()) as typeof measured;
}, 1_800_000);
afterAll(() => endProcesses());

/** By how many bytes more is in use at the end than after the first fifth, and than after three fifths. */
const growth = (samples: MemorySample[], what: 'heap' | 'children') => {
  const [early, middle, late] = samples.map((sample) => sample[what]);
  return { sinceEarly: (late! - early!) / megabyte, sinceMiddle: (late! - middle!) / megabyte };
};

describe('over many requests', () => {
  test('the heap of an engine does not grow', () => {
    expect(measured.requests.map(({ done }) => done)).toEqual([20, 60, 100]);
    expect(growth(measured.requests, 'heap').sinceEarly).toBeLessThan(3);
  });

  test('nor does its planner', () => {
    expect(growth(measured.requests, 'children').sinceEarly).toBeLessThan(8);
  });
});

describe('over many reloads of the supergraph', () => {
  // Functions that run often are compiled while it goes on; a graph that stayed would take 0.3 MB each time.
  test('the heap of an engine does not grow', () => {
    const { sinceEarly, sinceMiddle } = growth(measured.reloads, 'heap');
    expect(sinceEarly).toBeLessThan(24);
    expect(sinceMiddle).toBeLessThan(12);
  });

  test('nor does its planner', () => {
    expect(growth(measured.reloads, 'children').sinceEarly).toBeLessThan(32);
  });
});
