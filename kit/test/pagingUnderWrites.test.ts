import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anyDay, lettersNamed, openLetters, type Letters } from './support/letters.ts';

const ranks = 7;
let letters: Letters;
let box: string;
let boxes = 0;
let lasting: string[];
beforeAll(async () => {
  letters = await openLetters();
});
afterAll(() => letters.close());

// Of the 42 letters of a fresh box the even ones stay; the odd ones may be taken away while the list is walked.
beforeEach(async () => {
  box = `box ${(boxes += 1)}`;
  await letters.write(lettersNamed(box, box, 42));
  lasting = (await letters.all(box)).filter((id) => Number(id.slice(-2)) % 2 === 0);
});

interface Step {
  readonly seen: readonly string[];
  readonly step: number;
}

/** Walks the box five letters at a time and lets `disturb` run together with the reading of each page. */
async function walk(way: 'forward' | 'backward', disturb: (at: Step) => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  let more = true;
  for (let step = 0; more; step += 1) {
    if (step > 50) throw new Error('the walk does not come to an end');
    const page = way === 'forward' ? { first: 5, after: cursor } : { last: 5, before: cursor };
    const reading = letters.loader().load({ key: box, asOf: anyDay }, page, {});
    const [{ nodes, pageInfo }] = await Promise.all([reading, disturb({ seen, step })]);
    const ids = nodes.map(({ id }) => id);
    if (way === 'forward') seen.push(...ids);
    else seen.unshift(...ids);
    cursor = way === 'forward' ? pageInfo.endCursor : pageInfo.startCursor;
    more = way === 'forward' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
  }
  return seen;
}

/** New letters in every rank, so that some land before the cursor, some behind it and some beside it. */
const addEverywhere = (step: number) =>
  letters.write(Array.from({ length: ranks }, (_, n) => ({ id: `${box}-new-${step}-${n}`, box, rank: `rank ${n}` })));

describe.each(['forward', 'backward'] as const)('a list walked %s while it is written', (way) => {
  test('shows nothing twice and misses nothing when letters come in', async () => {
    const before = await letters.all(box);
    // The writes end after a while; the walk could not.
    const seen = await walk(way, async ({ step }) => (step < 6 ? addEverywhere(step) : undefined));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => before.includes(id))).toEqual(before);
    expect(seen.length).toBeGreaterThan(before.length);
  });

  test('shows nothing twice and misses nothing that stays when letters go', async () => {
    const seen = await walk(way, async ({ step }) => {
      const all = await letters.all(box);
      const going = all.filter((id) => !lasting.includes(id) && Number(id.slice(-2)) % 11 === (2 * step + 1) % 11);
      await letters.remove(...going);
    });
    expect((await letters.all(box)).length).toBeLessThan(42);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => lasting.includes(id))).toEqual(lasting);
  });

  test('goes on in the right place when the letter at its cursor is gone', async () => {
    let gone = 0;
    const seen = await walk(way, async ({ seen: soFar }) => {
      const atCursor = way === 'forward' ? soFar.at(-1) : soFar.at(0);
      if (atCursor === undefined) return;
      await letters.remove(atCursor);
      gone += 1;
    });
    expect(gone).toBe(8);
    expect(seen).toHaveLength(42);
    expect(new Set(seen).size).toBe(42);
  });

  test('keeps its order and loses nothing that stays under both at once', async () => {
    const seen = await walk(way, async ({ seen: soFar, step }) => {
      if (step < 6) await addEverywhere(step);
      await letters.remove(...soFar.filter((id) => !lasting.includes(id) && !id.includes('new')));
    });
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => lasting.includes(id))).toEqual(lasting);
    expect(seen.some((id) => id.includes('new'))).toBe(true);
  });
});
