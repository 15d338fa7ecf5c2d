// Installs what is missing before `npm start` and `npm test`; quick when nothing is. Runs on Node 20, before
// the project's own Node 24 is there, and needs nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const installed = join(root, 'node_modules', '.package-lock.json'); // npm writes it when an install is complete
const writtenAt = (file) => statSync(file).mtimeMs;

const complete =
  existsSync(join(root, 'node_modules', '.bin', 'node')) &&
  existsSync(installed) &&
  writtenAt(installed) >= writtenAt(join(root, 'package-lock.json'));

if (!complete) {
  process.stdout.write('Installing packages (once)…\n');
  // Ctrl-C reaches npm too, which tidies up first; going before it does would let the next start meet it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
  // NODE_ENV=production would leave out what runs the project: its own Node is for development in npm's words.
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.stderr.write('npm ci failed; the lines above say why. To see more, run: npm ci\n');
    process.exit(1);
  }
}
