import { expect, test } from '@jest/globals';
import { plannerPool, type PoolHooks } from '../src/planning/plannerPool.ts';
import type { PlannerHost } from '../src/planning/plannerHost.ts';
import type { MadePlan } from '../src/planning/plannerTypes.ts';
import { Interrupted, PlannerCrash } from '../src/planning/plannerWorker.ts';

const made = { kind: 'QueryPlan', node: {}, planner: 'hive' } as unknown as MadePlan;
const loaded = { labels: [], percentages: [] };

/** A planner that plans when the test says so, and says what it was asked for. */
function fakeHost(overrides: Partial<PlannerHost> = {}) {
  const running = new Map<string, { end: () => void; fail: (reason: Error) => void }>();
  const asked: string[] = [];
  let isRecovering = false;
  const host: PlannerHost = {
    ready: Promise.resolve(),
    get isRecovering() {
      return isRecovering;
    },
    recovered: () => Promise.resolve(),
    load: async () => loaded,
    drop: () => {},
    plan: ({ operation }, _deadline, { crashed } = {}) => {
      asked.push(operation);
      const { promise, resolve, reject } = Promise.withResolvers<MadePlan>();
      const fail = (reason: Error) => {
        isRecovering = reason instanceof PlannerCrash;
        if (reason instanceof PlannerCrash) crashed?.(reason);
        reject(reason);
      };
      running.set(operation, { end: () => resolve(made), fail });
      return promise;
    },
    close: () => {},
    ...overrides,
  };
  return { host, running, asked };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

/** A pool over hosts that start when they are needed. */
function poolOf(...hosts: ReturnType<typeof fakeHost>[]) {
  let started = 0;
  const pool = plannerPool(() => hosts[started++]!.host, hosts.length);
  const outcomes = new Map<string, unknown>();
  const plan = (operation: string, client?: string, hooks: PoolHooks = {}) => {
    const request = { graph: 1, operation, labels: [], percentage: 0 };
    void pool.plan(request, { leftMs: 1_000 }, { client, ...hooks }).then(
      () => outcomes.set(operation, 'planned'),
      (error: unknown) => outcomes.set(operation, error),
    );
  };
  return { pool, plan, outcomes, started: () => started };
}

test('the gateway itself keeps all processes busy, one client one of them', async () => {
  const [one, two] = [fakeHost(), fakeHost()];
  const { plan, started } = poolOf(one, two);
  for (const operation of ['a', 'b']) plan(operation, 'client');
  await settled();
  expect([started(), one.asked, two.asked]).toEqual([1, ['a'], []]);
  plan('c');
  await settled();
  expect([started(), two.asked]).toEqual([2, ['c']]);
  one.running.get('a')!.end();
  two.running.get('c')!.end();
  plan('d');
  await settled();
  expect([...one.asked, ...two.asked].toSorted()).toEqual(['a', 'b', 'c', 'd']);
});

test('an operation is planned once for all clients that wait for it, in the turn that comes first', async () => {
  const one = fakeHost();
  const { plan, outcomes } = poolOf(one);
  let join: (client: string) => void = () => {};
  plan('slow 1', 'slow');
  plan('slow 2', 'slow');
  plan('popular', 'slow', { onJoin: (joins) => (join = joins) });
  join('other');
  await settled();
  one.running.get('slow 1')!.end();
  await settled();
  expect(one.asked).toEqual(['slow 1', 'popular']);
  one.running.get('popular')!.end();
  await settled();
  one.running.get('slow 2')!.end();
  await settled();
  expect(one.asked).toEqual(['slow 1', 'popular', 'slow 2']);
  expect(outcomes.size).toBe(3);
});

test('what follows from a plan comes before the next one: that its client pays for it', async () => {
  const one = fakeHost();
  const { pool, plan } = poolOf(one);
  let isPaid = false;
  const seen: boolean[] = [];
  const request = { graph: 1, operation: 'first', labels: [], percentage: 0 };
  const first = pool.plan(request, { leftMs: 1_000 }, { client: 'client' });
  const pay = async () => {
    await first;
    isPaid = true;
  };
  const paid = pay();
  plan('second', 'client', { beforePlanning: async () => void seen.push(isPaid) });
  await settled();
  one.running.get('first')!.end();
  await paid;
  await settled();
  expect(seen).toEqual([true]);
});

test('what a process has died of is not sent to another one', async () => {
  const [one, two] = [fakeHost(), fakeHost()];
  const { plan, outcomes } = poolOf(one, two);
  plan('first', 'a');
  plan('busy', 'b');
  await settled();
  let isFatal = false;
  for (const client of ['c', 'd']) plan(`same as ${client}`, client, { isFatal: () => isFatal });
  plan('another', 'e', { mayLeave: () => true });
  isFatal = true;
  one.running.get('first')!.fail(new PlannerCrash('died'));
  await settled();
  expect(outcomes.get('same as c')).toBeInstanceOf(Interrupted);
  expect(outcomes.get('same as d')).toBeInstanceOf(Interrupted);
  two.running.get('busy')!.end();
  await settled();
  expect([...one.asked, ...two.asked]).toEqual(['first', 'busy', 'another']);
});

test.each([
  [
    'does not start',
    () => {
      const ready = Promise.reject(new Error('no memory'));
      ready.catch(() => {});
      return fakeHost({ ready });
    },
  ],
  ['cannot load the supergraph', () => fakeHost({ load: () => Promise.reject(new Error('no memory')) })],
])('a second process that %s is given up for a while, and the first one goes on', async (_what, failing) => {
  const one = fakeHost();
  const { pool, plan, started, outcomes } = poolOf(one, failing(), failing(), failing());
  await pool.load(1, 'sdl');
  plan('a', 'one');
  for (const client of ['two', 'three', 'four']) plan(client, client);
  await settled();
  expect(started()).toBe(2);
  for (const operation of ['a', 'two', 'three', 'four']) {
    one.running.get(operation)!.end();
    await settled();
  }
  expect([...outcomes.values()]).toEqual(Array(4).fill('planned'));
  expect(started()).toBe(2);
});

test('a second process whose start throws is no failure that nobody handles', async () => {
  const one = fakeHost();
  let started = 0;
  const pool = plannerPool(() => {
    started += 1;
    if (started > 1) throw new Error('spawn ENOMEM');
    return one.host;
  }, 2);
  const request = { graph: 1, operation: 'a', labels: [], percentage: 0 };
  const plans = ['a', 'b'].map((operation) => pool.plan({ ...request, operation }, { leftMs: 1_000 }));
  await settled();
  one.running.get('a')!.end();
  await settled();
  one.running.get('b')!.end();
  await expect(Promise.all(plans)).resolves.toEqual([made, made]);
  expect(started).toBe(2);
});

test('a new supergraph is there for a process that starts later, and one that cannot load it is given up', async () => {
  const graphs: string[] = [];
  const load = async (_graph: number, sdl: string) => {
    if (sdl === 'large') throw new Error('no memory');
    graphs.push(sdl);
    return loaded;
  };
  const [one, two] = [fakeHost(), fakeHost({ load })];
  const { pool, plan } = poolOf(one, two);
  await pool.load(1, 'small');
  plan('a', 'one');
  plan('b', 'two');
  await settled();
  expect([graphs, two.asked]).toEqual([['small'], ['b']]);
  await expect(pool.load(2, 'large')).resolves.toEqual(loaded);
  two.running.get('b')!.end();
  plan('c', 'three');
  await settled();
  expect(two.asked).toEqual(['b']);
});
