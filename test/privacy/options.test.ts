import { describe, expect, test } from '@jest/globals';
import { readOptions } from '../../tools/privacy/options.ts';
import { privacyProgram } from '../../tools/privacy/program.ts';

/** Runs the program where there is no database. */
async function run(...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const printer = { result: (text: string) => void out.push(text), say: (text: string) => void err.push(text) };
  const code = await privacyProgram(args, { DATA_DIR: '/nowhere/at/all' }, printer);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const hash = '0123456789abcdef'.repeat(4);

describe('the command line of privacy', () => {
  test.each([
    ['verify', { does: 'verify', heads: {} }],
    [
      `verify --head suppliers=${hash} --head members=none`,
      { does: 'verify', heads: { suppliers: hash, members: 'none' } },
    ],
    ['retention', { does: 'retention', dryRun: false }],
    ['retention --dry-run', { does: 'retention', dryRun: true }],
  ])('%s', (line, command) => {
    expect(readOptions(line.split(' '))).toEqual(command);
  });

  test.each([
    [[], 'What to do?'],
    [['erase'], '"erase" is no command.'],
    [['verify', 'members'], '"members" is one too many.'],
    [['verify', '--dry-run'], '"verify" takes no --dry-run'],
    [['verify', '--head', hash], 'is not <schema>=<hash>, with one of members, products, suppliers'],
    [['verify', '--head', 'other=none'], '"--head other=none" is not <schema>=<hash>'],
    [['verify', '--head', 'members=ABC'], 'is not <schema>=<hash>'],
    [['verify', '--head', 'members=none', '--head', `members=${hash}`], 'is given twice'],
    [['verify', '--head'], 'argument missing'],
    [['retention', '--head', 'members=none'], '"retention" takes no --head'],
    [['retention', '--dryrun'], "Unknown option '--dryrun'"],
    [['retention', '--dry-run=yes'], "'--dry-run' does not take an argument"],
  ])('%j is answered with the usage and the exit code 2', async (args, said) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
    expect(err).toContain('npm run privacy -- retention [--dry-run]');
  });

  test('--help shows the usage', async () => {
    expect(await run('--help')).toEqual({
      code: 0,
      out: expect.stringContaining('npm run privacy -- verify'),
      err: '',
    });
  });

  test.each(['verify', 'retention'])('%s without a database says so, and makes none', async (command) => {
    expect(await run(command)).toEqual({
      code: 1,
      out: '',
      err: 'There is no database in /nowhere/at/all/community; set DATA_DIR.',
    });
  });
});
