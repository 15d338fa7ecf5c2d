import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, root } from './machine/children.ts';

/** The contenders, in the order of the table. */
export const contenderNames = ['compiled', 'compiled-unshared', 'apollo', 'hive', 'hive-rust', 'floor'] as const;

/** One of `contenderNames`. */
export type ContenderName = (typeof contenderNames)[number];

/** What a contender is started with. */
export interface StartPlace {
  readonly port: number;
  /** The supergraph file. */
  readonly supergraph: string;
  /** The floor's replay file; the floor cannot start without. */
  readonly replay?: string;
}

/** How a contender is started. */
export interface Contender {
  /** What the table calls it. */
  readonly title: string;
  command(place: StartPlace): readonly [string, ...string[]];
  readonly environment?: Readonly<Record<string, string>>;
}

const folder = join(root, 'test/load/contenders');
const hiveProgram = join(folder, 'node_modules/@graphql-hive/gateway/dist/bin.js');

const ours = (title: string, environment: Readonly<Record<string, string>>): Contender => ({
  title,
  command: ({ port, supergraph }) => [
    node,
    join(root, 'gateway/src/main.ts'),
    '--supergraph',
    supergraph,
    '--port',
    String(port),
  ],
  environment: {
    LOG_LEVEL: 'error',
    // The others pass it on as well; in production ours refuses to.
    FORWARD_HEADERS: 'authorization',
    NODE_ENV: 'test',
    // All load comes from one address, more than one may send; the others do not count at all.
    RATE_LIMIT: 'off',
    ...environment,
  },
});

const hive = (title: string, ...options: string[]): Contender => ({
  title,
  command({ port, supergraph }) {
    const served = ['--host', '127.0.0.1', '--port', String(port), '--fork', '1'];
    const config = ['--config-path', join(folder, 'gateway.config.js')];
    return [node, hiveProgram, 'supergraph', supergraph, ...served, ...config, ...options];
  },
  environment: { LOG_LEVEL: 'error' },
});

/** Every contender by its name. */
export const contenders: Readonly<Record<ContenderName, Contender>> = {
  compiled: ours('ours', { GATEWAY_ENGINE: 'compiled' }),
  'compiled-unshared': ours('ours, in-flight sharing off', {
    GATEWAY_ENGINE: 'compiled',
    IN_FLIGHT_SHARING: 'false',
  }),
  apollo: {
    title: '@apollo/gateway',
    command: ({ port, supergraph }) => [
      node,
      join(folder, 'apolloServer.ts'),
      '--supergraph',
      supergraph,
      '--port',
      String(port),
    ],
    environment: { APOLLO_TELEMETRY_DISABLED: 'true' },
  },
  hive: hive('Hive Gateway'),
  'hive-rust': hive('Hive Gateway, Rust planner', '--hive-router-runtime'),
  floor: {
    title: 'floor',
    command: ({ port, replay = '' }) => [node, join(root, 'test/load/floor/floorProcess.ts'), replay, String(port)],
  },
};

/**
 * Installs the contenders that are no part of the product, once, into a folder of the benchmark's own.
 * @returns why they cannot be measured, or undefined when they can
 */
export function installContenders(names: readonly ContenderName[], tell: (line: string) => void): string | undefined {
  if (!names.includes('hive') && !names.includes('hive-rust')) return undefined;
  const wanted = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  if (areInstalled(wanted.dependencies)) return undefined;
  tell('Installing Hive Gateway for the benchmark (once)…');
  // The lock file may lack the binaries of another platform, which `npm ci` refuses.
  const done = ['ci', 'install'].some(
    (way) =>
      spawnSync('npm', [way, '--no-audit', '--no-fund', '--loglevel=error'], {
        cwd: folder,
        timeout: 300_000,
        // Its packages ask for the Node that they will run on.
        env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}` },
      }).status === 0,
  );
  return done && areInstalled(wanted.dependencies) ? undefined : 'not installed';
}

function areInstalled(versions: Readonly<Record<string, string>>): boolean {
  return Object.entries(versions).every(([name, version]) => {
    const file = join(folder, 'node_modules', name, 'package.json');
    return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version === version;
  });
}
