import { pino, type Logger } from 'pino';
import { loggedError } from './loggedError.ts';

export type { Logger };

/** Levels a process can be told to log from. */
export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** One of `logLevels`. */
export type LogLevel = (typeof logLevels)[number];

/**
 * A logger that writes one JSON object a line to standard error, so that standard output stays the user's.
 * Credentials in headers are never written, and of an error under `err` no values that it quotes or carries.
 * @param name which process or part speaks
 * @param level the least severe level to write
 */
export function createLogger(name: string, level: LogLevel): Logger {
  return pino(
    {
      name,
      level,
      redact: { paths: ['*.authorization', '*.cookie', 'headers.authorization'], censor: '[secret]' },
      serializers: { err: (error: unknown) => loggedError(error) },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
