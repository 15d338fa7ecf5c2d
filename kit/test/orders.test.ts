import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ListArguments } from '../src/reading/index.ts';
import { openDepot, type Depot } from './support/parcels.ts';

const day = '2026-11-21';
const direction = ['ASC', 'DESC'] as const;
type Order = NonNullable<ListArguments['orderBy']>;

let depot: Depot;
beforeAll(async () => {
  depot = await openDepot();
  // 60 parcels that share weights, days and boxes; every fifth has no weight, every seventh no day.
  await depot.write(
    Array.from({ length: 60 }, (_, n) => ({
      id: `p-${String(n).padStart(2, '0')}`,
      name: ['Æble', 'Aalborg', 'Øl', 'Bil', 'Zoo'][n % 5]!,
      boxId: n % 3 === 0 ? 'south' : 'north',
      ...(n % 5 === 0 ? {} : { weight: (n * 7) % 4 === 0 ? 10 : (n * 7) % 4 }),
      ...(n % 7 === 0 ? {} : { posted: `2026-0${(n % 9) + 1}-01` }),
      tags: Array.from({ length: n % 3 }, (_unused, tag) => `t${tag}`),
    })),
  );
});
afterAll(() => depot.close());

const page = (args: ListArguments) => depot.loader().load({ key: '', asOf: day }, args, {});

async function whole(orderBy: Order): Promise<string[]> {
  return (await page({ first: 100, orderBy })).nodes.map(({ id }) => id);
}

async function walked(orderBy: Order, size: number, way: 'forward' | 'backward'): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  for (let more = true; more;) {
    const window: ListArguments = way === 'forward' ? { first: size, after: cursor } : { last: size, before: cursor };
    const { nodes, pageInfo } = await page({ ...window, orderBy });
    const ids = nodes.map(({ id }) => id);
    if (way === 'forward') seen.push(...ids);
    else seen.unshift(...ids);
    cursor = way === 'forward' ? pageInfo.endCursor : pageInfo.startCursor;
    more = way === 'forward' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
  }
  return seen;
}

const orders: Order[] = [
  ...direction.map((way): Order => [{ field: 'NAME', direction: way }]),
  ...direction.map((way): Order => [{ field: 'WEIGHT', direction: way }]),
  ...direction.map((way): Order => [{ field: 'POSTED', direction: way }]),
  [
    { field: 'BOX', direction: 'DESC' },
    { field: 'TAGS', direction: 'DESC' },
  ],
  [
    { field: 'BOX', direction: 'ASC' },
    { field: 'TAGS', direction: 'DESC' },
  ],
  [
    { field: 'WEIGHT', direction: 'DESC' },
    { field: 'POSTED', direction: 'ASC' },
    { field: 'NAME', direction: 'DESC' },
    { field: 'BOX', direction: 'ASC' },
  ],
];

describe('an order of the client', () => {
  test('compares numbers as numbers, days as days, and places what has none last both ways', async () => {
    for (const way of direction) {
      const { nodes } = await page({ first: 100, orderBy: [{ field: 'WEIGHT', direction: way }] });
      const weights = nodes.map(({ weight }) => weight ?? null);
      const known = weights.filter((weight) => weight !== null);
      expect(known).toEqual(known.toSorted((a, b) => (way === 'ASC' ? a - b : b - a)));
      expect(known.includes(10) && known.includes(3)).toBe(true);
      expect(weights).toEqual([...known, ...Array.from({ length: 12 }, () => null)]);
    }
  });

  test('is Danish where it is one of names', async () => {
    const { nodes } = await page({ first: 100, orderBy: [{ field: 'NAME', direction: 'ASC' }] });
    expect([...new Set(nodes.map(({ name }) => name))]).toEqual(['Bil', 'Zoo', 'Æble', 'Øl', 'Aalborg']);
  });

  test('goes by its keys in turn', async () => {
    const { nodes } = await page({
      first: 100,
      orderBy: [
        { field: 'BOX', direction: 'DESC' },
        { field: 'TAGS', direction: 'ASC' },
      ],
    });
    const keys = nodes.map(({ boxId, tags }) => [boxId, tags.length] as const);
    expect(keys).toEqual(
      keys.toSorted(([boxA, tagsA], [boxB, tagsB]) => (boxA === boxB ? tagsA - tagsB : boxA < boxB ? 1 : -1)),
    );
    expect(new Set(keys.map(String)).size).toBeGreaterThan(2);
  });

  describe.each(orders)('%j', (...orderBy) => {
    test.each([1, 7, 60])('is walked in pages of %i both ways, nothing twice and nothing missing', async (size) => {
      const all = await whole(orderBy);
      expect(new Set(all).size).toBe(60);
      expect(await walked(orderBy, size, 'forward')).toEqual(all);
      expect(await walked(orderBy, size, 'backward')).toEqual(all);
    });
  });

  test('keeps its place while rows come and go around the cursor', async () => {
    const orderBy: Order = [
      { field: 'WEIGHT', direction: 'DESC' },
      { field: 'POSTED', direction: 'ASC' },
    ];
    const before = await whole(orderBy);
    const seen: string[] = [];
    const added: string[] = [];
    let after: string | null = null;
    for (let step = 0, more = true; more; step += 1) {
      const { nodes, pageInfo } = await page({ first: 6, after, orderBy });
      seen.push(...nodes.map(({ id }) => id));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
      if (step > 5) continue;
      const rows = [0, 1, 2].map((n) => ({
        id: `q-${step}-${n}`,
        ...(n === 0 ? {} : { weight: n * 3 }),
        ...(n === 1 ? {} : { posted: '2026-05-01' }),
      }));
      await depot.write(rows);
      added.push(...rows.map(({ id }) => id));
    }
    await depot.remove(...added);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => !added.includes(id))).toEqual(before);
    expect(seen.some((id) => added.includes(id))).toBe(true);
  });
});

describe('a bad order', () => {
  const refused = (args: ListArguments) =>
    page(args).then(
      () => 'accepted',
      ({ extensions }: { extensions: { argument: string } }) => extensions.argument,
    );

  test('is refused when a key is there twice or there are more than four', async () => {
    const key = (field: string) => ({ field, direction: 'ASC' as const });
    expect(await refused({ orderBy: [key('NAME'), key('NAME')] })).toBe('orderBy[1].field');
    expect(await refused({ orderBy: ['NAME', 'BOX', 'TAGS', 'WEIGHT', 'POSTED'].map(key) })).toBe('orderBy');
  });

  test('is one whose cursor comes from another order', async () => {
    const { pageInfo } = await page({ first: 3, orderBy: [{ field: 'WEIGHT', direction: 'ASC' }] });
    const after = pageInfo.endCursor;
    expect(await refused({ first: 3, after })).toBe('after');
    expect(await refused({ first: 3, after, orderBy: [{ field: 'WEIGHT', direction: 'DESC' }] })).toBe('after');
    expect(await refused({ first: 3, after, orderBy: [{ field: 'WEIGHT', direction: 'ASC' }] })).toBe('accepted');
  });

  test.each([
    ['a number that is none', ['parcels by WEIGHT ASC', 'ten', 'p-01']],
    ['a number out of bounds', ['parcels by WEIGHT ASC', '99999999999999999999', 'p-01']],
    ['an id that is null', ['parcels by WEIGHT ASC', '1', null]],
    ['too few values', ['parcels by WEIGHT ASC', '1']],
    ['too many values', ['parcels by WEIGHT ASC', '1', 'p-01', 'p-02']],
  ])('is one whose made-up cursor holds %s', async (_what, parts) => {
    const after = Buffer.from(JSON.stringify(parts)).toString('base64url');
    expect(await refused({ first: 3, after, orderBy: [{ field: 'WEIGHT', direction: 'ASC' }] })).toBe('after');
  });
});
