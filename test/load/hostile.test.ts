import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { hostileOperations } from '../../gateway/test/support/hostileOperations.ts';
import { endProcesses, startProgram } from '../support/process.ts';

const folder = mkdtempSync(join(tmpdir(), 'community-graph-hostile-test-'));

afterAll(async () => {
  await endProcesses();
  rmSync(folder, { recursive: true, force: true });
});

test('what hostile operations cost is printed and written, each with what it was refused with', async () => {
  const run = startProgram(['test/load/hostile.ts', '--out', folder, '--rounds', '1', '--seconds', '0.2'], {});
  expect({ ended: await run.ended, complaints: run.complaints() }).toEqual({ ended: 0, complaints: '' });
  const page = readFileSync(join(folder, 'hostile.md'), 'utf8');
  expect(run.output()).toBe(page);
  for (const { name, refusedWith } of hostileOperations) {
    const row = page.split('\n').find((line) => line.startsWith(`| ${name} |`));
    const [, , code, median] = row!.split('|').map((cell) => cell.trim());
    expect(code).toContain(refusedWith.code);
    expect(Number(median)).toBeGreaterThan(0);
  }
  const ordinary = page.split('\n').find((line) => line.startsWith('| while hostile operations are refused'));
  expect(Number(ordinary!.split('|')[2])).toBeGreaterThan(0);
});
