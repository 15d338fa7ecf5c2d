/**
 * A planner whose operations are what it does: `work 100`, `hang 100`, `refuse 100`, `die`; the first planner alone dies of `fatal`, and
 * the second alone refuses `second`. It does not start while a file `start-fails` is beside it, takes
 * very long to while `start-slow` is, and dies of loading `fickle` while a file `load-fails` is.
 */
import { existsSync } from 'node:fs';
import type { PlannerAnswer, PlannerRequest } from '../../src/planning/plannerProcess.ts';

/** Keeps the processor busy: for so much CPU time, in milliseconds. */
function work(cpuMs: number): void {
  const before = process.cpuUsage();
  for (let used = 0; used < cpuMs;) {
    const { user, system } = process.cpuUsage(before);
    used = (user + system) / 1_000;
  }
}

const tell = (answer: PlannerAnswer) => process.send?.(answer);
const isThere = (name: string) => existsSync(new URL(name, import.meta.url));

const isFirst = process.argv[2] === 'first';
if (isThere('start-fails')) process.exit(7);
if (isThere('start-slow')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
process.on('disconnect', () => process.exit(0));
process.on('message', (request: PlannerRequest) => {
  const { id } = request;
  if (request.kind === 'load' && request.sdl === 'fickle' && isThere('load-fails')) process.abort();
  const [what, ms] = request.kind === 'plan' ? request.operation.split(' ') : [];
  if (what === 'die' || (what === 'fatal' && isFirst)) process.abort();
  const cpuMs = Number(ms ?? 0);
  if (what === 'hang') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, cpuMs);
  else work(cpuMs);
  if (what === 'refuse' || (what === 'second' && !isFirst)) tell({ id, ok: false, message: 'no plan', cpuMs });
  else tell({ id, ok: true, result: { labels: [], percentages: [] }, cpuMs });
});
tell({ id: 0, ok: true, result: null });
