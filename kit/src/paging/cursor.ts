import { badInput } from '../errors/index.ts';

/**
 * The cursor of a row: where it stands in the order of its list, so that a page can go on from there even
 * when the row itself is gone.
 * @param list the name of the list, so that a cursor of another list is refused
 * @param position the row's value in each column of the order
 */
export function encodeCursor(list: string, position: readonly (string | null)[]): string {
  return Buffer.from(JSON.stringify([list, ...position])).toString('base64url');
}

/**
 * The position that a cursor holds.
 * @param fits whether a position could be one of the list's order
 * @param argument the argument it came in, `after` or `before`
 * @throws BAD_USER_INPUT when the text is not a cursor of this list
 */
export function decodeCursor(
  cursor: string,
  list: string,
  fits: (position: readonly (string | null)[]) => boolean,
  argument: string,
): (string | null)[] {
  const [name, ...position] = parse(cursor) ?? [];
  if (name !== list || !fits(position)) {
    throw badInput(
      argument,
      'a cursor that this same list gave out in the same order (`endCursor`, `startCursor` or `cursor`)',
      cursor,
    );
  }
  return position;
}

function parse(cursor: string): (string | null)[] | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) && value.every(isStorable) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** PostgreSQL holds every text but one with a zero byte; what no column can hold no cursor was made of. */
const isStorable = (part: unknown): part is string | null =>
  part === null || (typeof part === 'string' && !part.includes('\0'));
