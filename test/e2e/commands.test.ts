import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';

const root = new URL('../../', import.meta.url);
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  scripts: Record<string, string>;
};

/** What takes nothing from the command line: the stack reads variables, and composition fixed files. */
const withoutOptions = ['start', 'compose'];

const commands = Object.entries(scripts).flatMap(([name, command]) => {
  const [, file] = /^(?:exec )?node (?:-\S+ )*(\S+\.ts)$/.exec(command) ?? [];
  return file === undefined || withoutOptions.includes(name) ? [] : [[name, file] as const];
});

/** Runs a program; `isRead: false` closes its output before it writes. */
async function run(file: string, args: readonly string[], { isRead = true } = {}) {
  const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  if (!isRead) child.stdout.destroy();
  const code = new Promise((resolve) => void child.on('close', resolve));
  const [out, err] = await Promise.all([isRead ? text(child.stdout) : '', text(child.stderr)]);
  return { code: await code, out, err };
}

test('the commands of package.json are found', () => {
  expect(commands.map(([name]) => name)).toEqual(
    expect.arrayContaining(['privacy', 'credentials', 'seed:synthetic', 'seed:demo-agreements', 'issuer', 'fuzz']),
  );
});

test.each(commands)('npm run %s -- --help says how it is called, and does nothing', async (name, file) => {
  const { code, out, err } = await run(file, ['--help']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(new RegExp(`^npm run ${name}(?: |\n)`));
});

test.each(commands)('npm run %s ends quietly when nobody reads its output, as in `| head`', async (_name, file) => {
  expect(await run(file, ['--help'], { isRead: false })).toEqual({ code: 0, out: '', err: '' });
});
