import type { Logger } from './logger.ts';

/** How far apart two lines are at least, in milliseconds. */
const pauseMs = 1_000;

/** Writes a line, or leaves it out. A function that makes the fields is only called for a line that is written. */
export type LimitedLog = (level: 'info' | 'warn' | 'error', fields: object | (() => object), message: string) => void;

/**
 * A log that strangers can make a line in, at most one each second for each level. `leftOut` in a line is the number of
 * lines that were left out since the line before it.
 * @param now a time in milliseconds
 */
export function createLimitedLog(logger: Logger, now: () => number): LimitedLog {
  const states = new Map<string, { writtenAt: number; leftOut: number }>();
  return (level, fields, message) => {
    const state = states.get(level) ?? { writtenAt: -Infinity, leftOut: 0 };
    states.set(level, state);
    // A clock that was set back must not silence the log.
    if (Math.abs(now() - state.writtenAt) < pauseMs) {
      state.leftOut += 1;
      return;
    }
    const { leftOut } = state;
    Object.assign(state, { writtenAt: now(), leftOut: 0 });
    const made: object = typeof fields === 'function' ? (fields as () => object)() : fields;
    logger[level](leftOut === 0 ? made : { ...made, leftOut }, message);
  };
}
