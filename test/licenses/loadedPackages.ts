import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const hook = join(import.meta.dirname, 'recordModules.mjs');
const root = join(import.meta.dirname, '../..');

/** A package that a process loaded. */
export interface LoadedPackage {
  readonly name: string;
  readonly license: string;
}

/**
 * Starts a program as operators do, sends it a request, stops it, and returns the packages that it loaded.
 * @param program from the root of the repository
 * @param up what it prints when it is up
 * @param ask sends requests to it
 */
export async function loadedBy(
  program: string,
  environment: Readonly<Record<string, string>>,
  up: RegExp,
  ask: (output: string) => Promise<void>,
): Promise<LoadedPackage[]> {
  const home = mkdtempSync(join(tmpdir(), 'community-graph-licenses-'));
  const modules = join(home, 'modules');
  mkdirSync(modules);
  const child = spawn(join(root, 'node_modules/.bin/node'), ['--liftoff-only', '--import', hook, program], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: join(home, 'data'),
      MODULES_FOLDER: modules,
      LOG_LEVEL: 'silent',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    const exit = once(child, 'exit');
    while (!up.test(output)) {
      if (child.exitCode !== null) throw new Error(`${program} did not start`);
      await setTimeout(50);
    }
    await ask(output);
    child.kill('SIGTERM');
    await exit;
    return readRecord(modules);
  } finally {
    child.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true });
  }
}

/**
 * Starts the planner's process as the gateway does, and returns the packages that it loaded.
 * @param role which planner it runs
 */
export async function loadedByPlanner(role: 'first' | 'second'): Promise<LoadedPackage[]> {
  const modules = mkdtempSync(join(tmpdir(), 'community-graph-licenses-'));
  const child = fork(join(root, 'gateway/src/planning/plannerProcess.ts'), [role], {
    execPath: join(root, 'node_modules/node/bin/node'),
    execArgv: ['--disable-warning=ExperimentalWarning', '--import', hook],
    env: { MODULES_FOLDER: modules, APOLLO_TELEMETRY_DISABLED: 'true' },
  });
  try {
    const [answer] = (await once(child, 'message')) as [{ ok: boolean }];
    if (!answer.ok) throw new Error(`the ${role} planner did not start`);
    return readRecord(modules);
  } finally {
    child.kill('SIGKILL');
    rmSync(modules, { recursive: true, force: true });
  }
}

function readRecord(folder: string): LoadedPackage[] {
  const folders = readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.includes('/node_modules/')),
  );
  const packages = new Map<string, LoadedPackage>();
  for (const path of new Set(folders)) {
    const manifest = join(path, 'package.json');
    if (!existsSync(manifest)) continue;
    const { name, license } = JSON.parse(readFileSync(manifest, 'utf8')) as LoadedPackage;
    if (!name.startsWith('@community-graph/')) packages.set(`${name} ${license}`, { name, license });
  }
  return [...packages.values()];
}
