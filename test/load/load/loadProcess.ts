import { closedLoop, type LoadJob } from './closedLoop.ts';
import { sequence, type SequenceJob } from './sequence.ts';

// The program that makes the load: does one job after the other for the process that started it, and ends with it.

process.on('disconnect', () => process.exit(0));
process.on('message', (job: LoadJob | SequenceJob) => {
  void ('bodies' in job ? sequence(job) : closedLoop(job)).then((result) => process.send?.(result));
});
