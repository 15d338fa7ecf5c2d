import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { errorCatalogue, type CatalogueEntry } from '@community-graph/kit/errors';

const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');

const sections: Readonly<Record<string, CatalogueEntry['audience']>> = {
  '## What clients meet': 'client',
  '## What operators meet': 'operator',
};

/** The rows of the page's tables, in their order. */
function documented(markdown: string): (CatalogueEntry & { code: string })[] {
  let audience: CatalogueEntry['audience'] | undefined;
  return markdown.split('\n').flatMap((line) => {
    if (line.startsWith('#')) audience = sections[line];
    const [, code, when, remedy] = /^\| `(\w+)` *\| (.+?) *\| (.+?) *\|$/.exec(line) ?? [];
    if (!code || !when || !remedy) return [];
    if (audience === undefined) throw new Error(`${code} stands under a heading that tells nobody who meets it`);
    return [{ code, audience, when, remedy }];
  });
}

const catalogue = Object.entries(errorCatalogue).map(([code, entry]) => ({ code, ...entry }));

describe('docs/errors.md', () => {
  test('shows the catalogue, no more and no less', () => {
    expect(documented(page)).toEqual(catalogue);
  });

  test('explains the code that its example shows', () => {
    const [, example] = /```json\n([^]*?)```/.exec(page)!;
    const { extensions } = JSON.parse(example!) as { extensions: { code: string } };
    expect(catalogue.map(({ code }) => code)).toContain(extensions.code);
  });

  test.each([
    ['a row is missing', (text: string) => text.replace(/^\| `PORT_IN_USE`.*\n/m, '')],
    ['there is a row too many', (text: string) => text.replace(/^\| `PORT_IN_USE`.*\n/m, '$&| `EXTRA` | a | b |\n')],
    ['a cause was changed', (text: string) => text.replace('The document is not GraphQL.', 'The document is odd.')],
    ['a remedy was changed', (text: string) => text.replace('Send the query itself.', 'Go away.')],
    ['a code was renamed', (text: string) => text.replace('`BAD_USER_INPUT` ', '`BAD_INPUT` ')],
    ['an audience was changed', (text: string) => text.replace('## What operators meet', '## What clients meet')],
  ])('would not be equal to it if %s', (_what, change) => {
    expect(change(page)).not.toBe(page);
    expect(documented(change(page))).not.toEqual(catalogue);
  });
});
