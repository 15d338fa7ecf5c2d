const spelled: Readonly<Record<string, string>> = { æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', å: 'aa', ü: 'ue', ß: 'ss' };

/** The longest part of an id that is made of a name, in characters; ids of two ends hold two of them. */
const longest = 60;

/**
 * A name as the part of an id behind its namespace: small letters, digits and hyphens, Danish letters spelled out. `OS2
 * skadesøkonomi` becomes `os2-skadesoekonomi`.
 * @returns an empty text when the name has no letter or digit of the Latin alphabet
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æäøöåüß]/g, (letter) => spelled[letter]!)
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}
