import { afterEach, describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { fileURLToPath } from 'node:url';
import { startHost } from '../src/planning/plannerHost.ts';
import { plannerPool, type PlannerPool, type PoolHooks } from '../src/planning/plannerPool.ts';
import { PlanNotMade } from '../src/planning/plannerWorker.ts';
import { recordingLogger } from './support/calls.ts';

const faulty = fileURLToPath(new URL('./support/plannerFaulty.ts', import.meta.url));
const overrides = { labels: [], percentage: 0 };

let pool: PlannerPool;
afterEach(() => pool.close());

async function start(processes: number) {
  const { logger } = recordingLogger();
  pool = plannerPool(() => startHost(faulty, 'first', logger), processes);
  await pool.ready;
  await pool.load(1, 'harmless');
  const order: string[] = [];
  const plan = async (operation: string, client?: string, hooks: PoolHooks = {}) => {
    await pool.plan({ graph: 1, operation, ...overrides }, { leftMs: 10_000 }, { client, ...hooks });
    order.push(client ?? 'gateway');
  };
  return { plan, order };
}

describe('planners in several processes', () => {
  test('give clients their plans round-robin: many of one delay another one by one of them', async () => {
    const { plan, order } = await start(1);
    const greedy = Array.from({ length: 6 }, () => plan('work 10', 'greedy'));
    await Promise.all([...greedy, plan('work 10', 'modest'), plan('work 10', 'modest')]);
    expect(order.slice(0, 5)).toEqual(['greedy', 'modest', 'greedy', 'modest', 'greedy']);
  });

  test('keep one of them free for others while a client has slow operations planned', async () => {
    const { plan, order } = await start(2);
    const slow = Array.from({ length: 3 }, () => plan('work 2000', 'slow'));
    const others = Array.from({ length: 5 }, (_, n) => plan('work 1', `other ${n}`));
    await Promise.all(others);
    expect(order).not.toContain('slow');
    await Promise.all(slow);
    expect(order.slice(-3)).toEqual(['slow', 'slow', 'slow']);
  });

  test('plan nothing for a client that may not go on, and say why', async () => {
    const { plan, order } = await start(1);
    const refusal = new GraphQLError('too much');
    const refused = plan('work 60000', 'debtor', { beforePlanning: () => Promise.reject(refusal) });
    await expect(refused).rejects.toThrow(PlanNotMade);
    await expect(refused).rejects.toHaveProperty('refusal', refusal);
    await plan('work 1', 'debtor');
    expect(order).toEqual(['debtor']);
  });

  test('plan nothing for what was turned away, whatever joins it afterwards', async () => {
    const { plan, order } = await start(1);
    let join: (client: string) => void = () => {};
    let isFatal = false;
    const running = plan('work 50', 'one');
    const left = plan('work 60000', 'two', { isFatal: () => isFatal, onJoin: (joins) => (join = joins) });
    isFatal = true;
    await running;
    await expect(left).rejects.toThrow('the planner died of another operation');
    join('three');
    await plan('work 1', 'four');
    expect(order).toEqual(['one', 'four']);
  });

  test('go on in another process when one dies of an operation, and in that one when it is there again', async () => {
    const { plan, order } = await start(2);
    const dying = plan('die', 'one');
    await plan('work 1', 'two');
    await expect(dying).rejects.toThrow('the planner process ended');
    await Promise.all(['a', 'b', 'c', 'd'].map((client) => plan('work 20', client)));
    expect(order.toSorted()).toEqual(['a', 'b', 'c', 'd', 'two']);
  });
});
