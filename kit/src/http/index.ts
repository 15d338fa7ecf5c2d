export { createApp, maximumBodyBytes, type AppOptions, type Health } from './app.ts';
export { cachedText, sendCached, type CachedText } from './cachedText.ts';
export { defaultConnectionLimits, type ConnectionLimits } from './connections.ts';
export { type HeadLimits } from './headLimits.ts';
export { jsonTooDeep, shallowJson } from './jsonDepth.ts';
export { listen } from './listen.ts';
export { run, type Running } from './run.ts';
