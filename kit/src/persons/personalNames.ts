import { isFunctionWord } from './functionWords.ts';
import { ambiguousNames, familyNames, givenNames } from './givenNames.ts';

/** What precedes the name of a person. */
const markers =
  /^(v\/|att|att\.|att:|attn|attn\.|attn:|c\/o|ved|kontaktperson|kontaktperson:|hr|hr\.|fru|frk\.|mr|mr\.|mrs|mrs\.|ms|ms\.|dr\.|spørg)$/;
const privateLine =
  /\b(privat(e|nummer|telefon|mobil|mail)?|personlige?|personal) ?-?(mobil|mobile|telefon|phone|cell|cellphone|nummer|number|mail|e-mail|line)\b|\bprivat(nummer|telefon|mobil|mail)\b|\bhjemme(nummer|telefon)\b|\bhome phone\b|\b(min|mit|my) (mobil|mobile|telefon|phone|nummer|number|mail)\b/;

const isFamilyName = (word: string): boolean =>
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
 * (`Mette`), a family name alone (`Hansen`), a name with its initial (`M. Holm`), or somebody's own telephone (`Mettes mobil`). What names a function has
 * words of functions in it (`Mark og Skov`, `August-vagt`).
 */
export function namesPerson(text: string): boolean {
  const plain = text.normalize('NFKC').toLowerCase();
  if (privateLine.test(plain)) return true;
  const words = plain
    .split(/[\s,;()[\]<>"|]+/)
    .flatMap((word) => (word.startsWith('v/') && word.length > 2 ? ['v/', word.slice(2)] : [word]))
    .filter((word) => word !== '');
  const [only, ...others] = words;
  if (others.length === 0 && familyNames.has(only ?? '') && !isFunctionWord(only!)) return true;
  // Signs can join a name to other words: "Mette/Drift", "Drift-Mette", "“Jens”".
  const parts = plain.split(/[^\p{L}\p{M}]+/u).filter((part) => part.length > 1);
  return words.some((word, index) => isPersonAt(words, word, index)) || parts.some(isGivenName);
}

function isPersonAt(words: readonly string[], raw: string, index: number): boolean {
  const word = raw.replace(/[.:!?]+$/, '');
  const next = words[index + 1]?.replace(/[.:!?]+$/, '');
  const afterMarker = index > 0 && markers.test(words[index - 1]!);
  // "Mettes mobil", "Jens' telefon"
  const owner = /^(\p{L}+?)(?:['’]?s|['’])$/u.exec(word)?.[1];
  if (owner !== undefined && isOwnTelephone(next) && isGivenName(owner)) return true;
  if (afterMarker && isFamilyName(word)) return true;
  // "M. Holm", "M Holm"
  if (/^\p{L}\.?$/u.test(raw) && isWord(next) && isFamilyName(next)) return true;
  if (isGivenName(word)) return true;
  return (ambiguousNames.has(word) || isUnknownName(word)) && isWord(next) && isFamilyName(next);
}

const isGivenName = (word: string): boolean => givenNames.has(word) && !ambiguousNames.has(word);
/** A word that may be a given name that no list has. */
const isUnknownName = (word: string): boolean =>
  isWord(word) && !isFunctionWord(word) && !joining.has(word) && !familyNames.has(word);
const isOwnTelephone = (word: string | undefined): boolean =>
  word !== undefined &&
  /^(mobil|mobilnummer|mobile|telefon|tlf|phone|cell|nummer|number|direkte|mail|e-mail)/.test(word);

/** Providers of mailboxes for private persons. */
const privateProviders =
  /@(gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|protonmail|proton|gmx|mail|stofanet|tdcadsl|webspeed|jubii|ofir|sol|privat|hey|pm)\.[a-z.]{2,6}$/;

/**
 * Whether a mail address is a person's, as far as its form shows: `mette.holm@…`, `mette@…`, `mholm@…`, or one
 * of a provider for private persons.
 */
export function isPersonalMailbox(address: string): boolean {
  const plain = address.normalize('NFKC').toLowerCase();
  if (privateProviders.test(plain)) return true;
  const at = plain.lastIndexOf('@');
  const domain = plain.slice(at + 1).split('.');
  const local = plain.slice(0, at).replace(/\+.*$/, '');
  const parts = local
    .split(/[._-]+/)
    .map((part) => part.replaceAll(/\d+/g, ''))
    .filter((part) => part !== '');
  // A part that is the firm's own name says nothing about a person: os2mo.magenta@magenta.dk.
  const own = parts.filter((part) => !domain.includes(part));
  if (own.length === 0 || own.some(isFunctionWord)) return false;
  if (own.some(isGivenName)) return true;
  if (own.length === 1) return isNameInOne(own[0]!);
  if (own.length > 3 || own.length !== parts.length) return false;
  if (isFamilyName(own.at(-1)!)) return true;
  // The form first.last, of names that no list has.
  return /^\p{L}{2,}\.\p{L}{3,}$/u.test(local);
}

/** `hansen`, `mhansen`, `mettehansen`: whether a word is a family name, alone or behind a given name or its initials. */
function isNameInOne(word: string): boolean {
  if (familyNames.has(word)) return true;
  for (const name of familyNames) {
    if (name.length < 4 || !word.endsWith(name)) continue;
    const first = word.slice(0, -name.length);
    if (first.length <= 2 || givenNames.has(first) || ambiguousNames.has(first)) return true;
  }
  return false;
}

/**
 * The addresses of persons in a free text, as far as they are certain: a given name is a part of them, and no word of a
 * function.
 */
export function personalMailboxesIn(text: string): string[] {
  const found =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}.-]{1,253}\.\p{L}{2,24}/gu) ?? [];
  return found.filter((address) => {
    const parts = address.slice(0, address.indexOf('@')).split(/[._+-]+/);
    return parts.length > 1 && parts.some(isGivenName) && !parts.some(isFunctionWord);
  });
}
