/** Shows how far something is. */
export interface Progress {
  /** Shows that so much of the whole is done. */
  at(done: number, label: string): void;
  /** Leaves the last state standing and writes a line below it. */
  end(line: string): void;
}

const width = 30;

/**
 * A progress bar: on a terminal one line that changes, otherwise a line every few seconds.
 * @param total what `done` will be at the end
 * @param clock milliseconds
 */
export function progressBar(
  total: number,
  output: { readonly isTTY?: boolean; write(text: string): unknown },
  clock: () => number = () => performance.now(),
): Progress {
  const startedAt = clock();
  const everyMs = output.isTTY ? 100 : 5_000;
  let shownAt = Number.NEGATIVE_INFINITY;
  let last = '';
  return {
    at(done, label) {
      const now = clock();
      last = barLine(done, total, (now - startedAt) / 1_000, label);
      if (now - shownAt < everyMs) return;
      shownAt = now;
      output.write(output.isTTY ? `\r${last}\u001B[K` : `${last}\n`);
    },
    end(line) {
      if (output.isTTY && last !== '') output.write(`\r${last}\u001B[K\n`);
      output.write(`${line}\n`);
    },
  };
}

function barLine(done: number, total: number, seconds: number, label: string): string {
  const part = total === 0 ? 1 : Math.min(1, done / total);
  const filled = Math.round(part * width);
  const perSecond = seconds > 0 ? Math.round(done / seconds) : 0;
  const percent = String(Math.floor(part * 100)).padStart(3);
  return `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${percent} % ${grouped(done)} rows, ${grouped(perSecond)} rows/s, ${label}`;
}

/** A whole number with a comma at each thousand. */
export const grouped = (value: number): string => Math.round(value).toLocaleString('en-US');
