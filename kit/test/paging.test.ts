import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anyDay, lettersNamed, openLetters, type Letters } from './support/letters.ts';

let letters: Letters;
let everything: string[];
beforeAll(async () => {
  letters = await openLetters();
  await letters.write([...lettersNamed('a', 'inbox', 23), ...lettersNamed('b', 'outbox', 5)]);
  everything = await letters.all('inbox');
});
afterAll(() => letters.close());

const page = (args: object, rank?: string) =>
  letters.loader().load({ key: 'inbox', asOf: anyDay }, args, rank === undefined ? {} : { rank });
const idsOf = ({ nodes }: { nodes: readonly { id: string }[] }) => nodes.map(({ id }) => id);

describe('walking a list', () => {
  test.each([1, 4, 7, 23, 100])('forward in pages of %i gives the whole list in its order', async (first) => {
    const seen: string[] = [];
    let after: string | null = null;
    let more = true;
    while (more) {
      const { nodes, pageInfo } = await page({ first, after });
      expect(nodes.length).toBeLessThanOrEqual(first);
      seen.push(...nodes.map(({ id }) => id));
      expect(seen.length).toBeLessThanOrEqual(everything.length);
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    expect(seen).toEqual(everything);
  });

  test.each([1, 4, 7, 23, 100])(
    'backward in pages of %i gives the whole list, each page in its order',
    async (last) => {
      const seen: string[] = [];
      let before: string | null = null;
      let more = true;
      while (more) {
        const { nodes, pageInfo } = await page({ last, before });
        expect(nodes.length).toBeLessThanOrEqual(last);
        seen.unshift(...nodes.map(({ id }) => id));
        expect(seen.length).toBeLessThanOrEqual(everything.length);
        ({ startCursor: before, hasPreviousPage: more } = pageInfo);
      }
      expect(seen).toEqual(everything);
    },
  );

  test('reads 25 from the start when no size is given', async () => {
    await letters.write(lettersNamed('c', 'full', 30));
    const { nodes, pageInfo } = await letters.loader().load({ key: 'full', asOf: anyDay }, {}, {});
    expect([nodes.length, pageInfo.hasNextPage]).toEqual([25, true]);
  });

  test('goes on from the cursor of any row, not only of the last', async () => {
    const { edges } = await page({ first: 10 });
    expect(idsOf(await page({ first: 3, after: edges[4]!.cursor }))).toEqual(everything.slice(5, 8));
    expect(idsOf(await page({ last: 3, before: edges[4]!.cursor }))).toEqual(everything.slice(1, 4));
  });
});

describe('a window between two cursors', () => {
  test('holds what stands strictly between them, from either end', async () => {
    const { edges } = await page({ first: 23 });
    const window = { after: edges[2]!.cursor, before: edges[9]!.cursor };
    expect(idsOf(await page({ first: 100, ...window }))).toEqual(everything.slice(3, 9));
    expect(idsOf(await page({ first: 2, ...window }))).toEqual(everything.slice(3, 5));
    expect(idsOf(await page({ last: 2, ...window }))).toEqual(everything.slice(7, 9));
  });

  test('is empty when the cursors stand side by side or crossed', async () => {
    const { edges } = await page({ first: 3 });
    const [one, two, three] = edges.map(({ cursor }) => cursor);
    expect(idsOf(await page({ first: 5, after: one!, before: two! }))).toEqual([]);
    expect(idsOf(await page({ first: 5, after: three!, before: one! }))).toEqual([]);
  });
});

describe('pageInfo', () => {
  test('tells both ends of the list', async () => {
    const { edges: all } = await page({ first: 23 });
    const info = async (args: object) => (await page(args)).pageInfo;
    expect(await info({ first: 23 })).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: all[0]!.cursor,
      endCursor: all[22]!.cursor,
    });
    expect(await info({ first: 22 })).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(await info({ last: 22 })).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(await info({ first: 1, after: all[21]!.cursor })).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: all[22]!.cursor,
      endCursor: all[22]!.cursor,
    });
    expect(await info({ last: 1, before: all[1]!.cursor })).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: all[0]!.cursor,
    });
  });

  test('has no cursors when the page is empty', async () => {
    const { edges, pageInfo } = await page({ first: 5 }, 'no such rank');
    expect(edges).toEqual([]);
    expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
  });
});

describe('totalCount', () => {
  test('counts the whole filtered list, whatever the page', async () => {
    const cursor = (await page({ first: 20 })).pageInfo.endCursor;
    expect(await (await page({ first: 2 })).totalCount()).toBe(23);
    expect(await (await page({ first: 100, after: cursor })).totalCount()).toBe(23);
    expect(await (await page({ first: 1 }, 'rank 0')).totalCount()).toBe(4);
    expect(await (await page({ first: 1 }, 'no such rank')).totalCount()).toBe(0);
  });
});
