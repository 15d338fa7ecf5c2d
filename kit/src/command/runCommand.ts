/** Where a command writes. */
export interface Printer {
  /** What it was asked for, to standard output. */
  readonly result: (text: string) => void;
  /** What it has to say besides, to standard error. */
  readonly say: (text: string) => void;
}

/** A command line that cannot be understood. */
export class UsageError extends Error {}

/** A command of the command line. */
export interface Command<Options> {
  /** How it is called; `--help` shows it. */
  readonly usage: string;
  /** Reads the command line, without the program's name; throws when it cannot be understood. */
  readonly read: (args: readonly string[]) => Options;
  /** Does the work; a number is the exit code. */
  readonly run: (options: Options) => Promise<number | void>;
  /** Whether an error is shown with its stack: for tools of developers. False when left out. */
  readonly showsStack?: boolean;
}

/**
 * Runs a command and prints why it fails, in plain lines.
 * @param args the command line without the program's name
 * @returns the exit code: 0, 1 when it was refused or failed, 2 when it was called wrongly, or what the command gives
 */
export async function runCommand<Options>(
  args: readonly string[],
  { usage, read, run, showsStack = false }: Command<Options>,
  { result, say }: Printer,
): Promise<number> {
  if (args.includes('--help')) {
    result(usage);
    return 0;
  }
  const refuse = (error: unknown) => {
    say(`${(error as Error).message}\n\n${usage}`);
    return 2;
  };
  let options: Options;
  try {
    options = read(args);
  } catch (error) {
    return refuse(error);
  }
  try {
    const code = await run(options);
    // What returns nothing by its type may return anything.
    return typeof code === 'number' ? code : 0;
  } catch (error) {
    if (error instanceof UsageError) return refuse(error);
    say(showsStack ? String((error as Error).stack) : reasonOf(error as Error));
    return 1;
  }
}

/** A `read` for a command that takes nothing. */
export function readNothing([first]: readonly string[]): void {
  if (first !== undefined) throw new UsageError(`"${first}" is one too many.`);
}

/** Why a command failed. What a database says of a failed statement can hold the values of rows, so its code stands for it. */
function reasonOf({ code, message }: Error & { readonly code?: unknown }): string {
  const isDatabases = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);
  return isDatabases ? `The database refused a statement (SQLSTATE ${code}).` : message;
}
