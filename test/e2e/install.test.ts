import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const installer = fileURLToPath(new URL('../../bin/install.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'community-graph-'));

/** A project whose Node is a package beside it, as ours is one of the registry. */
beforeAll(() => {
  const write = (path: string, content: object) => writeFileSync(join(folder, path), JSON.stringify(content));
  mkdirSync(join(folder, 'bin'));
  mkdirSync(join(folder, 'own'));
  copyFileSync(installer, join(folder, 'bin', 'install.mjs'));
  writeFileSync(join(folder, 'own', 'node.mjs'), '');
  write('own/package.json', { name: 'own', version: '1.0.0', bin: { node: 'node.mjs' } });
  write('package.json', { name: 'project', private: true, devDependencies: { own: 'file:own' } });
  execFileSync('npm', ['install', '--package-lock-only', '--offline', '--no-audit', '--no-fund'], { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('what runs the project is installed in production too, and once', () => {
  const install = () =>
    execFileSync('node', ['bin/install.mjs'], {
      cwd: folder,
      env: { ...process.env, NODE_ENV: 'production' },
      encoding: 'utf8',
    });
  expect(install()).toContain('Installing packages');
  expect(existsSync(join(folder, 'node_modules', '.bin', 'node'))).toBe(true);
  expect(install()).toBe('');
});
