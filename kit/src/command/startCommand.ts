import { ignoreClosedOutput } from './closedOutput.ts';
import type { Printer } from './runCommand.ts';

/** A program: its command line without its name in, its exit code out. */
export type Program = (
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  printer: Printer,
) => Promise<number>;

/** Runs the program of a process, and sets the exit code of the process. */
export async function startCommand(process: NodeJS.Process, program: Program): Promise<void> {
  const { argv, env, stdout, stderr } = process;
  ignoreClosedOutput(process);
  process.exitCode = await program(argv.slice(2), env, {
    result: (text) => stdout.write(`${text}\n`),
    say: (text) => stderr.write(`${text}\n`),
  });
}
