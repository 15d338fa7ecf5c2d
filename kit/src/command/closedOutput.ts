import type { Writable } from 'node:stream';

/**
 * Lets a process go on when nobody reads its output any more, as in `| head`: what it still writes is lost, its work and its
 * exit code are not.
 */
export function ignoreClosedOutput({ stdout, stderr }: { readonly stdout: Writable; readonly stderr: Writable }): void {
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
