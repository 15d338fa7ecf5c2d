import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startPlanner, type GraphPlanner, type Planner } from '../src/planning/planner.ts';
import { startHost, type PlannerHost } from '../src/planning/plannerHost.ts';
import { Interrupted, PlannerCrash, PlanningError, type Deadline } from '../src/planning/plannerWorker.ts';
import { recordingLogger } from './support/calls.ts';

const faulty = fileURLToPath(new URL('./support/plannerFaulty.ts', import.meta.url));
const overrides = { labels: [], percentage: 0 };

let directory: string;
let program: string;
let host: PlannerHost;
let recording: ReturnType<typeof recordingLogger>;
const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
beforeEach(async () => {
  process.on('unhandledRejection', note);
  directory = mkdtempSync(join(tmpdir(), 'planner-'));
  program = join(directory, 'planner.mts');
  copyFileSync(faulty, program);
  recording = recordingLogger();
  host = startHost(program, 'first', recording.logger);
  await host.ready;
  await host.load(1, 'harmless');
});
afterEach(async () => {
  host.close();
  // Rejections are told of when the microtasks are done, and a process that is closed ends a little later.
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.off('unhandledRejection', note);
  rmSync(directory, { recursive: true });
  for (const reason of unhandled.splice(0)) throw reason;
});

const put = (name: string) => writeFileSync(join(directory, name), '');
const remove = (name: string) => rmSync(join(directory, name));
const restarts = () => recording.lines.filter(({ level }) => level === 'error').length;

/** What becomes of planning something. */
const outcomeOf = (planning: Promise<unknown>): Promise<string> =>
  planning.then(
    () => 'planned',
    (error: Error) => {
      if (!(error instanceof PlanningError)) throw error;
      return `${error.isFinal ? 'final' : 'passing'}: ${error.message}`;
    },
  );

const outcome = (operation: string, deadline: Deadline = { leftMs: 5_000 }, graph = 1): Promise<string> =>
  outcomeOf(host.plan({ graph, operation, ...overrides }, deadline));

test('the time that an operation waits for others does not count', async () => {
  const slow = Array.from({ length: 4 }, () => outcome('work 400', { leftMs: 1_000 }));
  expect(await Promise.all(slow)).toEqual(Array(4).fill('planned'));
  expect(restarts()).toBe(0);
});

test('only the operation that is being planned can be late, and another one keeps its time', async () => {
  // Had the waiting counted, the second one would be late: it waits longer than it may take.
  const outcomes = await Promise.all([outcome('work 60000', { leftMs: 3_000 }), outcome('work 1', { leftMs: 2_900 })]);
  expect(outcomes).toEqual(['final: the planner took longer than 3000 ms and was ended', 'planned']);
});

test('a planner that does nothing for long is ended, which says nothing of the operation', async () => {
  expect(await outcome('hang 60000', { leftMs: 200 })).toBe(
    'passing: the planner took longer than 200 ms and was ended',
  );
});

test('the time in which another program has the processor does not count', async () => {
  // It rests for longer than it may take, and works for less.
  expect(await outcome('hang 400', { leftMs: 200 })).toBe('planned');
});

test('both planners have one time together', async () => {
  const planner = await startPlanner(recording.logger, program, 1);
  const graph = await planner.load('harmless');
  expect(await outcomeOf(graph.plan('refuse 1050', overrides))).toMatch(
    /^final: no plan; the second planner: the planner took longer than \d{1,3} ms/,
  );
  expect(await outcomeOf(graph.plan('refuse 0', overrides))).toBe('final: no plan; the second planner: no plan');
  planner.close();
});

test('what only one planner says for good is not final', async () => {
  const planner = await startPlanner(recording.logger, program, 1);
  const graph = await planner.load('harmless');
  const plan = (operation: string) => outcomeOf(graph.plan(operation, overrides));
  put('start-fails');
  expect(await plan('refuse')).toMatch(/^passing: no plan; the second planner: the planner process ended \(7\)/);
  remove('start-fails');
  expect(await plan('refuse')).toBe('final: no plan; the second planner: no plan');
  expect(await plan('die')).toMatch(/^final: .*SIGABRT.*; the second planner: .*SIGABRT/s);
  put('start-fails');
  expect(await plan('work 1')).toMatch(/^passing: .*\(7\).*; the second planner: .*\(7\)/s);
  await expect(planner.load('another')).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
  planner.close();
  expect(await plan('work 1')).toBe('passing: the planner is closed; the second planner: the planner is closed');
});

test('what the planner says of an operation, or dies of, is final', async () => {
  expect(await outcome('refuse')).toBe('final: no plan');
  expect(await outcome('die')).toMatch(/^final: .*SIGABRT/);
});

test('a planner that does not start anew says nothing of the operations, and is tried again', async () => {
  put('start-fails');
  const [died, ...others] = await Promise.all([outcome('die'), outcome('work 1'), outcome('work 2')]);
  expect(died).toMatch(/^final: .*SIGABRT/);
  for (const other of others) expect(other).toMatch(/^passing: the planner process ended \(7\)/);
  expect(restarts()).toBe(1);
  remove('start-fails');
  expect(await outcome('work 1')).toBe('planned');
});

test('closing while the planner starts anew', async () => {
  put('start-slow');
  await outcome('die');
  const waiting = outcome('work 1');
  await new Promise((resolve) => setTimeout(resolve, 10));
  host.close();
  expect(await waiting).toBe('passing: the planner is closed');
  expect(await outcome('work 1')).toBe('passing: the planner is closed');
  remove('start-slow');
});

test('a supergraph that is not loaded again fails only its own operations', async () => {
  await host.load(2, 'fickle');
  put('load-fails');
  await outcome('die');
  expect(await outcome('work 1')).toBe('planned');
  const both = await Promise.all([outcome('work 1', undefined, 2), outcome('work 2')]);
  expect(both).toEqual([expect.stringMatching(/^passing: .*SIGABRT/), 'planned']);
  remove('load-fails');
  expect(await outcome('work 1', undefined, 2)).toBe('planned');
});

test('nobody fails of what others do to the process', async () => {
  // Each process dies of one of them, and takes nothing else along.
  const deaths = Array.from({ length: 14 }, () => outcome('die'));
  const bystander = outcome('work 1');
  for (const death of await Promise.all(deaths)) expect(death).toMatch(/^final: .*SIGABRT/);
  expect(await bystander).toBe('planned');
  expect(restarts()).toBe(14);
});

test('an operation that waits may be cancelled when the process dies of another one, and ends at once', async () => {
  let deaths = 0;
  const crashed = () => (deaths += 1);
  const plan = (operation: string, hooks = {}) =>
    host.plan({ graph: 1, operation, ...overrides }, { leftMs: 5_000 }, hooks);
  const dying = plan('die', { crashed });
  const leaving = plan('work 1', { mayLeave: () => true, crashed });
  const staying = plan('work 1', { mayLeave: () => false, crashed });
  await expect(dying).rejects.toBeInstanceOf(PlannerCrash);
  await expect(leaving).rejects.toBeInstanceOf(Interrupted);
  expect(host.isRecovering).toBe(true);
  await staying;
  expect([host.isRecovering, deaths]).toEqual([false, 1]);
});

test('the next process is there before an operation needs it', async () => {
  await outcome('die');
  while (host.isRecovering) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(restarts()).toBe(1);
  put('start-fails');
  expect(await outcome('work 1')).toBe('planned');
});

describe('two planners', () => {
  let planner: Planner;
  let graph: GraphPlanner;
  beforeEach(async () => {
    planner = await startPlanner(recording.logger, program, 1);
    graph = await planner.load('harmless');
  });
  afterEach(() => planner.close());

  test('what the first one died of goes to the second one from then on', async () => {
    let crashes = 0;
    const plan = (operation: string) => graph.plan(operation, overrides, { plannerCrashed: () => (crashes += 1) });
    await plan('fatal');
    expect([restarts(), crashes]).toEqual([1, 1]);
    for (let count = 0; count < 3; count += 1) await plan('fatal');
    expect([restarts(), crashes]).toEqual([1, 1]);
  });

  test('a client is charged for what its operation took, also where there is no plan', async () => {
    const times: number[] = [];
    const planned = (cpuMs: number) => times.push(cpuMs);
    await graph.plan('work 40', overrides, { planned });
    // Both planners are busy with it.
    await expect(graph.plan('refuse 5', overrides, { planned })).rejects.toThrow('no plan');
    expect(times).toEqual([40, 10]);
  });

  test('what took too long goes to the first one again, as others of its shape do', async () => {
    const slow = () => outcomeOf(graph.plan('work 60000', overrides));
    expect(await slow()).toBe('final: the planner took longer than 2000 ms and was ended');
    expect(await slow()).toBe('final: the planner took longer than 2000 ms and was ended');
    expect(restarts()).toBe(2);
  });

  test('what waits with an operation of the same shape is not sent to the next process', async () => {
    const outcomes = Array.from({ length: 5 }, () => outcomeOf(graph.plan('fatal', overrides)));
    expect(await Promise.all(outcomes)).toEqual(Array(5).fill('planned'));
    expect(restarts()).toBe(1);
  });

  test('others need not wait for the next process', async () => {
    await graph.plan('fatal', overrides);
    // The first planner would never serve the operation that is first now.
    put('start-slow');
    const dying = graph.plan('fatal 2', overrides);
    expect(await outcomeOf(graph.plan('work 1', overrides))).toBe('planned');
    await dying;
    expect(await outcomeOf(graph.plan('work 1', overrides))).toBe('planned');
    remove('start-slow');
  });

  test('what the second one refuses waits for the first one', async () => {
    await graph.plan('fatal', overrides);
    const dying = graph.plan('fatal 2', overrides);
    expect(await outcomeOf(graph.plan('second', overrides))).toBe('planned');
    await dying;
  });
});
