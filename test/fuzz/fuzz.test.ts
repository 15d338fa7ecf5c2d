import { describe, expect, test } from '@jest/globals';
import { whereApolloIsRight } from './reference.ts';
import { describeFinding } from './report.ts';
import { fuzz, type RunOptions } from './run.ts';

const seed = Number(process.env['FUZZ_SEED'] ?? 20260101);
const operations = Number(process.env['FUZZ_OPERATIONS'] ?? 500);

/** What an engine answers wrongly, as text; it must be nothing. */
async function complaints(options: Omit<RunOptions, 'seed'>) {
  const run = await fuzz({ ...options, seed, enough: 3 });
  return { operations: run.operations, findings: run.findings.map(describeFinding).join('\n') };
}

describe('over our graph and over a nastier one', () => {
  test('the compiled engine answers generated operations as one graphql-js server with all the data does', async () => {
    expect(await complaints({ engine: 'compiled', operations })).toEqual({ operations, findings: '' });
  });

  test('so does the reference engine, where it is right', async () => {
    const { operations: asked, findings } = await complaints({
      engine: 'apollo',
      operations: 500,
      ...whereApolloIsRight,
    });
    expect(findings).toBe('');
    expect(asked).toBeGreaterThan(80);
  });
});
