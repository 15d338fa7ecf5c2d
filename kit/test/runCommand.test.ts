import { expect, test } from '@jest/globals';
import { sql, type Kysely } from 'kysely';
import { runCommand, UsageError } from '../src/administration/index.ts';
import { openTestDatabase } from '../src/testing/index.ts';
import { openDesk, Paper } from './support/desk.ts';

/** Runs a command, and gives its exit code and what it said. */
async function run(command: () => Promise<void>): Promise<[number, string]> {
  const said: string[] = [];
  const code = await runCommand(command, 'how it is called', { result: () => {}, say: (text) => void said.push(text) });
  return [code, said.join('\n')];
}

test('a command that fails says why, and one that was called wrongly how to call it', async () => {
  expect(await run(async () => {})).toEqual([0, '']);
  expect(await run(() => Promise.reject(new Error('It rains.')))).toEqual([1, 'It rains.']);
  expect(await run(() => Promise.reject(new UsageError('What?')))).toEqual([2, 'What?\n\nhow it is called']);
});

test('a command that the database fails says no value of a row', async () => {
  const database = await openTestDatabase();
  const desk = await openDesk(database);
  try {
    const em = desk.orm.fork();
    const kysely = em.getKysely() as unknown as Kysely<unknown>;
    const failures: [string, () => Promise<void>][] = [
      ['22P02', async () => void (await sql`select ${'hush'}::int`.execute(kysely))],
      ['23502', async () => void (await em.execute(`insert into desk.paper (id, text) values ('hush', 'hush')`))],
      ['23502', async () => void (await em.insert(Paper, { id: 'hush', text: 'hush', version: 1 } as never))],
    ];
    for (const [code, fail] of failures) {
      expect(await run(fail)).toEqual([1, `The database refused a statement (SQLSTATE ${code}).`]);
    }
  } finally {
    await desk.close();
    await database.close();
  }
});
