import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDepot, type Depot } from './support/parcels.ts';

const day = '2026-11-21';
let depot: Depot;
beforeAll(async () => {
  depot = await openDepot();
  await depot.write([
    { id: 'a', name: 'Århus', weight: 1, posted: '2026-11-01', tags: ['post', 'glas'], urgent: true },
    { id: 'b', name: 'Aabenraa', weight: 5, posted: '2026-11-21', tags: ['post'], boxId: 'south' },
    { id: 'c', name: 'København', weight: 9, tags: [], urgent: false, boxId: 'south' },
    { id: 'd', name: '100%_sikker', posted: '2026-08-01', tags: ['glas'] },
  ]);
});
afterAll(() => depot.close());

async function found(filter: object): Promise<string> {
  const { nodes } = await depot.loader().load({ key: '', asOf: day }, { first: 100 }, { filter });
  return nodes
    .map(({ id }) => id)
    .toSorted()
    .join('');
}

const refusal = (filter: object) =>
  found(filter).then(
    (ids) => `found ${ids}`,
    (error: { message: string; extensions: { code: string; argument: string } }) => ({
      code: error.extensions.code,
      argument: error.extensions.argument,
    }),
  );

describe('a comparison', () => {
  test.each<[object, string]>([
    [{}, 'abcd'],
    [{ weight: { eq: 5 } }, 'b'],
    [{ weight: { ne: 5 } }, 'acd'],
    [{ weight: { in: [1, 9] } }, 'ac'],
    [{ weight: { notIn: [1, 9] } }, 'bd'],
    [{ weight: { notIn: [] } }, 'abcd'],
    [{ weight: { lt: 5 } }, 'a'],
    [{ weight: { lte: 5 } }, 'ab'],
    [{ weight: { gt: 5 } }, 'c'],
    [{ weight: { gte: 5, lt: 9 } }, 'b'],
    [{ weight: { isNull: true } }, 'd'],
    [{ weight: { isNull: false } }, 'abc'],
    [{ posted: { gte: '2026-11-01', lt: '2026-11-21' } }, 'a'],
    [{ posted: { eq: '2026-11-21' } }, 'b'],
    [{ id: { eq: 'c' } }, 'c'],
    [{ tags: { has: 'glas' } }, 'ad'],
    [{ tags: { hasAny: ['glas', 'post'] } }, 'abd'],
    [{ tags: { hasEvery: ['glas', 'post'] } }, 'a'],
    [{ tags: { hasNone: ['glas'] } }, 'bc'],
    [{ tags: { isEmpty: true } }, 'c'],
    [{ tags: { isEmpty: false } }, 'abd'],
    [{ urgent: true }, 'a'],
    [{ urgent: false }, 'bcd'],
    [{ saidUrgent: true }, 'a'],
    [{ saidUrgent: false }, 'c'],
    [{ not: { saidUrgent: true } }, 'bcd'],
    [{ not: { saidUrgent: false } }, 'abd'],
    [{ postedWithinDays: 20 }, 'ab'],
    [{ postedWithinDays: 19 }, 'b'],
    [{ weight: null, urgent: null }, 'abcd'],
  ])('%j finds %s', async (filter, expected) => {
    expect(await found(filter)).toBe(expected);
  });
});

describe('a search in a text', () => {
  test.each<[object, string]>([
    [{ name: { startsWith: 'Aarhus' } }, 'a'],
    [{ name: { startsWith: 'å' } }, 'ab'],
    [{ name: { contains: 'ENHAVN' } }, 'c'],
    [{ name: { eq: 'Aarhus' } }, ''],
    [{ plainName: { contains: 'BENR' } }, 'b'],
    [{ plainName: { startsWith: 'enraa' } }, ''],
    [{ name: { contains: '%' } }, 'd'],
    [{ name: { contains: '_' } }, 'd'],
    [{ plainName: { contains: '0%_s' } }, 'd'],
    [{ plainName: { contains: '\\' } }, ''],
  ])('%j finds %s', async (filter, expected) => {
    expect(await found(filter)).toBe(expected);
  });
});

describe('conditions together', () => {
  test.each<[object, string]>([
    [{ weight: { gt: 0 }, tags: { has: 'post' } }, 'ab'],
    [{ and: [{ weight: { gt: 0 } }, { tags: { has: 'post' } }, {}] }, 'ab'],
    [{ or: [{ weight: { eq: 9 } }, { tags: { has: 'glas' } }] }, 'acd'],
    [{ or: [{}, { weight: { eq: 9 } }] }, 'abcd'],
    [{ not: { weight: { gte: 5 } } }, 'ad'],
    [{ not: { not: { weight: { gte: 5 } } } }, 'bc'],
    [{ not: {} }, 'abcd'],
    [{ weight: { gt: 0 }, or: [{ id: { eq: 'a' } }, { id: { eq: 'd' } }] }, 'a'],
    [{ or: [{ weight: { eq: 1 } }, { and: [{ weight: { eq: 9 } }, { not: { urgent: true } }] }] }, 'ac'],
    [{ or: [{ weight: { eq: 1 } }, { weight: { eq: 9 } }] }, 'ac'],
    [{ not: { weight: { eq: 1 } }, weight: { gt: 4 } }, 'bc'],
  ])('%j find %s', async (filter, expected) => {
    expect(await found(filter)).toBe(expected);
  });
});

describe('a relation', () => {
  test.each<[object, string]>([
    [{ box: { place: { eq: 'Gedser' } } }, 'bc'],
    [{ box: {} }, 'abcd'],
    [{ not: { box: { place: { eq: 'Gedser' } } } }, 'ad'],
    [{ box: { parcels: { some: { weight: { eq: 9 } } } } }, 'bc'],
    [{ box: { parcels: { none: { weight: { eq: 9 } } } } }, 'ad'],
    [{ box: { parcels: { every: { weight: { gte: 5 } } } } }, 'bc'],
    // A parcel without a weight does not fulfil a condition on it.
    [{ box: { parcels: { every: { weight: { lt: 100 } } } } }, 'bc'],
    [{ box: { parcels: { every: {} } } }, 'abcd'],
    [{ box: { parcels: { some: {} } } }, 'abcd'],
    [{ box: { parcels: { none: {} } } }, ''],
    [{ box: { parcels: { some: { box: { parcels: { some: { id: { eq: 'c' } } } } } } } }, 'bc'],
    [{ box: { parcels: { some: { tags: { has: 'glas' } }, none: { urgent: true } } } }, ''],
  ])('%j finds %s', async (filter, expected) => {
    expect(await found(filter)).toBe(expected);
  });
});

describe('a filter that nothing can fulfil', () => {
  test.each<[object, string]>([
    [{ weight: { eq: 1, ne: 1 } }, 'filter.weight'],
    [{ weight: { eq: 1, in: [2, 3] } }, 'filter.weight'],
    [{ weight: { gt: 5, lt: 6 } }, 'filter.weight'],
    [{ weight: { gte: 6, lte: 5 } }, 'filter.weight'],
    [{ weight: { in: [1, 2], gt: 2 } }, 'filter.weight'],
    [{ weight: { isNull: true, gt: 2 } }, 'filter.weight'],
    [{ weight: { isNull: true }, and: [{ weight: { isNull: false } }] }, 'filter.and[0].weight'],
    [{ posted: { gt: '2026-01-01', lt: '2026-01-02' } }, 'filter.posted'],
    [{ and: [{ id: { eq: 'a' } }, { id: { eq: 'b' } }] }, 'filter.and[1].id'],
    [{ id: { in: ['a', 'b'], notIn: ['b', 'a'] } }, 'filter.id'],
    [{ urgent: true, and: [{ urgent: false }] }, 'filter.and[0].urgent'],
    [{ exactWeight: { gt: 100, lt: 100 } }, 'filter.exactWeight'],
    [{ exactWeight: { gt: 100.5, lte: 100.5 } }, 'filter.exactWeight'],
    [{ exactWeight: { eq: 100, lt: 100 } }, 'filter.exactWeight'],
    [{ tags: { hasAny: ['post'] }, and: [{ tags: { hasNone: ['post'] } }] }, 'filter.and[0].tags'],
    [{ or: [{ weight: { eq: 1 } }, { weight: { eq: 1, ne: 1 } }] }, 'filter.or[1].weight'],
    [{ box: { place: { eq: 'x' } }, and: [{ box: { place: { eq: 'y' } } }] }, 'filter.and[0].box.place'],
    [{ box: { parcels: { some: { id: { in: ['a'], ne: 'a' } } } } }, 'filter.box.parcels.some.id'],
    [{ tags: { has: 'post', hasNone: ['glas', 'post'] } }, 'filter.tags'],
    [{ tags: { hasEvery: ['post', 'glas'] }, and: [{ tags: { isEmpty: true } }] }, 'filter.and[0].tags'],
    [{ tags: { hasAny: ['post', 'glas'], hasNone: ['glas', 'post'] } }, 'filter.tags'],
    [{ tags: { isEmpty: true }, and: [{ tags: { isEmpty: false } }] }, 'filter.and[0].tags'],
  ])('%j is refused by the name of the field', async (filter, argument) => {
    expect(await refusal(filter)).toEqual({ code: 'CONTRADICTORY_FILTER', argument });
  });

  test('tells the conditions and what to do', async () => {
    await expect(found({ weight: { eq: 1, ne: 1 } })).rejects.toThrow(
      'Nothing can fulfil the conditions on "filter.weight" together: eq 1, ne 1. Take one of them away, or put them into "or".',
    );
  });

  test.each<object>([
    { weight: { gt: 4, lt: 6 } },
    { weight: { ne: 1, notIn: [2] } },
    { weight: { isNull: true, ne: 4 } },
    { exactWeight: { gt: 100, lt: 100.25 } },
    { exactWeight: { gte: 100, lte: 100 } },
    { tags: { hasAny: ['post', 'glas'], hasNone: ['glas'] } },
    { tags: { isEmpty: true, hasNone: ['glas'], hasEvery: [] } },
    { tags: { has: 'post', isEmpty: false } },
    { posted: { gt: '2026-01-01', lt: '2026-01-03' } },
    { tags: { has: 'post', hasAny: ['post', 'glas'], hasNone: ['papir'], isEmpty: false } },
    { tags: { hasAny: ['post', 'glas'], hasNone: ['glas'] } },
    { tags: { hasEvery: [], hasNone: [], isEmpty: true } },
    // Some row of a box can be one thing and some other row another.
    { box: { parcels: { some: { id: { eq: 'b' } } } }, and: [{ box: { parcels: { some: { id: { eq: 'c' } } } } }] },
  ])('is not seen in %j, which something could fulfil', async (filter) => {
    expect(await refusal(filter)).toMatch(/^found/);
  });
});

describe('a malformed filter', () => {
  const nested = (depth: number): object => (depth === 0 ? {} : { not: nested(depth - 1) });
  test.each<[object, string]>([
    [{ weight: { eq: null } }, 'filter.weight.eq'],
    [{ weight: { in: [] } }, 'filter.weight.in'],
    [{ weight: { in: [1, null] } }, 'filter.weight.in'],
    [{ or: [] }, 'filter.or'],
    [{ weight: { in: Array.from({ length: 201 }, (_, n) => n) } }, 'filter.weight.in'],
    [{ or: Array.from({ length: 101 }, (_, n) => ({ weight: { eq: n } })) }, 'filter.or[100].weight'],
  ])('is refused by the name of the field (%#)', async (filter, argument) => {
    expect(await refusal(filter)).toEqual({ code: 'BAD_USER_INPUT', argument });
  });

  test('is refused when it is nested too deep, not before', async () => {
    expect(await found(nested(9))).toBe('abcd');
    expect(await refusal(nested(10))).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
