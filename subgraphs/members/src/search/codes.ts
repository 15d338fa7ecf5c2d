/** What a code is the code of. */
export type CodeKind = 'id' | 'cvr' | 'code' | 'kle' | 'klegroup' | 'repo';

/** A code as a lexeme: what an entry is found by in one piece. */
export const codeLexeme = (kind: CodeKind, text: string): string => `${kind}:${text}`;

const isCvr = (digits: string) => /^\d{8}$/.test(digits);
const kle = /^\d{2}(?:\.\d{2}){0,2}$/;

/** The lexemes of a number of the business register. */
export const cvrLexemes = (cvr: string): string[] => [codeLexeme('cvr', cvr)];

/** The lexemes of a municipality or region code: `101` is found by `0101` too, `1084` by `084`. */
export function areaCodeLexemes(code: string): string[] {
  return (code.length === 3 ? [code, `0${code}`] : [code, `0${code.slice(2)}`]).map((text) => codeLexeme('code', text));
}

/** The lexemes of a KLE number: itself, and the groups it stands in. */
export function kleLexemes(number: string): string[] {
  return [codeLexeme('kle', number), ...kleGroups(number).map((group) => codeLexeme('klegroup', group))];
}

/** The lexemes of a repository's address: with the host and without it. */
export function repositoryLexemes(url: string): string[] {
  const key = repositoryKey(url);
  return key === undefined ? [] : [key, key.replace(/^[^/]+\//, '')].map((text) => codeLexeme('repo', text));
}

/**
 * The lexemes that a text of a query stands for when it is a code.
 * @param text a word of the query, or the whole of it
 */
export function queriedLexemes(text: string): string[] {
  const lexemes: string[] = [];
  const compact = text.replace(/^DK[\s-]*/i, '').replace(/[\s-]/g, '');
  if (isCvr(compact)) lexemes.push(codeLexeme('cvr', compact));
  if (/^\d{3,4}$/.test(text)) lexemes.push(codeLexeme('code', text));
  if (/^DK-8[1-5]$/i.test(text)) lexemes.push(codeLexeme('code', `10${text.slice(3)}`));
  if (kle.test(text)) {
    lexemes.push(codeLexeme('kle', text), codeLexeme('klegroup', text));
    // What serves a whole group serves the subject within it; a main group alone is too wide to say so.
    for (const group of kleGroups(text)) if (group.includes('.')) lexemes.push(codeLexeme('kle', group));
  }
  if (/^[a-z]+:[a-z0-9][a-z0-9.-]*$/i.test(text)) lexemes.push(codeLexeme('id', text.toLowerCase()));
  if (text.includes('/')) {
    const key = repositoryKey(/^https?:/i.test(text) ? text : `https://${text}`);
    if (key !== undefined) lexemes.push(codeLexeme('repo', key));
  }
  return lexemes;
}

const kleGroups = (number: string): string[] =>
  number.split('.').flatMap((_part, n, parts) => (n === 0 ? [] : [parts.slice(0, n).join('.')]));

/** An address without scheme, `www.`, trailing `/` and `.git`, in lower case. */
function repositoryKey(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  const path = pathname.replace(/\/+$/, '').replace(/\.git$/i, '');
  return `${hostname.replace(/^www\./, '')}${path}`.toLowerCase();
}
