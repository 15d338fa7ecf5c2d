// prettier-ignore
const letters: Readonly<Record<string, string>> = {
  æ: '{', ä: '{', ø: '|', ö: '|', ő: '|', å: '}',
  ü: 'y', ű: 'y', ð: 'd', đ: 'd', þ: 'th', ß: 'ss', œ: 'oe', ł: 'l',
  // Dashes and apostrophes of typesetting count as the plain ones.
  '–': '-', '—': '-', '’': "'", '‘': "'",
};
const replaced = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/**
 * A text whose byte order is the Danish alphabetical order of the name: Æ, Ø, Å stand last and `aa` counts as
 * `å`. Stored beside the name, because the embedded PostgreSQL carries no Danish collation and a page must
 * have the same order on every database.
 *
 * `{`, `|` and `}` are the three ASCII characters after `z`.
 */
export function danishSortKey(name: string): string {
  return name
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replaceAll('aa', 'å')
    .replace(replaced, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
}
