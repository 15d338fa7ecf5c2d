import { describe, expect, test } from '@jest/globals';
import type { LocalSubgraph } from '@community-graph/gateway';
import type { Meddle } from './contestant.ts';
import { whereApolloIsRight } from './reference.ts';
import { describeFinding } from './report.ts';
import { fuzz } from './run.ts';

type Answer = Awaited<ReturnType<LocalSubgraph['execute']>>;

/** Changes every answer of one subgraph. */
const changing =
  (name: string, change: (answer: Answer) => Answer): Meddle =>
  (asked, subgraph) =>
    asked !== name ? subgraph : { ...subgraph, execute: async (request) => change(await subgraph.execute(request)) };

const withEntities = (change: (entities: unknown[]) => unknown[]) => (answer: Answer) => {
  const entities = answer.data?.['_entities'];
  return Array.isArray(entities) ? { ...answer, data: { _entities: change(entities) } } : answer;
};

const find = (meddle: Meddle) =>
  fuzz({ engine: 'apollo', seed: 1, operations: 500, enough: 1, worlds: ['nasty'], meddle, ...whereApolloIsRight });

describe('a fault that is put between engine and subgraphs', () => {
  test('of two entities that change places is found, and shown by a small operation', async () => {
    const { findings } = await find(
      changing(
        'stock',
        withEntities((entities) => entities.toReversed()),
      ),
    );
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    expect(finding!.difference).toBe('the data differs');
    // A list to have two entities from, and one field of theirs.
    expect(finding!.question.query.match(/\w+(?= \{|\n)/g)!.length).toBeLessThanOrEqual(6);
    expect(describeFinding(finding!)).toContain('stock was asked');
  });

  test('of a value that is changed is found', async () => {
    const spoilt = (value: unknown): unknown => {
      if (typeof value === 'number') return value + 1;
      if (Array.isArray(value)) return value.map(spoilt);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, spoilt(part)]));
    };
    const { findings } = await find(
      changing('reviews', (answer) => ({ ...answer, data: spoilt(answer.data) as never })),
    );
    expect(findings).toHaveLength(1);
  });

  test('of an entity that is lost is found', async () => {
    const { findings } = await find(
      changing(
        'people',
        withEntities(([, ...others]) => [null, ...others]),
      ),
    );
    expect(findings).toHaveLength(1);
  });

  test('of an error that is lost is found', async () => {
    const meddle = changing('products', ({ data }) => ({ data }));
    const lost = {
      engine: 'compiled',
      seed: 1,
      enough: 1,
      worlds: ['ours'],
      known: /OPERATION_NOT_PLANNED/,
      meddle,
    } as const;
    const { findings } = await fuzz({ ...lost, operations: 1000 });
    expect(findings.map(({ difference }) => difference)).toEqual([
      expect.stringMatching(/^no error explains|another error/),
    ]);
    // The seed and the number of the case are all that it takes to see it again.
    const again = await fuzz({ ...lost, operations: 0, only: findings[0]!.case });
    expect(again.findings).toEqual(findings);
  });
});
