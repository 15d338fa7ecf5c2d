import { badInput, clientError } from '../errors/index.ts';
import { decodeCursor } from './cursor.ts';

/** The largest page a client can ask for. */
export const maximumPageSize = 100;

/** The size of a page when neither `first` nor `last` is given; the schemas say so. */
export const defaultPageSize = 25;

/** The four arguments of every connection. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A checked page request. */
export interface PageRequest {
  /** `forward` reads from the start of the list, `backward` from its end. */
  readonly direction: 'forward' | 'backward';
  /** How many rows, 1 to 100. */
  readonly size: number;
  /** Only rows after this position. */
  readonly after: readonly (string | null)[] | null;
  /** Only rows before this position. */
  readonly before: readonly (string | null)[] | null;
}

/**
 * Checks the arguments of a connection.
 * @param list the name of the list, which its cursors carry
 * @param fits whether the position of a cursor could be one of the list's order
 * @throws BAD_USER_INPUT on a size outside 1-100, on `first` together with `last`, and on a foreign cursor
 */
export function pageRequest(
  page: PageArguments,
  list: string,
  fits: (position: readonly (string | null)[]) => boolean,
): PageRequest {
  const { first = null, last = null, after = null, before = null } = page;
  if (first !== null && last !== null) {
    throw clientError('BAD_USER_INPUT', 'Give either "first" or "last", not both: a page is read from one end.', {
      argument: 'last',
      rule: 'left out when `first` is given',
    });
  }
  return {
    direction: last === null ? 'forward' : 'backward',
    size: last === null ? pageSize('first', first ?? defaultPageSize) : pageSize('last', last),
    after: after === null ? null : decodeCursor(after, list, fits, 'after'),
    before: before === null ? null : decodeCursor(before, list, fits, 'before'),
  };
}

function pageSize(argument: string, size: number): number {
  if (size < 1 || size > maximumPageSize) {
    throw badInput(argument, `between 1 and ${maximumPageSize}`, size);
  }
  return size;
}
