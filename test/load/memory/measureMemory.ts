import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What is in use after so much of the work. */
export interface MemorySample {
  /** How much of the work was done, in percent. */
  readonly done: number;
  /** The heap of this process after a collection, in bytes. */
  readonly heap: number;
  /** What the processes that it started hold, in bytes; 0 where the system does not tell. */
  readonly children: number;
}

/** When it is looked: the caches are full and the functions are compiled by the first time. */
const moments = [20, 60, 100];

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Does something many times and tells what is in use at 20, 60 and 100 percent of it. */
export async function measureMemory(times: number, step: () => Promise<void>): Promise<MemorySample[]> {
  const samples: MemorySample[] = [];
  let done = 0;
  for (const moment of moments) {
    for (const end = Math.round((times * moment) / 100); done < end; done += 1) await step();
    // What waits for a turn of the loop, and what finalizers free.
    for (let each = 0; each < 3; each += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      collect();
    }
    samples.push({ done: moment, heap: process.memoryUsage().heapUsed, children: bytesOfChildren() });
  }
  return samples;
}

function bytesOfChildren(): number {
  try {
    const pids = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ');
    const kilobytes = pids.map((pid) =>
      Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]),
    );
    return kilobytes.reduce((sum, each) => sum + each, 0) * 1024;
  } catch {
    return 0;
  }
}
