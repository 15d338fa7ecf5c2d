import { functionWords, isListedFunctionWord } from './functionWords.ts';
import { ambiguousNames, familyNames, givenNames } from './givenNames.ts';

/** Family names that are words of streets, land and animals too: beside a word of a function they may be those. */
const ordinary = new Set('bak gade hald ravn skov toft'.split(' '));

/** Given names that are things too, which a compound may begin with: a quay, a stone, a rune. */
const things = new Set('kaj sten rune vibe'.split(' '));

const isGiven = (word: string): boolean => givenNames.has(word) && !ambiguousNames.has(word);

/**
 * Whether a word, in lower case, is a family name and no ordinary word: a listed one, or a listed given name with `sen`, such as
 * `pallesen`.
 */
export function isCertainFamilyName(word: string): boolean {
  if (functionWords.has(word) || ordinary.has(word)) return false;
  return familyNames.has(word) || (word.endsWith('sen') && isGiven(word.slice(0, -3).replace(/(?<=\p{L}{3})s$/u, '')));
}

/** Whether a word, in lower case, is a given name or a certain family name in the possessive: `jakobs`, `hansens`. */
export function isPossessiveName(word: string): boolean {
  const owner = word.slice(0, -1);
  return word.endsWith('s') && !functionWords.has(word) && (isGiven(owner) || isCertainFamilyName(owner));
}

/** The fewest letters of a function's word in a compound: shorter ones end and begin too many words. */
const shortestFunction = 4;

/**
 * Whether a word, in lower case, is a compound of a name and a word of a function, in either order: `mettesupport`,
 * `jakobsvagt`, `supportmette`, `hansensupport`.
 */
export function isNamedCompound(word: string): boolean {
  if (functionWords.has(word)) return false;
  for (let end = 3; end <= word.length - 3; end += 1) {
    const [head, tail] = [word.slice(0, end), word.slice(end)];
    if (isCompoundName(head) && (isFunctionPart(tail) || (tail.startsWith('s') && isFunctionPart(tail.slice(1)))))
      return true;
    if (functionWords.has(head) && head.length >= shortestFunction && isCompoundName(tail)) return true;
  }
  return false;
}

const isCompoundName = (word: string): boolean =>
  (isGiven(word) && !things.has(word)) || (word.endsWith('sen') && isCertainFamilyName(word));

const isFunctionPart = (word: string): boolean => word.length >= shortestFunction && isListedFunctionWord(word);

/** Letters one by one, with a blank or a sign between them: `M e t t e`. */
const spaced = /(?<![\p{L}\p{N}])\p{L}(?:[\s._-]{1,2}\p{L}(?![\p{L}\p{N}])){2,}/gu;

/** A text as it is written, and with its camel case and spaced letters read as words: `SupportMette`, `M e t t e`. */
export const joinedReadings = (text: string): string[] => [
  ...new Set([
    text,
    text.replaceAll(spaced, (letters) => letters.replaceAll(/[\s._-]/g, '')),
    text.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '),
  ]),
];
