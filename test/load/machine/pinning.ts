import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What the benchmark starts processes as. */
export type Role = 'gateway' | 'load' | 'stubs';

/** Which core each role runs on; a role without one runs where the system puts it. */
export interface Pinning {
  readonly cores: Readonly<Partial<Record<Role, number>>>;
  /** In words, for the table. */
  readonly description: string;
}

/** Gives the gateway a core for itself where `taskset` is there and two cores are allowed. */
export function choosePinning(): Pinning {
  const cores = allowedCores();
  const works = cores.length > 1 && spawnSync('taskset', ['-c', String(cores[0]), 'true']).status === 0;
  if (!works) return { cores: {}, description: 'not pinned' };
  const [gateway, load, stubs = load] = cores;
  const others = stubs === load ? `load and stubs on core ${load}` : `load on core ${load}, stubs on core ${stubs}`;
  return { cores: { gateway, load, stubs }, description: `gateway on core ${gateway}, ${others}` };
}

/** The cores that this process may use, for example `0-1,4`. */
function allowedCores(): number[] {
  const list = /^Cpus_allowed_list:\s*(.+)$/m.exec(readStatus())?.[1] ?? '';
  return list
    .split(',')
    .filter((range) => range !== '')
    .flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
}

function readStatus(): string {
  try {
    return readFileSync('/proc/self/status', 'utf8');
  } catch {
    return '';
  }
}
