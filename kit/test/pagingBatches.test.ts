import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anyDay, lettersNamed, openLetters, type Letters } from './support/letters.ts';

const boxes = Array.from({ length: 30 }, (_, n) => `box ${n}`);

let letters: Letters;
beforeAll(async () => {
  letters = await openLetters();
  // Box 0 has no letter, box 1 one, box 2 two, …
  for (const [n, box] of boxes.entries()) if (n > 0) await letters.write(lettersNamed(`${box}.`, box, n));
  await letters.write([
    { id: 'first', box: 'dated', rank: 'a', validTo: '2024-03-01' },
    { id: 'second', box: 'dated', rank: 'b', validFrom: '2024-03-01', validTo: '2025-01-01' },
    { id: 'third', box: 'dated', rank: 'c', validFrom: '2025-01-01' },
    { id: 'always', box: 'dated', rank: 'd' },
  ]);
});
afterAll(() => letters.close());
beforeEach(() => {
  letters.statements.length = 0;
});

const idsOf = ({ nodes }: { nodes: readonly { id: string }[] }) => nodes.map(({ id }) => id);

describe('pages of several objects', () => {
  test('are one statement, each object with its own rows, size and ends', async () => {
    const loader = letters.loader();
    const pages = await Promise.all(boxes.map((key) => loader.load({ key, asOf: anyDay }, { first: 3 }, {})));
    expect(letters.statements).toHaveLength(1);
    for (const [n, box] of boxes.entries()) {
      expect(idsOf(pages[n]!)).toEqual((await letters.all(box)).slice(0, 3));
      expect(pages[n]!.pageInfo).toMatchObject({ hasNextPage: n > 3, hasPreviousPage: false });
    }
  });

  test('read from the end are one statement too', async () => {
    const loader = letters.loader();
    const pages = await Promise.all(boxes.map((key) => loader.load({ key, asOf: anyDay }, { last: 3 }, {})));
    expect(letters.statements).toHaveLength(1);
    for (const [n, box] of boxes.entries()) expect(idsOf(pages[n]!)).toEqual((await letters.all(box)).slice(-3));
  });

  test('are counted with one more statement, and with none when nobody asks', async () => {
    const loader = letters.loader();
    const pages = await Promise.all(boxes.map((key) => loader.load({ key, asOf: anyDay }, { first: 1 }, {})));
    const totals = await Promise.all(pages.map((page) => page.totalCount()));
    expect(letters.statements).toHaveLength(2);
    expect(totals).toEqual(boxes.map((_, n) => n));
  });

  test('asked for twice in one request are read once', async () => {
    const loader = letters.loader();
    const ask = () => loader.load({ key: 'box 9', asOf: anyDay }, { first: 2 }, {});
    const [one, two] = [await ask(), await ask()];
    expect(letters.statements).toHaveLength(1);
    expect(idsOf(one)).toEqual(idsOf(two));
  });

  test('with different arguments do not mix', async () => {
    const loader = letters.loader();
    const box = { key: 'box 9', asOf: anyDay };
    const [two, four, ranked] = await Promise.all([
      loader.load(box, { first: 2 }, {}),
      loader.load(box, { first: 4 }, {}),
      loader.load(box, { first: 2 }, { rank: 'rank 1' }),
    ]);
    const all = await letters.all('box 9');
    expect(idsOf(two)).toEqual(all.slice(0, 2));
    expect(idsOf(four)).toEqual(all.slice(0, 4));
    expect(idsOf(ranked)).toEqual(['box 9.-01', 'box 9.-08']);
  });
});

describe('pages on different days', () => {
  test('are one statement; a period begins on its first day and is over on the day it ends', async () => {
    const loader = letters.loader();
    const days = {
      '2024-02-29': ['first', 'always'],
      '2024-03-01': ['second', 'always'],
      '2024-12-31': ['second', 'always'],
      '2025-01-01': ['third', 'always'],
    };
    const pages = await Promise.all(
      Object.keys(days).map((asOf) => loader.load({ key: 'dated', asOf }, { first: 10 }, {})),
    );
    expect(letters.statements).toHaveLength(1);
    expect(pages.map(idsOf)).toEqual(Object.values(days));
    expect(pages.map(({ nodes }) => nodes[0]!.asOf)).toEqual(Object.keys(days));
  });

  test('hand each day its own copy of a row', async () => {
    const loader = letters.loader();
    const [then, now] = await Promise.all(
      ['1999-12-31', '2030-01-01'].map((asOf) => loader.load({ key: 'dated', asOf }, { last: 1 }, {})),
    );
    expect(then!.nodes[0]).toMatchObject({ id: 'always', asOf: '1999-12-31' });
    expect(now!.nodes[0]).toMatchObject({ id: 'always', asOf: '2030-01-01' });
  });

  test('count each day for itself', async () => {
    const loader = letters.loader();
    const pages = await Promise.all(
      ['2024-02-29', '2024-02-29', '2030-01-01'].map((asOf) => loader.load({ key: 'dated', asOf }, { first: 1 }, {})),
    );
    expect(await Promise.all(pages.map((page) => page.totalCount()))).toEqual([2, 2, 2]);
    expect(await (await loader.load({ key: 'box 9', asOf: '2024-02-29' }, { first: 1 }, {})).totalCount()).toBe(9);
  });
});
