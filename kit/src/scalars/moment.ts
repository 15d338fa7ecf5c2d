import { isDay } from '../time/index.ts';
import { textScalar } from './textScalar.ts';

/** `DateTime`: a moment, written in UTC; PostgreSQL's way of writing it is accepted too. */
export const DateTimeScalar = textScalar('DateTime', 'a moment written as 2026-11-21T11:00:00Z', (text) => {
  // A JavaScript date would take February 30 for March 2, and 24:00 for the next day.
  if (!form.test(text) || !isDay(text.slice(0, 10))) return undefined;
  // PostgreSQL writes a blank, and an offset without minutes.
  const moment = new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
  return isDay(dayOf(moment)) ? moment.toISOString() : undefined;
});

/** Its day in UTC; no day where it is no moment, or lies outside the years 1 to 9999. */
const dayOf = (moment: Date) =>
  Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, -'T00:00:00.000Z'.length);

const form = /^\d{4}-\d\d-\d\d[T ](?:[01]\d|2[0-3]):\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d(:?\d\d)?)$/;
