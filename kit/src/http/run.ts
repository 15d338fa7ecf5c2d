import { ignoreClosedOutput } from '../command/index.ts';
import { OperatorError } from '../errors/index.ts';

/** Something that was started and can be stopped in good order. */
export interface Running {
  /** Finishes what is running and frees everything. */
  close(): Promise<void>;
}

/**
 * Ctrl-C reaches the whole process group, and npm passes its own copy on: a signal that follows another this
 * soon is the same one.
 */
const echoMs = 500;

/**
 * Runs a process until it is told to stop: Ctrl-C and SIGTERM finish what is running, close and exit 0; a
 * second signal exits at once. A failure to start that the operator can mend is printed as plain lines.
 * @param start builds and starts everything
 */
export async function run(start: () => Promise<Running>): Promise<void> {
  const signal = Promise.withResolvers<void>();
  let askedAt: number | undefined;
  const stop = () => {
    const now = performance.now();
    if (askedAt !== undefined && now - askedAt > echoMs) process.exit(1);
    askedAt ??= now;
    signal.resolve();
  };
  ignoreClosedOutput(process);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    const running = await start();
    await signal.promise;
    await running.close();
    process.exit(0);
  } catch (error) {
    process.stderr.write(
      error instanceof OperatorError
        ? `${error.message}\n`
        : `${error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exit(1);
  }
}
