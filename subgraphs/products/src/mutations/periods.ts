import type { Day } from '@community-graph/kit/time';

/** A half-open period: first day, and the day after the last; null where not known or not there. */
export interface Period {
  readonly validFrom?: Day | null | undefined;
  readonly validTo?: Day | null | undefined;
}

/** Whether there is a day in both periods; a period that ends before it begins, as that of a dropped plan, has none. */
export function overlap(one: Period, other: Period): boolean {
  return !isEmpty(one) && !isEmpty(other) && beginsBeforeEnd(one, other) && beginsBeforeEnd(other, one);
}

const isEmpty = (period: Period): boolean => !beginsBeforeEnd(period, period);

/** Whether a day lies in a period. */
export const holds = ({ validFrom, validTo }: Period, day: Day): boolean =>
  (!validFrom || validFrom <= day) && (!validTo || day < validTo);

const beginsBeforeEnd = ({ validFrom }: Period, { validTo }: Period): boolean =>
  !validFrom || !validTo || validFrom < validTo;

/** A period in words, to be read after "a period". */
export function inWords({ validFrom, validTo }: Period): string {
  const from = validFrom ? `from ${validFrom}` : 'of which no first day is known';
  return validTo ? `${from} up to, not including, ${validTo}` : from;
}

/**
 * The id of the next row between two ends: that of the first names the ends alone, the others count from 2.
 * @param first the id that the first row between them has
 * @param taken the ids of the rows that are there
 */
export function nextId(first: string, taken: readonly string[]): string {
  if (!taken.includes(first)) return first;
  let number = 2;
  while (taken.includes(`${first}.${number}`)) number += 1;
  return `${first}.${number}`;
}
