import { isFunctionWord } from './functionWords.ts';
import { ambiguousNames, familyNames, givenNames } from './givenNames.ts';
import { isCertainFamilyName, isNamedCompound, isPossessiveName } from './joinedNames.ts';
import { foldLookAlikes, readingsOf } from './lookAlikes.ts';
import { isFamilyName, isGivenName } from './personalNames.ts';
import { isAtPrivateProvider } from './privateProviders.ts';

/**
 * Whether a mail address is a person's, as far as its form shows: `mette.holm@…`, `mette@…`, `mholm@…`, also beside a word of a
 * function (`support.mette@…`, `support+mette@…`, `mettesupport@…`), in a domain that is somebody's name (`info@mettehansen.dk`), or
 * at a provider for private persons.
 */
export function isPersonalMailbox(address: string): boolean {
  return mailboxReadings(plainAddress(address)).some(isPersonalAddress);
}

/** The full stops that the name system takes for a dot (UTS #46), beside those that are one by their compatible form. */
const plainAddress = (text: string): string =>
  foldLookAlikes(text)
    .toLowerCase()
    .replaceAll(/[\u3002\uFF61]/g, '.');

/** Signs that part the words of an address, whichever they are: `mette.holm`, `mette&lars`, `(mette)support`. */
const partSigns = /[^\p{L}\p{M}\p{N}]+/u;

/** The sign of the address itself is no letter, and digits at the end of a part number it. */
function mailboxReadings(address: string): string[] {
  const at = address.lastIndexOf('@');
  const named = readingsOf(address.slice(0, at).replaceAll(/\d+(?![\p{L}\p{M}\p{N}])/gu, ''));
  return [address, ...named.map((local) => `${local}${address.slice(at)}`)];
}

function isPersonalAddress(plain: string): boolean {
  if (isAtPrivateProvider(plain)) return true;
  const at = plain.lastIndexOf('@');
  const domain = plain.slice(at + 1).split('.');
  if (isNameOfPerson(domain.slice(0, -1).flatMap((label) => label.split('-')))) return true;
  // A part that is the firm's own name says nothing about a person: os2mo.magenta@magenta.dk.
  const isOwn = (part: string) => !domain.includes(part);
  const local = plain.slice(0, at).replace(/\+.*$/, '');
  const all = partsOf(plain.slice(0, at)).filter(isOwn);
  if (all.some((part) => [isGivenName, isNamedCompound, isPossessiveName].some((isName) => isName(part)))) return true;
  const parts = partsOf(local);
  const own = parts.filter(isOwn);
  if (all.some(isFunctionWord)) return all.some(isCertainFamilyName);
  if (own.length === 0) return false;
  if (own.length === 1) return isNameInOne(own[0]!);
  if (own.length > 3 || own.length !== parts.length) return false;
  if (isFamilyName(own.at(-1)!)) return true;
  // The form first.last, of names that no list has.
  return /^\p{L}{2,}\.\p{L}{3,}$/u.test(local);
}

/** The words of the part before the at-sign, without the digits that number them. */
const partsOf = (local: string): string[] =>
  local
    .split(partSigns)
    .map((part) => part.replaceAll(/\d+/g, ''))
    .filter((part) => part !== '');

/** Whether words of a domain are a given name with a family name, in one word or in two. */
const isNameOfPerson = (words: readonly string[]): boolean =>
  words.some(
    (word, index) =>
      (isGivenName(word) && isCertainFamilyName(words[index + 1] ?? '')) ||
      Array.from(word, (_, end) => end).some(
        (end) => isGivenName(word.slice(0, end)) && isCertainFamilyName(word.slice(end)),
      ),
  );

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
 * The addresses of persons in a free text, as far as they are certain: a given name is a part of them or they are at a provider
 * for private persons, and no word of a function is in them. An address that is spelled out is one too: `mette.holm(at)firma.dk`.
 */
export function personalMailboxesIn(text: string): string[] {
  const found = addressReadings(text).flatMap((reading) =>
    addressesIn(reading).flatMap((forms) => forms.find(isCertainlyPersonal) ?? []),
  );
  return [...new Set(found)];
}

/** The addresses in a text, each at its sign, so that a text takes time by its length: without and with odd signs. */
function addressesIn(text: string): string[][] {
  return Array.from(text.matchAll(/@/g), ({ index }) => {
    const [host] = hostAt.exec(text.slice(index, index + longestHost)) ?? [];
    if (host === undefined) return [];
    const before = text.slice(Math.max(0, index - longestLocal), index);
    // What hardly anybody has in an address counts only where nothing is found without it.
    return [usualLocal, oddLocal].flatMap((local) => {
      const [found] = local.exec(before) ?? [];
      return found === undefined ? [] : [found + host];
    });
  });
}

function isCertainlyPersonal(address: string): boolean {
  const readings = readingsOf(address.slice(0, address.lastIndexOf('@'))).map((local) =>
    local.split(partSigns).filter((part) => part !== ''),
  );
  if (readings.some((parts) => parts.some(isFunctionWord))) return false;
  const isNamed = readings.some((parts) => parts.length > 1 && parts.some(isGivenName));
  return isNamed || isAtPrivateProvider(address);
}

/** How long the parts of an address are at the most, with the sign between them, in characters. */
const [longestLocal, longestHost] = [64, 279];
const hostAt = /^@[\p{L}\p{N}.-]{1,253}\.\p{L}{2,24}/u;
const usualLocal = /[\p{L}\p{N}._+-]+$/u;
/** Signs that an address may have, and a text seldom right before one (RFC 5322). */
const oddLocal = /[\p{L}\p{N}._+&'"~!^|{}*-]+$/u;

/** A text in small letters and plain signs, as it is written and with its spelled-out addresses as addresses. */
export function addressReadings(text: string): string[] {
  const plain = plainAddress(text);
  return [...new Set([plain, spelledAsAddresses(plain)])];
}

/** Blanks beside a sign, as many as anybody writes: without a bound a long run would be tried from each of its blanks. */
const few = String.raw`\s{0,3}`;
const at = new RegExp(
  String.raw`${few}[([{<]${few}(?:at|a|@|snabel-?a|snabel a|alfakrøll)${few}[)\]}>]${few}|\s{1,3}(?:snabel-?a|snabel a|_at_|at|@)\s{1,3}|\s{1,3}@|@\s{1,3}`,
  'gu',
);
const dot = new RegExp(
  String.raw`${few}[([{<]${few}(?:dot|punktum|prik|\.)${few}[)\]}>]${few}|\s{1,3}(?:dot|punktum|prik|\.)\s{1,3}`,
  'gu',
);

/** Danish has the word `at` everywhere: it stands for the sign only where an address comes of it. */
const spelledAsAddresses = (text: string): string => text.replaceAll(dot, '.').replaceAll(at, '@');
