import type { Place } from './explainNull.ts';
import { maximumErrors, note, type Projection, type Writer, type Written } from './projection.ts';

/**
 * A writer that writes an object once where the same object stands in several places, with its errors in each of
 * them.
 */
export function remembering(write: Writer, { isShared }: Place): Writer {
  if (!isShared) return write;
  return (value, projection) => {
    const known = writtenBy(write, projection);
    let written = known.get(value);
    if (written === undefined) {
      const before = projection.errors.length;
      const text = write(value, projection);
      written = { text, errors: projection.errors.splice(before) };
      known.set(value, written);
    } else projection.room -= written.text?.length ?? 0;
    // Each place has errors of its own: their paths are written on while the projection comes back up.
    for (const error of written.errors) {
      if (projection.errors.length < maximumErrors)
        note(projection, { ...error, reversedPath: [...error.reversedPath] });
      else projection.leftOut += 1;
    }
    return written.text;
  };
}

function writtenBy(write: Writer, { written }: Projection): Map<unknown, Written> {
  let known = written.get(write);
  if (known === undefined) written.set(write, (known = new Map<unknown, Written>()));
  return known;
}
