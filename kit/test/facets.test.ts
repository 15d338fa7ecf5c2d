import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openDepot, type Depot } from './support/parcels.ts';

const day = '2026-11-21';
let depot: Depot;
beforeAll(async () => {
  depot = await openDepot();
  await depot.write([
    { id: 'a', weight: 1, tags: ['post', 'glas'] },
    { id: 'b', weight: 1, tags: ['post'], boxId: 'south' },
    { id: 'c', weight: 9, tags: [] },
    { id: 'd', tags: ['glas'] },
    { id: 'e', weight: 9, tags: ['is'] },
  ]);
});
afterAll(() => depot.close());
beforeEach(() => {
  depot.statements.length = 0;
});

const facets = async (by: readonly string[], filter: object = {}) => {
  const list = await depot.loader().load({ key: '', asOf: day }, { first: 1 }, { filter });
  return list.facets({ by });
};

describe('the facets of a list', () => {
  test('count all its rows by value, the most frequent first and those without a value last among equals', async () => {
    expect(await facets(['BOX', 'WEIGHT'])).toEqual([
      {
        by: 'BOX',
        buckets: [
          { value: 'north', count: 4 },
          { value: 'south', count: 1 },
        ],
        otherCount: 0,
      },
      {
        by: 'WEIGHT',
        buckets: [
          { value: '1', count: 2 },
          { value: '9', count: 2 },
          { value: null, count: 1 },
        ],
        otherCount: 0,
      },
    ]);
  });

  test('count a row once for each of several values', async () => {
    expect(await facets(['TAG'])).toEqual([
      {
        by: 'TAG',
        buckets: [
          { value: 'glas', count: 2 },
          { value: 'post', count: 2 },
          { value: 'is', count: 1 },
          { value: null, count: 1 },
        ],
        otherCount: 0,
      },
    ]);
  });

  test('respect the filter', async () => {
    const [box, tag] = await facets(['BOX', 'TAG'], { weight: { eq: 1 } });
    expect(box!.buckets).toEqual([
      { value: 'north', count: 1 },
      { value: 'south', count: 1 },
    ]);
    expect(tag!.buckets).toEqual([
      { value: 'post', count: 2 },
      { value: 'glas', count: 1 },
    ]);
  });

  test('of an empty list are empty', async () => {
    expect(await facets(['BOX'], { weight: { eq: 2 } })).toEqual([{ by: 'BOX', buckets: [], otherCount: 0 }]);
  });

  test('tell how many rows lie beyond fifty values', async () => {
    const many = Array.from({ length: 60 }, (_, n) => ({ id: `many-${n}`, weight: 100 + n, boxId: 'far' }));
    await depot.write([...many, { id: 'many-more', weight: 159, boxId: 'far' }]);
    const [weight] = await facets(['WEIGHT'], { weight: { gte: 100 } });
    await depot.remove(...many.map(({ id }) => id), 'many-more');
    expect(weight!.buckets).toHaveLength(50);
    expect(weight!.buckets[0]).toEqual({ value: '159', count: 2 });
    expect(weight!.otherCount).toBe(10);
  });

  test('are a statement each, whatever the number of lists, and none when nobody asks', async () => {
    const loader = depot.loader();
    const lists = await Promise.all(
      ['2026-01-01', '2026-06-01', day].map((asOf) => loader.load({ key: '', asOf }, { first: 1 }, {})),
    );
    expect(depot.statements).toHaveLength(1);
    await Promise.all(lists.map((list) => list.facets({ by: ['BOX', 'TAG'] })));
    expect(depot.statements).toHaveLength(3);
  });

  test.each([[[]], [['BOX', 'BOX']]])('are refused when they are asked for as %j', async (by) => {
    await expect(facets(by)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'by' } });
  });
});
