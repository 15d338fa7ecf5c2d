import { loggedMessage } from './loggedText.ts';

/** What of an error says what failed and where, and holds no value. Drivers add the statement, its parameters and the row. */
const plainDetails = [
  'code',
  'severity',
  'routine',
  'schema',
  'table',
  'column',
  'constraint',
  'dataType',
  'errno',
  'syscall',
  'address',
  'port',
  'status',
  'statusCode',
] as const;

/** How many errors that caused one another are written. */
const longestChain = 5;

/** The most lines of a stack, and of its characters. */
const [stackLines, stackCharacters] = [30, 4_000];

/** An error as the log has it. */
export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly cause?: unknown;
  readonly aggregateErrors?: readonly unknown[];
}

/** An error for the log: its class, its message without the values that it quotes, its stack, codes, and what caused it. */
export function loggedError(error: unknown, left = longestChain): unknown {
  if (!(error instanceof Error)) return isErrorLike(error) ? { message: loggedMessage(error.message) } : kindOf(error);
  const details = Object.fromEntries(
    plainDetails.flatMap((name) => {
      const value = (error as unknown as Record<string, unknown>)[name];
      return typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [];
    }),
  );
  const { cause, errors } = error as { readonly cause?: unknown; readonly errors?: unknown };
  return {
    ...details,
    type: error.constructor.name,
    message: loggedMessage(error.message),
    stack: placesOf(error),
    ...(cause === undefined || left <= 1 ? {} : { cause: loggedError(cause, left - 1) }),
    ...(Array.isArray(errors) && left > 1
      ? { aggregateErrors: errors.slice(0, longestChain).map((each) => loggedError(each, left - 1)) }
      : {}),
  } satisfies LoggedError;
}

/** The places of a stack. Its beginning repeats the message, whose lines may look like places. */
function placesOf({ stack = '', message }: Error): string {
  const at = stack.indexOf(message);
  const places = stack
    .slice(at === -1 ? 0 : at + message.length)
    .split('\n')
    .filter((line) => /^\s+at .*(?::\d+:\d+\)?|<anonymous>\)?|native\)?)$/.test(line));
  return places.slice(0, stackLines).join('\n').slice(0, stackCharacters);
}

const isErrorLike = (value: unknown): value is { readonly message: string } =>
  typeof value === 'object' && value !== null && typeof (value as { message?: unknown }).message === 'string';

/** What was thrown and is no error may be any value. */
const kindOf = (value: unknown): string => `a thrown ${value === null ? 'null' : typeof value}`;
