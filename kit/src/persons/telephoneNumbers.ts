/** Digits one by one or in brackets, with at most a few blanks and hyphens between them. */
const form = /^\+?(?:\(\d{1,5}\)|\d)(?:[ -]{0,3}(?:\(\d{1,5}\)|\d))*$/;

const yearFirst = /^(?:19|20)\d\d([-./ ])(\d\d?)\1(\d\d?)$/;
const dayFirst = /^(\d\d?)([-./ ])(\d\d?)\2(?:19|20)\d\d$/;
const shortYear = /^(\d\d?)([-./])(\d\d?)\2\d\d$/;

/** Whether digits in groups are the day of a calendar, such as `2026-11-30` or `30.11.2026`. */
export function isWrittenDate(text: string): boolean {
  const [, , month, day] = yearFirst.exec(text) ?? [];
  const [, otherDay, , otherMonth] = dayFirst.exec(text) ?? shortYear.exec(text) ?? [];
  const [monthOfYear, dayOfMonth] = [Number(month ?? otherMonth), Number(day ?? otherDay)];
  return monthOfYear >= 1 && monthOfYear <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31;
}

/** Whether a text has the form of a telephone number: 3 to 15 digits (ITU-T E.164) that are no date. */
export function isTelephoneNumber(text: string): boolean {
  const count = text.replaceAll(/\D/g, '').length;
  return form.test(text) && count >= 3 && count <= 15 && !isWrittenDate(text);
}
