import { readFileSync } from 'node:fs';
import { usageOf } from './processTree.ts';

/** Linux tells CPU time in hundredths of a second, whatever the kernel's own tick is. */
const tickMs = 10;

/** Starts to watch the machine; the function that it gives tells how many cores others kept busy since then. */
export function watchOtherWork(): () => number {
  const [startedAt, machine, own] = [performance.now(), machineCpuMs(), usageOf(process.pid).cpuMs];
  return () => {
    const [passed, all, ours] = [performance.now() - startedAt, machineCpuMs(), usageOf(process.pid).cpuMs];
    return Math.max(0, (all - machine - (ours - own)) / passed);
  };
}

/** What programs used of all cores since the machine started, and what other machines on the same host took. */
function machineCpuMs(): number {
  try {
    const [first = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
    const [user = 0, nice = 0, system = 0, , , , , steal = 0] = first.split(/\s+/).slice(1).map(Number);
    return (user + nice + system + steal) * tickMs;
  } catch {
    return Number.NaN;
  }
}
