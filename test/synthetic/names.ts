import { scattered } from './random.ts';

// Syllables that no Danish name is made of, with the three letters that end the Danish alphabet among them.
// prettier-ignore
const syllables = [
  'qua', 'vrel', 'xo', 'zly', 'gnu', 'kwi', 'myx', 'plo', 'skra', 'tzu', 'wub', 'yph', 'dwæ', 'fjø', 'råx', 'bzi',
  'cho', 'dli', 'ewq', 'gwa', 'hny', 'ixi', 'jza', 'krø', 'lwu', 'mbå', 'nqe', 'ozo', 'psæ', 'rhu', 'svy', 'uxa',
];
const words = syllables.length ** 4;

/** An invented word for a number: the same for the same number, another one for any other. */
export function inventedWord(number: number): string {
  let rest = scattered(number % words, words);
  let word = '';
  for (let each = 0; each < 4; each += 1, rest = Math.floor(rest / syllables.length)) word += syllable(rest);
  // Beyond a million there are longer words.
  for (let more = Math.floor(number / words); more > 0; more = Math.floor(more / syllables.length))
    word += syllable(more);
  return word[0]!.toUpperCase() + word.slice(1);
}

const syllable = (number: number) => syllables[number % syllables.length]!;

/** The kinds of things that get names; each has words of its own. */
const kinds = ['organization', 'region', 'product', 'supplier', 'system', 'module'] as const;

const wordOf = (kind: (typeof kinds)[number], number: number) =>
  inventedWord(number * kinds.length + kinds.indexOf(kind));

// "Syntet" in every name and "syn" in every id say that nothing of it is real.
export const organizationWord = (number: number): string => wordOf('organization', number);
export const regionWord = (number: number): string => wordOf('region', number);
export const productName = (number: number): string => `Syntet${wordOf('product', number).toLowerCase()}`;
export const supplierName = (number: number): string => `${wordOf('supplier', number)} Syntetdrift`;
export const systemName = (number: number): string => `${wordOf('system', number)} Syntetsystem`;
export const moduleName = (number: number): string => `${wordOf('module', number)} Syntetmodul`;

/** A number as the last part of an id; of one width, so that ids stand in the order of the numbers. */
const digits = (number: number, width: number) => `syn-${String(number).padStart(width, '0')}`;

export const productId = (number: number): string => `product:${digits(number, 5)}`;
export const supplierId = (number: number): string => `supplier:${digits(number, 5)}`;
export const regionId = (number: number): string => `region:${digits(number, 3)}`;
export const systemId = (number: number): string => `system:${digits(number, 5)}`;
export const moduleId = (number: number): string => `module:${digits(number, 5)}`;

/** The number of an organization in its id, and what the id begins with. */
export const organizationId = (namespace: 'municipality' | 'organization', number: number): string =>
  `${namespace}:${digits(number, 6)}`;
