import { below, chance, type Random } from '../fuzz/random.ts';

/** The first day of the fifteen years that the continent's rows are spread over. */
const firstDay = Date.UTC(2011, 10, 22);
const dayMs = 86_400_000;

/** How many days there are up to the last one, 21 November 2026. */
export const days = 15 * 365 + 4;

const texts = Array.from({ length: days + 3_000 }, (_, day) =>
  new Date(firstDay + day * dayMs).toISOString().slice(0, 10),
);

/** A day by its number, written `YYYY-MM-DD`. */
export const dayText = (day: number): string => texts[day]!;

/** The two columns of a dated row. */
export interface Period {
  readonly valid_from: string | null;
  readonly valid_to: string | null;
}

/**
 * A period that begins within the fifteen years; one in twelve has a first day that is not known.
 * @param ended whether its last day has passed; otherwise it is open, or in one case of ten ends within three years
 */
export function somePeriod(random: Random, ended: boolean): Period {
  const from = below(random, days - 2);
  const known = !chance(random, 1 / 12);
  const to = ended
    ? from + 1 + below(random, days - from - 2)
    : chance(random, 0.1)
      ? days + below(random, 1_000)
      : undefined;
  return { valid_from: known ? dayText(from) : null, valid_to: to === undefined ? null : dayText(to) };
}

/** A period that has yet to begin. */
export const comingPeriod = (random: Random): Period => ({
  valid_from: dayText(days + below(random, 700)),
  valid_to: null,
});
