import { readFileSync, readdirSync } from 'node:fs';

/** What a process and everything it started have used so far. */
export interface TreeUsage {
  /** CPU time of all threads, those of processes that have ended included, in milliseconds. */
  readonly cpuMs: number;
  /** The most memory that was resident, in bytes; the sum over the processes. */
  readonly peakBytes: number;
}

/** Linux tells CPU time in hundredths of a second, whatever the kernel's own tick is. */
const tickMs = 10;

/** Reads what a process tree has used from `/proc`; NaN where there is none. */
export function usageOf(root: number): TreeUsage {
  try {
    const processes = treeOf(root, readProcesses());
    return {
      cpuMs: sum(processes.map(({ ticks }) => ticks)) * tickMs,
      peakBytes: sum(processes.map(({ pid }) => peakOf(pid))),
    };
  } catch {
    return { cpuMs: Number.NaN, peakBytes: Number.NaN };
  }
}

interface ProcessStat {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
}

function readProcesses(): ProcessStat[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = read(`/proc/${name}/stat`);
      // The second field is the program's name, which may hold spaces and brackets.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      // Its own user and system time, and that of its children that have ended.
      const ticks = fields.slice(11, 15).reduce((all, field) => all + Number(field), 0);
      return stat === '' ? [] : [{ pid: Number(name), parent: Number(fields[1]), ticks }];
    });
}

function treeOf(root: number, all: readonly ProcessStat[]): ProcessStat[] {
  const own = all.filter(({ pid }) => pid === root);
  const below = all.filter(({ parent }) => parent === root);
  return [...own, ...below.flatMap(({ pid }) => treeOf(pid, all))];
}

function peakOf(pid: number): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1];
  return Number(kilobytes ?? 0) * 1_024;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // it ended meanwhile
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
