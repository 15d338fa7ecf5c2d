import { textScalar } from './textScalar.ts';

/** `DateTime`: a moment, written in UTC; PostgreSQL's way of writing it is accepted too. */
export const DateTimeScalar = textScalar('DateTime', 'a moment written as 2026-11-21T11:00:00Z', (text) => {
  if (!form.test(text)) return undefined;
  // PostgreSQL writes a blank, and an offset without minutes.
  const moment = new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
});

const form = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d(:?\d\d)?)$/;
