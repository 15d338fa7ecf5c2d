import { createHash } from 'node:crypto';
import { boundedCache } from './boundedCache.ts';
import { operationShape } from './operationShape.ts';

/** How much may be remembered of the operations that a planner died of, in bytes. */
const maximumBytes = 1024 * 1024;

/** About what one digest takes. */
const digestBytes = 160;

/** What a planner died of: an operation of the same shape is not sent to it again. */
export interface FatalShapes {
  add(operation: string): void;
  has(operation: string): boolean;
}

/** Nothing has been fatal yet. */
export function fatalShapes(): FatalShapes {
  const known = boundedCache<true>(maximumBytes);
  const keyOf = (operation: string) => createHash('sha256').update(operationShape(operation)).digest('base64');
  return {
    add: (operation) => known.set(keyOf(operation), true, digestBytes),
    // Most planners never die: then no operation is parsed for it.
    has: (operation) => known.size > 0 && known.get(keyOf(operation)) !== undefined,
  };
}
