import { isFunctionWord, isListedFunctionWord, isTitle } from './functionWords.ts';
import { foldLookAlikes, readingsOf } from './lookAlikes.ts';
import { placeWords } from './placeWords.ts';

/** What a word of a name is, by its form and by the lists. */
type Kind = 'name' | 'activity' | 'title' | 'known' | 'initial' | 'other';

/** What stands before the name of a person and of nothing else. */
const markers = /^(att[.:]?|attn[.:]?|kontaktperson:?|hr\.?|fru|frk\.?|mrs?\.?|ms\.?|spørg)$/i;

/**
 * Whether a text names a person by its form, whatever the name: two capitalized words side by side of which the lists know
 * none (`Priya Ramanathan`), one behind a title (`Direktør Holm`) or a form of address, or one beside a title in a part of its
 * own (`Holm, direktør`).
 */
export function hasNameByForm(text: string): boolean {
  const plain = foldLookAlikes(text);
  const isLoud = !/\p{Ll}/u.test(plain);
  const parts = plain.split(/[,;()[\]<>"“”|]+|\s[-–—]\s/u).map((part) => kindsIn(part, isLoud));
  const hasTitle = parts.some((kinds) => kinds.includes('title'));
  return parts.some((kinds) => hasFullName(kinds) || hasTitledName(kinds) || (hasTitle && isNameAlone(kinds)));
}

function kindsIn(part: string, isLoud: boolean): Kind[] {
  const words = part.replaceAll(/(?<=^|\s)v\//giu, 'att ').split(/[\s:&+/]+/);
  return words.filter((word) => word !== '').map((word) => (markers.test(word) ? 'title' : kindOf(word, isLoud)));
}

/** `Holm`, `Anne-Marie`, `O'Brien`, `McDonald`; of all capitals only what is too long for an abbreviation. */
const capitalized = /^(?:Ma?c)?\p{Lu}\p{Ll}*(?:[-’']\p{Lu}?\p{Ll}+)*$|^\p{Lu}{6,}$/u;

const isKnown = (word: string): boolean => isListedFunctionWord(word) || placeWords.has(word);

function kindOf(raw: string, isLoud: boolean): Kind {
  const word = raw.replace(/[.!?]+$/, '').replace(/['’]s?$/, '');
  const lower = word.toLowerCase();
  if (isTitle(lower)) return 'title';
  if (/^\p{L}$/u.test(word)) return 'initial';
  if (lower.split(/[-/]/).some(isKnown) || isKnown(lower)) return 'known';
  // Where everything is in capitals, a short word may still be an abbreviation.
  const shown = isLoud && word.length > 3 ? word[0] + lower.slice(1) : word;
  const isCapitalized = readingsOf(shown).some((one) => capitalized.test(one));
  if (!isCapitalized) return /^(van|von|bin|ibn|al|el|de|la|da|di|der|ten)$/.test(word) ? 'initial' : 'other';
  return isFunctionWord(lower) ? 'activity' : 'name';
}

function hasFullName(kinds: readonly Kind[]): boolean {
  return runsOf(kinds).some((run) => run.length > 1 && run.includes('name'));
}

/** The names and activities that stand side by side; initials and particles between them count for nothing. */
function runsOf(kinds: readonly Kind[]): Kind[][] {
  const runs: Kind[][] = [[]];
  for (const kind of kinds) {
    if (kind === 'name' || kind === 'activity') runs.at(-1)!.push(kind);
    else if (kind !== 'initial') runs.push([]);
  }
  return runs;
}

/** A title, and behind it nothing but a name: `Projektleder for Kitos` and `Chef Magenta drift` are none. */
function hasTitledName(kinds: readonly Kind[]): boolean {
  const title = kinds.lastIndexOf('title');
  return title !== -1 && isNameAlone(kinds.slice(title + 1));
}

const isNameAlone = (kinds: readonly Kind[]): boolean =>
  kinds.includes('name') && kinds.every((kind) => kind === 'name' || kind === 'initial');
