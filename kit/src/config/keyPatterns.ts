/** What people type, forwards and backwards: the alphabet, rows of keyboards, famous numbers, and the best known password. */
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  'abcdef0123456789abcdef0123456789',
  '12345678901234567890',
  'password',
  'p@ssw0rd',
  'passw0rd',
  'qwertyuiopa',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkloa',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  'qazwsxedcrfvtgbyhnujmikolp',
  '3141592653589793238462643383279502884197169399375105820974944592307816406286',
  '2718281828459045235360287471352662497757247093699959574966967627724076630353',
  '1618033988749894848204586834365638117720309179805762862135448622705260462818',
  '1414213562373095048801688724209698078569671875376948073176679737990732478462',
].flatMap((row) => [row, [...row].toReversed().join('')]);

/** What hex is made to spell. */
const hexWords = /dead|beef|cafe|babe|face|feed|f00d|fade|bead|deed|c0de|c0ffee|decade|facade|baad|fee1|ace0|abad/y;

/** A year. */
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/y;

/** A day, the year first or last. */
const date =
  /(?:19|20)\d\d[-./_]?(?:0[1-9]|1[0-2])[-./_]?(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])[-./_]?(?:0[1-9]|1[0-2])[-./_]?(?:19|20)\d\d/y;

/** What a pattern adds besides its unforeseen characters, in bits: its kind and its length. */
export const bitsOfPattern = 8;

/** A stretch of a key that follows a rule. */
export interface KeyPattern {
  /** Its length in characters. */
  readonly length: number;
  /** How many of them the rule does not foretell. */
  readonly unforeseen: number;
}

/**
 * The pattern at a place in a key that foretells the most characters; undefined when there is none. Patterns are what a person types or a
 * program counts: rows of a keyboard, dates, even steps, and what stood in the key before.
 * @param key in small letters
 * @param isHex whether it is hex, of which shorter stretches come by chance more often
 */
export function patternAt(key: string, at: number, isHex: boolean): KeyPattern | undefined {
  const shortest = isHex ? 5 : 4;
  const found: KeyPattern[] = [
    { length: longest((length) => isInRow(key.slice(at, at + length)), shortest, key.length - at), unforeseen: 0 },
    {
      length: longest((length) => key.indexOf(key.slice(at, at + length)) < at, shortest, key.length - at),
      unforeseen: 0,
    },
    ...[1, 2, 3, 4].map((step) => evenSteps(key, at, step, isHex)),
  ];
  for (const pattern of isHex ? [date, hexWords] : [date, year]) {
    pattern.lastIndex = at;
    found.push({ length: pattern.exec(key)?.[0].length ?? 0, unforeseen: 0 });
  }
  const foretold = ({ length, unforeseen }: KeyPattern) => length - unforeseen;
  const [most] = found.toSorted((one, other) => foretold(other) - foretold(one));
  return foretold(most!) > 2 ? most : undefined;
}

const isInRow = (part: string): boolean => rows.some((row) => row.includes(part));

/** The longest length that fits, when all shorter ones fit as well; 0 when the shortest does not. */
function longest(fits: (length: number) => boolean, shortest: number, most: number): number {
  let length = shortest;
  while (length <= most && fits(length)) length += 1;
  return length > shortest ? length - 1 : 0;
}

/** The stretch in which every character differs from the one `step` places before it as that one did: `0102030405`. */
function evenSteps(key: string, at: number, step: number, isHex: boolean): KeyPattern {
  const value = (index: number) => (isHex ? Number.parseInt(key[index]!, 16) : key.codePointAt(index)!);
  let end = at + 2 * step;
  while (end < key.length && value(end) - value(end - step) === value(end - step) - value(end - 2 * step)) end += 1;
  const isLong = end - at - 2 * step >= (isHex || step > 1 ? 3 : 2);
  return isLong ? { length: end - at, unforeseen: step } : { length: 0, unforeseen: 0 };
}
