import { addressReadings, decodedReadings, isFunctionWord, isWrittenDate } from '../persons/index.ts';

/** A value that an erasure looks for. */
export interface Sought {
  readonly kind: 'actor' | 'mailbox' | 'name' | 'phone';
  readonly text: string;
}

/** An actor as a value: a subject that is a mail address is one. */
export const soughtActor = (text: string): Sought => ({ kind: /^\S+@\S+$/.test(text) ? 'mailbox' : 'actor', text });

/**
 * Whether a value means the same wherever it stands. A short number, a date, and an actor's name of one plain word, such as
 * `support`, stand in much that is not meant: erasing that would empty the audit log.
 */
export function isDistinct({ kind, text }: Sought): boolean {
  const trimmed = text.trim();
  if (kind === 'mailbox') return true;
  if (kind === 'phone') return trimmed.replaceAll(/\D/g, '').length >= 8 && !isWrittenDate(trimmed);
  if (kind === 'actor' && isNameOfFunction(trimmed)) return false;
  // One word stands in too much else, such as a place's name.
  if (/\p{L}\S*\s+\S*\p{L}/u.test(trimmed)) return true;
  return (
    kind === 'actor' &&
    (/^\d{12,}$/.test(trimmed) ||
      (/\p{L}/u.test(trimmed) && (/[\p{L}\p{N}][^\p{L}\p{N}\s]+[\p{L}\p{N}]/u.test(trimmed) || trimmed.length >= 16)))
  );
}

/** `it-support`, `Support Team`: texts mean the function with it, and not who acted. */
const isNameOfFunction = (text: string): boolean =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).every(isFunctionWord) && /\p{L}/u.test(text);

/**
 * Finds values in texts, in every form that people write them in: a telephone number in any grouping, with and without its
 * prefix; other case; a mail address that is spelled out; what is encoded for an address or a page. A longer number, mail
 * address or name, a date and a CVR number are other values.
 * @returns whether a text holds one of them
 */
export function finderOf(sought: readonly Sought[]): (text: string) => boolean {
  const tests = sought.filter(({ text }) => text.trim() !== '').map(testOf);
  return (text) => tests.length > 0 && decodedReadings(text).some((reading) => tests.some((test) => test(reading)));
}

function testOf({ kind, text }: Sought): (reading: string) => boolean {
  if (kind === 'phone') return numberTest(text);
  if (kind === 'mailbox') {
    const address = addressReadings(text.trim())[0]!;
    const mailbox = pattern(escaped(address), longerMailbox);
    const [start = ''] = /[\p{L}\p{N}]+/u.exec(address) ?? [];
    // The readings take long to make, and most texts have not even the first word of the address.
    const cannotHold = (reading: string) => usualLetters.test(reading) && !reading.toLowerCase().includes(start);
    return (reading) => !cannotHold(reading) && addressReadings(reading).some((one) => mailbox.test(one));
  }
  const words = plain(text)
    .trim()
    .split(/\s+/)
    .map(escaped)
    .join(String.raw`\s+`);
  const test = kind === 'name' ? pattern(`${words}(?:['’]?s|['’])?`, longerName) : pattern(words, longerToken);
  return (reading) => test.test(plain(reading));
}

/** Characters that look like no other ones and are read as they are. */
const usualLetters = /^[\s!-~\u00C0-\u00FF]*$/;

/** What may stand beside a value in a longer one, before it and behind it. */
type Around = readonly [before: string, behind: string];

/** A capital or a digit behind a hyphen goes on with a name; small letters make a Danish compound of it: `Jens Jensen-sagen`. */
const hyphenated = String.raw`(?-i:-[\p{Lu}\p{N}])`;
const longerName: Around = [String.raw`[\p{L}\p{N}]-?`, String.raw`[\p{L}\p{N}]|${hyphenated}`];
const longerToken: Around = [String.raw`[\p{L}\p{N}][._+'@-]*`, String.raw`[._+@]*[\p{L}\p{N}]|${hyphenated}`];
/** What follows a hyphen belongs to the host where a host comes of it. */
const longerMailbox: Around = [longerToken[0], String.raw`[._+@]*[\p{L}\p{N}]|-[\p{L}\p{N}-]{0,63}\.\p{L}`];

const pattern = (text: string, [before, behind]: Around): RegExp =>
  new RegExp(`(?<!${before})${text}(?!${behind})`, 'iu');

/** Wide digits and letters and blanks that do not break, as plain ones. */
const plain = (text: string): string => text.normalize('NFKC');

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/** The names of numbers that have as many digits as a telephone number. */
const otherNumber = String.raw`\b(?:cvr(?:[-. ]?(?:nr|no|nummer|number))?|(?:se-?|(?:p|ean|gln|sags?|journal|j)[-. ]?)(?:nr|no|nummer|number))[.:]*\s{0,3}(?:dk[- ]?)?`;

function numberTest(text: string): (reading: string) => boolean {
  const digits = plain(text)
    // The zero that is dialed without the prefix: `+45 (0) 22 33 44 55`.
    .replaceAll('(0)', '')
    .replaceAll(/\D/g, '')
    .replace(/^00(?=\d{8})/, '');
  const own = digits.length === 10 ? digits.replace(/^45/, '') : digits;
  const between = String.raw`[\s()./\u2010-\u2015-]{0,4}`;
  const prefix = own.length === 8 ? `(?:(?:00)?45${between}(?:\\(0\\)${between})?)?` : '(?:00)?';
  // Digits with hyphens around them are a longer code, such as a UUID.
  const before = String.raw`(?<![\p{L}\p{N}])(?<!\p{N}[-_.])(?<!${otherNumber})`;
  const behind = String.raw`(?![\p{L}\p{N}])(?!-[\da-f]{3,7}(?![\da-f]))`;
  const number = new RegExp(`${before}${prefix}${[...own].join(between)}${behind}`, 'giu');
  return (reading) => [...plain(reading).matchAll(number)].some(([found]) => !isWrittenDate(found));
}
