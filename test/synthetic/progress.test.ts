import { describe, expect, test } from '@jest/globals';
import { progressBar } from './progress.ts';

function shown(isTTY: boolean, moments: readonly (readonly [ms: number, done: number])[]): string {
  let written = '';
  let now = 0;
  const bar = progressBar(2_000, { isTTY, write: (text) => (written += text) }, () => now);
  for (const [ms, done] of moments) {
    now = ms;
    bar.at(done, 'products.usage');
  }
  bar.end('Done.');
  return written;
}

describe('the progress bar', () => {
  test('changes one line on a terminal, ten times a second', () => {
    const written = shown(true, [
      [0, 0],
      [50, 100],
      [1_000, 1_000],
      [2_000, 2_000],
    ]);
    expect(written.split('\r')).toHaveLength(5);
    expect(written).toContain(`[${'#'.repeat(15)}${'.'.repeat(15)}]  50 % 1,000 rows, 1,000 rows/s, products.usage`);
    expect(written).toMatch(/\[#{30}\] 100 % 2,000 rows, 1,000 rows\/s, products\.usage\S*\nDone\.\n$/);
  });

  test('writes a line every five seconds where there is no terminal', () => {
    const moments = Array.from({ length: 13 }, (_, second) => [second * 1_000, second * 100] as const);
    const lines = shown(false, moments).trim().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines.at(1)).toContain('25 % 500 rows');
  });
});
