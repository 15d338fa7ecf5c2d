import { hasNameByForm } from './capitalizedNames.ts';
import { isFunctionWord, isTitle } from './functionWords.ts';
import { ambiguousNames, familyNames, givenNames } from './givenNames.ts';
import { isCertainFamilyName, isNamedCompound, isPossessiveName, joinedReadings } from './joinedNames.ts';
import { foldLookAlikes, readingsOf } from './lookAlikes.ts';

/** What precedes the name of a person. */
const markers =
  /^(v\/|att|att\.|att:|attn|attn\.|attn:|c\/o|ved|kontaktperson|kontaktperson:|hr|hr\.|fru|frk\.|mr|mr\.|mrs|mrs\.|ms|ms\.|dr\.|spørg)$/;
const privateLine =
  /\b(privat(e|nummer|telefon|mobil|mail)?|personlige?|personal) ?-?(mobil|mobile|telefon|phone|cell|cellphone|nummer|number|mail|e-mail|line)\b|\bprivat(nummer|telefon|mobil|mail)\b|\bhjemme(nummer|telefon)\b|\bhome phone\b|\b(min|mit|my) (mobil|mobile|telefon|phone|nummer|number|mail)\b/;

/** Whether a word, in lower case, is a family name, by the list or by its end. */
export const isFamilyName = (word: string): boolean =>
  !isFunctionWord(word) && (familyNames.has(word) || /^\p{L}{2,}(sen|gaard|gård)$/u.test(word));
const isWord = (word: string | undefined): word is string => word !== undefined && /^\p{L}[\p{L}'’-]+$/u.test(word);

/** Words that stand between others and name nothing. */
const joining = new Set(
  'og and for til af of i in på on with med ved the a an en et de den det & + / fra from at to samt eller or'.split(
    ' ',
  ),
);

/**
 * Whether a text names a person, as far as a rule can decide: a given name with a family name (`Mette Holm`), a given name alone
 * (`Mette`), a family name (`Support Hansen`), a name with its initial (`M. Holm`), a name in the possessive (`Mettes mobil`),
 * in a compound or in single letters (`Mettesupport`, `SupportMette`, `M e t t e`), or a name that no list has by its form (`Priya Ramanathan`). Letters that only look alike and digits in words (`M3tte`) are read
 * as a person reads them. What names a function has words of functions in it (`Mark og Skov`, `August-vagt`).
 */
export function namesPerson(text: string): boolean {
  return hasNameByForm(text) || hasNameByWords(text, isUnknownName);
}

/** The same by the lists alone: for texts that name things too, where `nightly sync` and `opdater basen` are no persons. */
export const namesListedPerson = (text: string): boolean => hasNameByWords(text, () => false);

/** Says of a word that is on no list whether it may be a given name before a family name. */
type MayBeName = (word: string) => boolean;

const hasNameByWords = (text: string, mayBeName: MayBeName): boolean =>
  joinedReadings(foldLookAlikes(text)).some((one) =>
    readingsOf(one.toLowerCase()).some((reading) => hasListedName(reading, mayBeName)),
  );

function hasListedName(plain: string, mayBeName: MayBeName): boolean {
  if (privateLine.test(plain)) return true;
  const words = plain
    .split(/[\s,;()[\]<>"|]+/)
    .flatMap((word) => (word.startsWith('v/') && word.length > 2 ? ['v/', word.slice(2)] : [word]))
    .filter((word) => word !== '');
  const [only, ...others] = words;
  if (others.length === 0 && familyNames.has(only ?? '') && !isFunctionWord(only!)) return true;
  // Signs can join a name to other words: "Mette/Drift", "Drift-Mette", "“Jens”".
  const parts = plain.split(/[^\p{L}\p{M}]+/u).filter((part) => part.length > 1);
  return words.some((word, index) => isPersonAt(words, word, index, mayBeName)) || parts.some(isNamePart);
}

/** Whether a word shows a person in whatever text it stands, also beside words of functions. */
const isNamePart = (part: string): boolean =>
  [isGivenName, isCertainFamilyName, isPossessiveName, isNamedCompound].some((isName) => isName(part));

function isPersonAt(words: readonly string[], raw: string, index: number, mayBeName: MayBeName): boolean {
  const word = raw.replace(/[.:!?]+$/, '');
  const next = words[index + 1]?.replace(/[.:!?]+$/, '');
  const afterMarker = index > 0 && markers.test(words[index - 1]!);
  // "Mettes mobil", "Jens' telefon"
  const owner = /^(\p{L}+?)(?:['’]?s|['’])$/u.exec(word)?.[1];
  if (owner !== undefined && isOwnTelephone(next) && isGivenName(owner)) return true;
  const afterTitle = index > 0 && isTitle(words[index - 1]!.replace(/[.:]$/, ''));
  if ((afterMarker || afterTitle) && isFamilyName(word)) return true;
  // "M. Holm", "M Holm"
  if (/^\p{L}\.?$/u.test(raw) && isWord(next) && isFamilyName(next)) return true;
  if (isGivenName(word)) return true;
  return (ambiguousNames.has(word) || mayBeName(word)) && isWord(next) && isFamilyName(next);
}

/** Whether a word, in lower case, is a given name and no everyday word. */
export const isGivenName = (word: string): boolean => givenNames.has(word) && !ambiguousNames.has(word);
/** A word that may be a given name that no list has. */
const isUnknownName = (word: string): boolean =>
  isWord(word) && !isFunctionWord(word) && !joining.has(word) && !familyNames.has(word);
const isOwnTelephone = (word: string | undefined): boolean =>
  word !== undefined &&
  /^(mobil|mobilnummer|mobile|telefon|tlf|phone|cell|nummer|number|direkte|mail|e-mail)/.test(word);

/** What is left of a text without words of functions and titles: `Mette Holm` of `Support Mette Holm`. */
export const nameWithin = (text: string): string =>
  text
    .split(/[\s/,;:()]+/)
    .filter(
      (word) => word !== '' && !isFunctionWord(word.toLowerCase()) && !isTitle(word.toLowerCase().replace(/\.$/, '')),
    )
    .join(' ');
