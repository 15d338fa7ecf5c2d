// Installs what is missing before `npm start` and `npm test`; quick when nothing is. Runs on Node 20, before
// the project's own Node 24 is there, and needs nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
const stamp = join(root, 'node_modules', '.installed-lock.json');
const node = join(root, 'node_modules', '.bin', 'node');

const complete = existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
if (!complete) {
  process.stdout.write('Installing packages (once)…\n');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.stderr.write('npm ci failed; the lines above say why. Run it by itself to see more: npm ci\n');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
