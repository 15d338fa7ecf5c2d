import { afterEach, describe, expect, test } from '@jest/globals';
import { slowSubgraph, until, type SlowSubgraph } from './support/slowSubgraph.ts';

const onServer = process.env['TEST_DATABASE_URL'] ? describe : describe.skip;

let slow: SlowSubgraph;
afterEach(() => slow.close());

const many = (count: number, seconds: number, tag: string) =>
  `{ ${Array.from({ length: count }, (_, n) => `s${n}: sleep(seconds: ${seconds}, tag: "${tag}")`).join(' ')} }`;

onServer('one client', () => {
  test('holds at most a quarter of the connections for reads, and another one finds one at once', async () => {
    slow = await slowSubgraph({ poolSize: 8 });
    const flood = [0, 1, 2].map(() => slow.ask(many(20, 0.2, 'flood'), { client: 'flood' }));
    await until(async () => (await slow.running()).length === 2);
    const sentBefore = slow.sent('as "flood"');
    expect(await slow.ask('{ quick }', { client: 'other' })).toEqual({ data: { quick: true } });
    // The flood's next statements were not waited for.
    expect(slow.sent('as "flood"') - sentBefore).toBeLessThanOrEqual(2);
    expect((await slow.running()).length).toBeLessThanOrEqual(2);
    await Promise.all(flood);
    expect(slow.sent('as "flood"')).toBe(60);
  });

  test('holds at most its share of the connections for changes, so that others change something meanwhile', async () => {
    slow = await slowSubgraph();
    const flood = Array.from({ length: 8 }, (_, n) =>
      slow.ask(`mutation { note(seconds: 0.3, text: "flood ${n}") }`, { client: 'flood' }),
    );
    await until(async () => (await slow.running()).length === 2);
    await slow.ask('mutation { note(seconds: 0, text: "other") }', { client: 'other' });
    expect((await slow.notes()).length).toBeLessThanOrEqual(3);
    await Promise.all(flood);
    expect(await slow.notes()).toHaveLength(9);
  });
});

describe('clients that wait for the database', () => {
  test('get their turns round-robin, however much one of them asks for', async () => {
    // In one process, the others begin when the flood's statements let go of the thread.
    slow = await slowSubgraph({ poolSize: 1, threadSliceMs: 0 });
    const answers = ['flood', 'one', 'two'].map((client) =>
      slow.ask(many(client === 'flood' ? 30 : 3, 0, client), { client }),
    );
    for (const { errors } of await Promise.all(answers)) expect(errors).toBeUndefined();
    const order = slow.order();
    expect(order).toHaveLength(36);
    // Three turns each, with one statement of the flood between two of them, and what ran when they came.
    expect(order.lastIndexOf('one')).toBeLessThan(16);
    expect(order.lastIndexOf('two')).toBeLessThan(16);
  });

  test('have a bounded queue each: what is too much for one is refused, and others wait on', async () => {
    slow = await slowSubgraph({ poolSize: 1 });
    const flood = slow.ask(many(1_200, 0, 'flood'), { client: 'flood' });
    const other = slow.ask(many(10, 0, 'other'), { client: 'other' });
    const { errors = [] } = await flood;
    const codes = new Set(errors.map(({ extensions }) => extensions?.['code']));
    expect(codes).toEqual(new Set(['SUBGRAPH_OVERLOADED']));
    expect(slow.sent('as "flood"')).toBe(1_200 - errors.length);
    expect((await other).errors).toBeUndefined();
  });

  test('are one where nobody says who they are', async () => {
    slow = await slowSubgraph({ poolSize: 2 });
    const answers = [0, 1].map(() => slow.ask(many(5, 0, 'nap')));
    for (const { errors } of await Promise.all(answers)) expect(errors).toBeUndefined();
    expect(slow.sent('as "nap"')).toBe(10);
  });
});
