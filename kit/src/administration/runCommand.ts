/** Where a command writes. */
export interface Printer {
  /** What it was asked for, to standard output. */
  readonly result: (text: string) => void;
  /** What it has to say besides, to standard error. */
  readonly say: (text: string) => void;
}

/** A command line that cannot be understood. */
export class UsageError extends Error {}

/**
 * Runs a command and prints why it fails, in plain lines.
 * @param usage how it is called, for who calls it otherwise
 * @returns the exit code: 0, 1 when it was refused or failed, 2 when it was called wrongly
 */
export async function runCommand(command: () => Promise<void>, usage: string, { say }: Printer): Promise<number> {
  try {
    await command();
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      say(`${error.message}\n\n${usage}`);
      return 2;
    }
    say(reasonOf(error as Error));
    return 1;
  }
}

/** Why a command failed. What a database says of a failed statement can hold the values of rows, so its code stands for it. */
function reasonOf({ code, message }: Error & { readonly code?: unknown }): string {
  const isDatabases = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);
  return isDatabases ? `The database refused a statement (SQLSTATE ${code}).` : message;
}
