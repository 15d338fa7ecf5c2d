import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../machine/children.ts';

/** Where PostGraphile is: a folder of the benchmark's own, no part of the product. */
export const postgraphileFolder = join(root, 'test/load/postgraphile');

/**
 * Installs PostGraphile, once.
 * @returns why it cannot be measured, or undefined when it can
 */
export function installPostgraphile(tell: (line: string) => void): string | undefined {
  if (isInstalled()) return undefined;
  tell('Installing PostGraphile for the benchmark (once)…');
  // The lock file may lack the binaries of another platform, which `npm ci` refuses.
  const done = ['ci', 'install'].some(
    (way) =>
      spawnSync('npm', [way, '--no-audit', '--no-fund', '--loglevel=error'], {
        cwd: postgraphileFolder,
        timeout: 300_000,
        env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}` },
      }).status === 0,
  );
  return done && isInstalled() ? undefined : 'it could not be installed';
}

function isInstalled(): boolean {
  const wanted = JSON.parse(readFileSync(join(postgraphileFolder, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.entries(wanted.dependencies).every(([name, version]) => {
    const file = join(postgraphileFolder, 'node_modules', name, 'package.json');
    return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version === version;
  });
}
