/** A calendar day, `YYYY-MM-DD`. Days of this form compare as text. */
export type Day = string;

/** Tells the time; injected so that tests can choose it. */
export type Clock = () => Date;

const danishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' });

/**
 * The day it is in Denmark.
 * @param clock tells the time
 */
export function today(clock: Clock): Day {
  return danishDay.format(clock());
}

/** Whether a text is a day of the calendar: `2024-02-29` is, `2023-02-29` and `2024-2-9` are not. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) && text >= '0001-01-01';
}
