import { readFileSync } from 'node:fs';

/** How long one of the kernel's steps is in `/proc`, in milliseconds: it counts in hundredths of a second for every program. */
const tickMs = 10;

/** The CPU time that a process has used so far, in milliseconds; undefined where the system does not say it in `/proc`. */
export function processCpuMs(pid: number | undefined): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name, in parentheses, may hold anything; the times of user and system are the 12th and 13th field after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return Number.isFinite(ticks) ? ticks * tickMs : undefined;
  } catch {
    return undefined;
  }
}
