import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startHost, type PlannerHost } from '../src/planning/plannerHost.ts';
import { recordingLogger } from './support/calls.ts';

const fragile = fileURLToPath(new URL('./support/secondPlannerFragile.ts', import.meta.url));

let host: PlannerHost;
let lines: ReturnType<typeof recordingLogger>['lines'];
beforeEach(async () => {
  const recording = recordingLogger();
  lines = recording.lines;
  host = startHost(fragile, 'second', recording.logger);
  await host.ready;
  await host.load(1, 'harmless');
});
afterEach(() => host.close());

/** What becomes of an operation. */
const outcome = async (operation: string, deadlineMs = 5_000): Promise<string> =>
  host.plan({ graph: 1, operation, labels: [], percentage: 0 }, { leftMs: deadlineMs }).then(
    () => 'planned',
    (error: Error) => error.message,
  );

test.each([
  ['die', 'the planner process ended (SIGABRT)'],
  ['hang', 'the planner took longer than 500 ms'],
])('only the operation that the process ends of fails: %s', async (operation, reason) => {
  const outcomes = await Promise.all([outcome('one'), outcome(operation, 500), outcome('two'), outcome('three')]);
  expect(outcomes).toEqual(['planned', expect.stringContaining(reason), 'planned', 'planned']);
  expect(lines.filter(({ level }) => level === 'error')).toHaveLength(1);
});

test('operations that come while the process ends are planned by the next one', async () => {
  const dying = outcome('die');
  const later: Promise<string>[] = [];
  // At every moment of its end, also when its channel is closed and its exit is not known yet.
  const isOver = dying.then(() => true);
  while (!(await Promise.race([isOver, new Promise((resolve) => setImmediate(resolve, false))]))) {
    later.push(outcome('later'));
  }
  expect(await dying).toContain('SIGABRT');
  expect(new Set(await Promise.all(later))).toEqual(new Set(['planned']));
});

test('a supergraph that ends the process is refused, and the others stay loaded', async () => {
  await expect(host.load(2, 'deadly')).rejects.toThrow('the planner process ended (SIGABRT)');
  expect(await outcome('one')).toBe('planned');
});
