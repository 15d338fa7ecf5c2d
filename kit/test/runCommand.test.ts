import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { sql, type Kysely } from 'kysely';
import { ignoreClosedOutput, readNothing, runCommand, UsageError } from '../src/command/index.ts';
import { openTestDatabase } from '../src/testing/index.ts';
import { openDesk, Paper } from './support/desk.ts';

const usage = 'how it is called';
const printerTo = (results: string[], said: string[]) => ({
  result: (text: string) => void results.push(text),
  say: (text: string) => void said.push(text),
});

/** Runs a command, and gives its exit code and what it said. */
async function run(command: () => Promise<void>): Promise<[number, string]> {
  const said: string[] = [];
  const read = () => {};
  const code = await runCommand([], { usage, read, run: command }, printerTo([], said));
  return [code, said.join('\n')];
}

test('a command that fails says why, and one that was called wrongly how to call it', async () => {
  expect(await run(async () => {})).toEqual([0, '']);
  expect(await run((async () => true) as () => Promise<never>)).toEqual([0, '']);
  expect(await run(() => Promise.reject(new Error('It rains.')))).toEqual([1, 'It rains.']);
  expect(await run(() => Promise.reject(new UsageError('What?')))).toEqual([2, 'What?\n\nhow it is called']);
});

test('--help shows how a command is called, whatever stands beside it, and runs nothing', async () => {
  const [results, said]: [string[], string[]] = [[], []];
  const fail = () => {
    throw new Error('it ran');
  };
  for (const args of [['--help'], ['list', '--help'], ['--odd', '--help']]) {
    expect(await runCommand(args, { usage, read: fail, run: fail }, printerTo(results, said))).toBe(0);
  }
  expect([results, said]).toEqual([[usage, usage, usage], []]);
});

test('a command line that cannot be read is answered with the usage, and what a command gives is its exit code', async () => {
  const said: string[] = [];
  const call = (args: string[]) =>
    runCommand(args, { usage, read: readNothing, run: async () => 7 }, printerTo([], said));
  expect([await call([]), await call(['more'])]).toEqual([7, 2]);
  expect(said).toEqual([`"more" is one too many.\n\n${usage}`]);
});

test('output that nobody reads any more ends nothing; every other fault of it does', () => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  ignoreClosedOutput({ stdout, stderr });
  const fault = (code: string) => Object.assign(new Error(code), { code });
  for (const stream of [stdout, stderr]) {
    expect(() => stream.emit('error', fault('EPIPE'))).not.toThrow();
    expect(() => stream.emit('error', fault('ENOSPC'))).toThrow('ENOSPC');
  }
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
