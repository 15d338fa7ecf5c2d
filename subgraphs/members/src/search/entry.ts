import { foldedWords } from './fold.ts';

/** Where in an object a text stands; the schema's `SearchField`. */
export type SearchFieldName =
  | 'NAME'
  | 'OTHER_NAME'
  | 'SUMMARY'
  | 'MODULE'
  | 'CVR'
  | 'AREA_CODE'
  | 'KLE_NUMBER'
  | 'REPOSITORY'
  | 'WEBSITE'
  | 'ID'
  | 'FORMER_ID';

/** A text of an object that search finds it by. */
export interface SearchText {
  readonly field: SearchFieldName;
  readonly text: string;
  /** The lexemes that it is found by in one piece, when it is a code. */
  readonly codes?: readonly string[];
  readonly language?: 'da' | 'en';
}

/** What search needs to know of an object. */
export interface Searchable {
  readonly id: string;
  readonly type: 'ORGANIZATION' | 'PRODUCT' | 'SUPPLIER';
  readonly name: string;
  readonly sortKey: string;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly texts: readonly SearchText[];
}

/** An object as a row for `members.search_entry`, but for the word stems, which the database finds. */
export interface SearchRow {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly sort_key: string;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  /** Its names, folded, each without spaces; without `OS2` as well. */
  readonly name_keys: string[];
  readonly texts: readonly SearchText[];
  /** A `tsvector`: folded words and codes with their weights. */
  readonly words: string;
  readonly danish_names: string;
  readonly danish: string;
  readonly english: string;
}

/** How much a word counts by where it stands: names and codes most. */
const weights: Readonly<Record<SearchFieldName, 'A' | 'B' | 'C' | 'D'>> = {
  NAME: 'A',
  ID: 'A',
  CVR: 'A',
  AREA_CODE: 'A',
  OTHER_NAME: 'B',
  FORMER_ID: 'B',
  MODULE: 'B',
  KLE_NUMBER: 'B',
  SUMMARY: 'C',
  REPOSITORY: 'D',
  WEBSITE: 'D',
};

/** PostgreSQL keeps no larger position in a document. */
const lastPosition = 16_383;

/** Makes the row of an object. */
export function searchRow({ id, type, name, sortKey, validFrom, validTo, texts }: Searchable): SearchRow {
  const names = texts.filter(({ field }) => field === 'NAME' || field === 'OTHER_NAME').map(({ text }) => text);
  const inLanguage = (wanted: 'da' | 'en') =>
    texts.flatMap(({ text, language }) => (language === wanted ? [text] : [])).join(' ');
  return {
    id,
    type,
    name,
    sort_key: sortKey,
    valid_from: validFrom ?? null,
    valid_to: validTo ?? null,
    name_keys: [...new Set(names.flatMap(nameKeys))],
    texts,
    words: wordVector(texts),
    danish_names: names.join(' '),
    danish: inLanguage('da'),
    english: inLanguage('en'),
  };
}

/** A name as it is compared with a whole query. */
function nameKeys(name: string): string[] {
  const whole = foldedWords(name).join('');
  return whole.startsWith('os2') && whole.length > 4 ? [whole, whole.slice(3)] : [whole];
}

/** The words that typos are mended by. */
export function vocabulary({ texts }: Searchable): string[] {
  return texts
    .filter(({ field }) => isReadByWord(field))
    .flatMap(({ text }) => searchedWords(text))
    .filter((word) => word.length > 2 && word.length <= 40 && !/^\d+$/.test(word));
}

/** Whether the words of a text find it, too: of a number or an id only the whole does. */
const isReadByWord = (field: SearchFieldName) => !['ID', 'FORMER_ID', 'CVR', 'AREA_CODE', 'KLE_NUMBER'].includes(field);

/** The folded words of a text; of `OS2mo` also `mo`, of `Høje-Taastrup` also the two in one. */
function searchedWords(text: string): string[] {
  const words = foldedWords(text);
  const tails = words.flatMap((word) => /^os2(..+)$/.exec(word)?.slice(1) ?? []);
  const joined = text.match(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)+/gu) ?? [];
  return [...words, ...tails, ...joined.map((word) => foldedWords(word).join(''))];
}

function wordVector(texts: readonly SearchText[]): string {
  const places = new Map<string, Set<string>>();
  let position = 0;
  for (const { field, text, codes = [] } of texts) {
    for (const lexeme of [...codes, ...(isReadByWord(field) ? searchedWords(text) : [])]) {
      position = Math.min(position + 1, lastPosition);
      const known = places.get(lexeme);
      if (known === undefined) places.set(lexeme, new Set([`${position}${weights[field]}`]));
      // More places of one word than a few only make the vector long.
      else if (known.size < 8) known.add(`${position}${weights[field]}`);
    }
  }
  return [...places].map(([lexeme, found]) => `${quotedLexeme(lexeme)}:${[...found].join(',')}`).join(' ');
}

/** A lexeme as it stands in the text of a `tsvector` or a `tsquery`. */
export function quotedLexeme(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
