import { readFileSync, writeFileSync } from 'node:fs';
import { usageOf } from '../../load/machine/processTree.ts';

/** What a process used during an attack. */
export interface ProcessUse {
  readonly name: string;
  /** CPU seconds of it and what it started. */
  readonly cpuSeconds: number;
  /** The most memory that was resident in that time, in bytes. */
  readonly peakBytes: number;
}

/** Starts to watch processes; the function that it gives says what they used since then. */
export function watchProcesses(pids: ReadonlyMap<string, number>): () => ProcessUse[] {
  const before = [...pids].map(([name, pid]) => {
    forgetPeak(pid);
    return { name, pid, cpuMs: usageOf(pid).cpuMs };
  });
  return () =>
    before.map(({ name, pid, cpuMs }) => ({
      name,
      cpuSeconds: (usageOf(pid).cpuMs - cpuMs) / 1_000,
      peakBytes: peakOf(pid),
    }));
}

/** Lets the kernel begin anew with the most memory that a process has had. */
function forgetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // Not allowed here: the peak is that of the whole life.
  }
}

function peakOf(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1_024;
  } catch {
    return Number.NaN; // it has ended
  }
}
