import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ApolloServer } from '@apollo/server';
import { GraphQLError, parse, type OperationDefinitionNode } from 'graphql';
import { createEngine, type EngineContext } from '../src/execution/index.ts';
import { preparedOperations } from '../src/execution/compiled/preparedOperations.ts';
import type { PreparedOperation } from '../src/execution/compiled/prepare.ts';
import { PlanNotMade, startPlanner, type PlanClient, type Planner } from '../src/planning/index.ts';
import type { GraphPlanner } from '../src/planning/planner.ts';
import { composeSupergraph } from '../src/supergraph/index.ts';
import { localTransport } from '../src/transport/index.ts';
import { recordingLogger } from './support/calls.ts';

const faulty = fileURLToPath(new URL('./support/plannerFaulty.ts', import.meta.url));
const overrides = { labels: [], percentage: 0 };

describe('a planner', () => {
  const recording = recordingLogger();
  let planner: Planner;
  let graph: GraphPlanner;
  beforeAll(async () => {
    planner = await startPlanner(recording.logger, faulty);
    graph = await planner.load('harmless');
  });
  afterAll(() => planner.close());

  test('plans nothing of what waits when nobody wants it any longer', async () => {
    const spent: number[] = [];
    const planned = (ms: number) => spent.push(ms);
    let isWanted = true;
    const client = 'one';
    const first = graph.plan('work 200', overrides, { planned, client });
    const others = Array.from({ length: 5 }, () =>
      graph.plan('work 60000', overrides, { planned, client, isWanted: () => isWanted }),
    );
    isWanted = false;
    const outcomes = await Promise.allSettled([first, ...others]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', ...Array<string>(5).fill('rejected')]);
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(reasons.filter((reason) => !(reason instanceof PlanNotMade))).toEqual([]);
    expect(spent.toSorted((a, b) => b - a)).toEqual([200, 0, 0, 0, 0, 0]);
  });

  test('asks no second planner for what nobody wants', async () => {
    let asked = 0;
    // Somebody waits when the first planner is asked, and nobody when it has found no plan.
    const isWanted = () => (asked += 1) === 1;
    await expect(graph.plan('second 1', overrides, { isWanted })).resolves.toBeDefined();
    await expect(graph.plan('refuse 1', overrides, { isWanted })).rejects.toThrow(PlanNotMade);
    expect(recording.lines).toEqual([]);
  });
});

describe('an operation that is prepared for several requests', () => {
  const document = parse('{ a }');
  const source = { document, operation: document.definitions[0] as OperationDefinitionNode, identity: 'a', size: 5 };
  const preparation = { source, decisions: {}, overrides, refusal: '' };

  /** Prepares when the test says so. */
  function held() {
    const attempts: { readonly hooks: PlanClient; readonly end: (error?: Error) => void }[] = [];
    const prepared = preparedOperations((_what, hooks = {}) => {
      const { promise, resolve, reject } = Promise.withResolvers<PreparedOperation>();
      const end = (error?: Error) => (error === undefined ? resolve({ bytes: 1 } as PreparedOperation) : reject(error));
      attempts.push({ hooks, end });
      return promise;
    });
    return { prepared, attempts };
  }

  test('is wanted as long as one of them waits', () => {
    const { prepared, attempts } = held();
    const waits = [true, true];
    for (const index of waits.keys()) void prepared.get(preparation, 1, { isWanted: () => waits[index] === true });
    const [attempt] = attempts;
    waits[0] = false;
    expect(attempt?.hooks.isWanted?.()).toBe(true);
    waits[1] = false;
    expect(attempt?.hooks.isWanted?.()).toBe(false);
    expect(attempts).toHaveLength(1);
  });

  test('is prepared anew for the next one when it was given up', async () => {
    const { prepared, attempts } = held();
    const left = prepared.get(preparation, 1, { isWanted: () => false });
    attempts[0]?.hooks.isWanted?.();
    const next = prepared.get(preparation, 1, { isWanted: () => true });
    attempts[0]?.end(new PlanNotMade('nobody waits'));
    attempts[1]?.end();
    await expect(left).rejects.toThrow(PlanNotMade);
    await expect(next).resolves.toEqual({ bytes: 1 });
    await expect(prepared.get(preparation)).resolves.toEqual({ bytes: 1 });
    expect(attempts).toHaveLength(2);
  });

  test('is prepared once, in the turn of the client that comes first', async () => {
    const { prepared, attempts } = held();
    const asked = ['slow', 'quick', 'slow', 'other'].map((client) => prepared.get(preparation, 1, { client }));
    expect(attempts.map(({ hooks }) => hooks.client)).toEqual(['slow']);
    const joined: string[] = [];
    attempts[0]?.hooks.onJoin?.((client) => joined.push(client));
    asked.push(prepared.get(preparation, 1, { client: 'late' }));
    expect(joined).toEqual(['quick', 'other', 'late']);
    attempts[0]?.end();
    await expect(Promise.all(asked)).resolves.toHaveLength(5);
    expect(attempts).toHaveLength(1);
  });

  test('is not refused to one client for what another one owes', async () => {
    const { prepared, attempts } = held();
    let paid = 0;
    const refused = prepared.get(preparation, 1, { client: 'debtor', isWanted: () => false });
    const beforePreparing = async () => void (paid += 1);
    const served = prepared.get(preparation, 1, { client: 'other', beforePreparing });
    expect(paid).toBe(0);
    attempts[0]?.end(new PlanNotMade('too much', new GraphQLError('too much')));
    await expect(refused).rejects.toThrow('too much');
    expect([attempts.length, paid]).toEqual([2, 1]);
    attempts[1]?.end();
    await expect(served).resolves.toEqual({ bytes: 1 });
  });

  test('that was refused for what its client owes is no failure that is remembered', async () => {
    const { prepared, attempts } = held();
    const refused = prepared.get(preparation, 1, { client: 'debtor', isWanted: () => false });
    attempts[0]?.end(new PlanNotMade('too much', new GraphQLError('too much')));
    await expect(refused).rejects.toThrow('too much');
    const next = prepared.get(preparation, 1, { client: 'debtor' });
    attempts[1]?.end();
    await expect(next).resolves.toEqual({ bytes: 1 });
  });

  test('is wanted always when a graph warms itself', () => {
    const { prepared, attempts } = held();
    void prepared.get(preparation, 1, { isWanted: () => false });
    void prepared.get(preparation, 3);
    expect(attempts[0]?.hooks.isWanted?.()).toBe(true);
  });
});

test('the operations of clients that have left are not planned', async () => {
  const { supergraph: supergraphSdl } = composeSupergraph([
    { name: 'one', url: 'http://127.0.0.1:9/', sdl: 'type Query { a(n: Int): Int }' },
  ]);
  const { logger, lines } = recordingLogger();
  const engine = createEngine({
    supergraphSdl,
    logger,
    transports: () => {
      const executed = async () => ({ data: {} }) as never;
      return localTransport({ healthy: async () => true, execute: executed });
    },
  });
  const server = new ApolloServer<EngineContext>({ gateway: engine });
  await server.start();
  const leaving = new AbortController();
  const spent: number[] = [];
  const contextValue: EngineContext = {
    requestId: 'r',
    signal: leaving.signal,
    planned: (ms) => {
      spent.push(ms);
      leaving.abort();
    },
  };
  const asked = Array.from({ length: 20 }, (_, n) =>
    server.executeOperation({ query: `{ a${n}: a(n: ${n}) }` }, { contextValue }),
  );
  const answers = (await Promise.all(asked)).map(({ body }) => body.kind === 'single' && body.singleResult.errors?.[0]);
  expect(answers).toEqual(
    Array(20).fill(expect.objectContaining({ extensions: expect.objectContaining({ code: 'REQUEST_CANCELLED' }) })),
  );
  expect(spent).toHaveLength(20);
  // One for each process, and one that is sent while the first one's answer is read.
  expect(spent.filter((ms) => ms > 0).length).toBeLessThanOrEqual(3);
  expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
  await server.stop();
});
