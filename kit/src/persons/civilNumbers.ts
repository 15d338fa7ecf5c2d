/** What a day of birth, and the number behind it, may have between them. */
const hyphen = String.raw`\s?[-\u00AD\u2010-\u2015\u2212]\s?`;
const withHyphen = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\d\d)[ .]?(\d\d)[ .]?(\d\d)${hyphen}(\d{4})(?![\p{L}\p{N}])`,
  'gu',
);
const written = String.raw`(\d\d)[ ./-]?(\d\d)[ ./-]?(\d\d)\s?[./_]?\s?(\d\d)[ .]?(\d\d)`;
const otherwise = new RegExp(String.raw`(?<![\p{L}\p{N}+])${written}(?![\p{L}\p{N}])`, 'gu');
const slashed = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\d\d)[/-](\d\d)[/-](\d\d)${hyphen}(\d\d)(\d\d)(?![\p{L}\p{N}])`,
  'gu',
);

/** The weights of the check sum that most numbers fulfill. */
const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * Whether a text holds what looks like a Danish civil registration number (CPR): a day and four digits with a hyphen between
 * them, or written otherwise (`0707614285`, `07/07/61 4285`) where the check sum is right too. Digits of other scripts and wide
 * ones count like plain ones, and the letters of `CPR` may stand right before it.
 */
export function holdsCivilNumber(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replaceAll(/cpr\p{L}{0,8}(?=\d)/giu, 'cpr ');
  for (const [, day, month, year] of plain.matchAll(withHyphen)) if (isDay(day!, month!, year!)) return true;
  return [otherwise, slashed].some((form) =>
    [...plain.matchAll(form)].some(
      ([, ...digits]) => isDay(digits[0]!, digits[1]!, digits[2]!) && fulfillsCheckSum(digits.join('')),
    ),
  );
}

function isDay(day: string, month: string, year: string): boolean {
  // A replacement number, of somebody without a civil registration, adds 60 to the day.
  const number = Number(day) > 60 ? Number(day) - 60 : Number(day);
  // The century is not known; 1900 had no leap day, which 2000 had.
  const last = new Date(Date.UTC(2000 + Number(year), Number(month), 0)).getUTCDate();
  return Number(month) >= 1 && Number(month) <= 12 && number >= 1 && number <= last;
}

const fulfillsCheckSum = (digits: string): boolean =>
  [...digits].reduce((sum, digit, index) => sum + Number(digit) * weights[index]!, 0) % 11 === 0;
