import { expect, test } from '@jest/globals';
import { retentionSize } from '@community-graph/kit/privacy';
import { retain } from '../../tools/privacy/retention.ts';

const mostOfRun = retentionSize.rows * retentionSize.batches;

/** What is printed when a subgraph has some contacts to remove, and how often it was asked to. */
async function printed(contacts: number, dryRun: boolean) {
  const lines: string[] = [];
  let [left, runs] = [contacts, 0];
  const once = async () => {
    runs += 1;
    const rows = dryRun ? left : Math.min(left, mostOfRun);
    left -= rows;
    return { contacts: rows, actors: 0 };
  };
  await retain('suppliers', once, dryRun, { result: (text) => void lines.push(text), say: () => {} });
  return { lines, runs };
}

test('retention goes on until nothing is left, and prints the whole of each rule', async () => {
  const all = 2 * mostOfRun + 7;
  expect(await printed(all, false)).toEqual({
    lines: ['suppliers:', `  contacts: ${all} removed`, '  actors: 0 removed'],
    runs: 3,
  });
  expect((await printed(3, false)).runs).toBe(1);
});

test('a dry run counts once, however much there is', async () => {
  const all = 2 * mostOfRun;
  expect(await printed(all, true)).toEqual({
    lines: ['suppliers, nothing is changed:', `  contacts: ${all} would be removed`, '  actors: 0 would be removed'],
    runs: 1,
  });
});
