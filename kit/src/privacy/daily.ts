import type { Logger } from '../telemetry/index.ts';

/** A day, in milliseconds. */
const dayMs = 24 * 60 * 60 * 1_000;

/**
 * Does something in the background, at once and then every day. What fails is logged and tried again the next day.
 * @param work gets a signal that ends it early
 * @returns stops it, and waits until the work that runs has ended
 */
export function everyDay(work: (signal: AbortSignal) => Promise<void>, logger: Logger): () => Promise<void> {
  const stop = new AbortController();
  const once = () =>
    work(stop.signal).catch((err: unknown) => {
      if (!stop.signal.aborted) logger.error({ err }, 'the daily retention failed; it is tried again tomorrow');
    });
  let running = once();
  const timer = setInterval(() => {
    running = once();
  }, dayMs).unref();
  return async () => {
    clearInterval(timer);
    stop.abort();
    await running;
  };
}
