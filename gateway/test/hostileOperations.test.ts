import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, visit, type DocumentNode, type SelectionNode } from 'graphql';
import { measureDocument } from '../src/access/limits/measureDocument.ts';
import { engineNames } from '../src/execution/index.ts';
import { hostileDocuments } from '../../test/hostile/kinds/documents.ts';
import { replyOf } from '../../test/hostile/sending/reply.ts';
import { limitedGraph, refusal, send, sendRaw, type LimitedGraph } from './support/limitedGraph.ts';

let graph: LimitedGraph;
beforeAll(async () => {
  graph = await limitedGraph();
});
afterAll(() => graph.close());

describe.each(engineNames)('an operation that means harm, on the engine %s,', (engine) => {
  let url: string;
  beforeAll(async () => {
    ({ url } = await graph.open({ engine }));
  });

  test.each(hostileDocuments.map((document) => [document.name, document] as const))(
    'is refused: %s',
    async (_name, { body, rule }) => {
      const calls = graph.calls();
      const answer = await sendRaw(url, body());
      const text = JSON.stringify(answer.body);
      expect(rule.fault(replyOf(answer.status, answer.headers, text, text.length))).toBeUndefined();
      expect([400, 413]).toContain(answer.status);
      expect(text).not.toMatch(/call stack|RangeError|Cannot query field/);
      expect(text.length).toBeLessThan(1_000);
      expect(answer.body).not.toHaveProperty('data');
      expect(graph.calls()).toBe(calls);
    },
  );

  test('that is small enough, and all wrong, is answered with five of its faults', async () => {
    const query = `{ thing { ${Array.from({ length: 2_000 }, (_, n) => `nothing${n}`).join(' ')} } }`;
    const { body } = await send(url, { query });
    expect(body.errors).toHaveLength(6);
    expect(body.errors!.at(-1)!.message).toContain('Too many validation errors');
  });

  test('takes nothing from those who are served meanwhile', async () => {
    const bodies = hostileDocuments.map(({ body }) => body());
    const hostile = bodies.map(async (body) => refusal(await sendRaw(url, body)).status);
    const ordinary = bodies.map(async () => (await send(url, { query: '{ thing { name } }' })).body.data);
    expect(await Promise.all(ordinary)).toEqual(bodies.map(() => ({ thing: { name: 'One' } })));
    for (const status of await Promise.all(hostile)) expect([400, 413]).toContain(status);
    expect((await send(url, { query: '{ thing { name } }' })).body.data).toEqual({ thing: { name: 'One' } });
  });
});

describe('measuring a document', () => {
  /** How often selections are looked at while a document is measured. */
  function looks(query: string): number {
    let count = 0;
    const counting = visit(parse(query, { noLocation: true }), {
      SelectionSet: {
        leave: ({ kind, selections }) => ({
          kind,
          get selections(): readonly SelectionNode[] {
            count += selections.length;
            return selections;
          },
        }),
      },
    }) as DocumentNode;
    count = 0;
    measureDocument(counting);
    return count;
  }

  const many = (count: number, part: (index: number) => string) =>
    Array.from({ length: count }, (_, n) => part(n)).join(' ');

  test.each<[string, (size: number) => string]>([
    ['fields side by side', (size) => `{ ${many(size, (n) => `a${n} { b }`)} }`],
    ['the same field side by side', (size) => `{ ${many(size, () => 'a { b }')} }`],
    ['fields in each other', (size) => `${'{a'.repeat(size)}${'}'.repeat(size)}`],
    ['inline fragments in each other', (size) => `${'{...'.repeat(size)}{a}${'}'.repeat(size)}`],
    [
      'fragments side by side',
      (size) => `{ ${many(size, (n) => `...F${n}`)} } ${many(size, (n) => `fragment F${n} on A { a }`)}`,
    ],
    [
      'fragments in each other',
      (size) => `{ ...F0 } ${many(size, (n) => `fragment F${n} on A { a { ...F${n + 1} } }`)}`,
    ],
    ['operations', (size) => many(size, (n) => `query Q${n} { a }`)],
  ])('takes twice the work for twice of %s', (_what, document) => {
    const [once, twice] = [looks(document(100)), looks(document(200))];
    expect(once).toBeGreaterThanOrEqual(100);
    expect(twice).toBeLessThanOrEqual(2.1 * once);
  });

  test.each([10, 20, 40, 80])('of %i fragments that each spread the next twice is no endless work', (size) => {
    const document = `{ ...F0 } ${many(size, (n) => `fragment F${n} on A { ...F${n + 1} ...F${n + 1} }`)}`;
    expect(looks(document)).toBeLessThanOrEqual(60_000);
    expect(measureDocument(parse(document)).selections).toBeGreaterThanOrEqual(2 ** Math.min(size, 50));
  });
});
