export { CancellationSource, type Cancellation } from './cancellation.ts';
export { asSystem, asWrite, currentWork, workFor, type Work } from './work.ts';
