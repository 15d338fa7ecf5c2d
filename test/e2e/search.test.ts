import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.close());

interface Found {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly score: number;
  readonly highlights: readonly { field: string; parts: readonly { text: string; isMatch: boolean }[] }[];
}
interface Page {
  readonly nodes: readonly Found[];
  readonly totalCount: number;
  readonly pageInfo: { hasNextPage: boolean; endCursor: string };
  readonly facets: readonly { by: string; buckets: readonly { value: string; count: number }[] }[];
}

const text = `query ($query: String!, $types: [SearchType!], $first: Int, $after: String, $asOf: Date) {
  search(query: $query, types: $types, first: $first, after: $after, asOf: $asOf) {
    totalCount pageInfo { hasNextPage endCursor } facets(by: [TYPE]) { by buckets { value count } }
    nodes { id type name score highlights { field parts { text isMatch } } }
  }
}`;

async function search(query: string, more: Record<string, unknown> = {}): Promise<Page> {
  const { data, errors } = await graph.query(text, { query, ...more });
  expect(errors).toBeUndefined();
  return data!['search'] as Page;
}
const first = async (query: string, more?: Record<string, unknown>) => (await search(query, more)).nodes[0]?.id;
const ids = async (query: string, more?: Record<string, unknown>) =>
  (await search(query, more)).nodes.map(({ id }) => id);
/** The marked parts of the first result. */
const marked = ({ nodes: [best] }: Page, field: string) =>
  best!.highlights
    .filter((highlight) => highlight.field === field)
    .flatMap(({ parts }) => parts.filter(({ isMatch }) => isMatch).map((part) => part.text));

describe('search finds first', () => {
  test.each([
    ['a municipality by its everyday name', 'København', 'municipality:101'],
    ['by its official name', 'Københavns Kommune', 'municipality:101'],
    ['with å for aa', 'Århus', 'municipality:751'],
    ['with aa', 'Aarhus', 'municipality:751'],
    ['with neither', 'arhus', 'municipality:751'],
    ['with oe for ø', 'Koebenhavn', 'municipality:101'],
    ['with ae for æ', 'naestved', 'municipality:370'],
    ['without its accents, in capitals', 'HORSHOLM', 'municipality:223'],
    ['one with a hyphen, without it', 'Høje Taastrup', 'municipality:169'],
    ['one with a hyphen, in one word', 'faaborgmidtfyn', 'municipality:430'],
    ['by a beginning', 'Frederiksh', 'municipality:813'],
    ['with a letter too few', 'Odnse', 'municipality:461'],
    ['with two letters swapped', 'Århsu', 'municipality:751'],
    ['with two typos in a long word', 'Frederiksahvm', 'municipality:813'],
    ['by a code of three digits', '101', 'municipality:101'],
    ['by a code of four digits', '0751', 'municipality:751'],
    ['a region by its code', '1084', 'region:1084'],
    ['a region by its ISO code', 'DK-84', 'region:1084'],
    ['a municipality by its CVR number', '64942212', 'municipality:101'],
    ['by its CVR number as it is written', 'DK 64 94 22 12', 'municipality:101'],
    ['by its id', 'municipality:101', 'municipality:101'],
    ['a product by its name', 'OS2rollekatalog', 'product:os2rollekatalog'],
    ['by its name in two words', 'OS2 rollekatalog', 'product:os2rollekatalog'],
    ['by the name without OS2', 'rollekatalog', 'product:os2rollekatalog'],
    ['with a typo', 'rolekatalog', 'product:os2rollekatalog'],
    ['by the beginning with a typo', 'rolekat', 'product:os2rollekatalog'],
    ['by its id in capitals', 'product:OS2MO', 'product:os2mo'],
    ['by its module', 'OS2ferie', 'product:os2indberetning'],
    ['by its repository', 'https://github.com/OS2Forms/os2forms.git', 'product:os2forms'],
    ['by its repository without scheme', 'github.com/os2forms/os2forms/', 'product:os2forms'],
    ['by its repository without host', 'OS2forms/os2forms', 'product:os2forms'],
    ['by a former name', 'osdatascanner', 'product:os2datascanner'],
    ['a supplier by its name', 'magenta', 'supplier:magenta'],
    ['by the name of its company', 'Bellcom Udvikling ApS', 'supplier:bellcom'],
  ])('%s: %s', async (_how, query, id) => {
    expect(await first(query)).toBe(id);
  });
});

describe('search', () => {
  test('reads Danish word forms', async () => {
    const { nodes } = await search('blanketterne');
    expect(nodes.length).toBeGreaterThan(0);
    const all = await search('blanketter');
    expect(nodes.map(({ id }) => id).toSorted()).toEqual(all.nodes.map(({ id }) => id).toSorted());
  });

  test('finds by a KLE number what serves the subject, and by a group what stands in it', async () => {
    const exact = await ids('85.04');
    expect(exact).toContain('product:os2forms');
    expect(await ids('85')).toEqual(expect.arrayContaining(exact));
    expect(await ids('85.04.02')).toContain('product:os2forms');
  });

  test('finds what has all the words before it settles for some of them', async () => {
    const all = await search('Region Midtjylland');
    expect(all.nodes.map(({ id }) => id)).toEqual(['region:1082']);
    const some = await search('Region Midtjylland zzzzzz');
    expect(some.nodes[0]!.id).toBe('region:1082');
    expect(some.totalCount).toBeGreaterThan(1);
  });

  test('leaves out words that stand everywhere, unless nothing else is asked for', async () => {
    expect(await ids('og København til')).toEqual(await ids('København'));
    expect((await search('og')).totalCount).toBeGreaterThanOrEqual(0);
  });

  test('finds nothing, without an error, where there is nothing', async () => {
    expect(await search('qwxzqwxz')).toMatchObject({ nodes: [], totalCount: 0, facets: [{ buckets: [] }] });
  });

  test('keeps to the types asked for, and counts by type', async () => {
    const { nodes, facets, totalCount } = await search('os2', { first: 100 });
    const counts = Object.fromEntries(facets[0]!.buckets.map(({ value, count }) => [value, count]));
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(totalCount);
    const products = await search('os2', { types: ['PRODUCT'], first: 100 });
    expect(new Set(products.nodes.map(({ type }) => type))).toEqual(new Set(['PRODUCT']));
    expect(products.totalCount).toBe(counts['PRODUCT']);
    expect(nodes.map(({ score }) => score)).toEqual(nodes.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  test('is paged without a gap or a repetition', async () => {
    const { totalCount } = await search('kommune');
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: Page = await search('kommune', { first: 20, after });
      seen.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toHaveLength(totalCount);
    expect(new Set(seen).size).toBe(totalCount);
  });

  test('does not go on from the cursor of another query', async () => {
    const { pageInfo } = await search('kommune', { first: 1 });
    const { errors } = await graph.query(text, { query: 'region', after: pageInfo.endCursor });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
  });

  test('finds on a day what exists on it', async () => {
    expect(await ids('Østdanmark', { asOf: '2026-12-31' })).not.toContain('region:ostdanmark');
    expect(await first('Østdanmark', { asOf: '2027-01-01' })).toBe('region:ostdanmark');
    expect(await ids('1084', { asOf: '2027-01-01' })).not.toContain('region:1084');
  });

  test('leads to the object itself, on the day, whichever subgraph owns it', async () => {
    const { data, errors } = await graph.query(
      `query { search(query: "magenta", first: 5, asOf: "2027-01-01") { nodes { id node {
        __typename id ... on Supplier { name asOf } ... on Product { name suppliers(first: 1) { totalCount } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const { nodes } = data!['search'] as { nodes: { id: string; node: { id: string } }[] };
    expect(nodes[0]).toEqual({
      id: 'supplier:magenta',
      node: { __typename: 'Supplier', id: 'supplier:magenta', name: 'Magenta', asOf: '2027-01-01' },
    });
    expect(nodes.map(({ node }) => node.id)).toEqual(nodes.map(({ id }) => id));
  });

  test('takes four statements for a page with its count and facets, whatever it finds', async () => {
    for (const query of ['kommune', 'os2mo', 'rolekatalog']) {
      graph.statements.length = 0;
      await graph.query(
        'query ($query: String!) { search(query: $query) { totalCount nodes { name } facets(by: [TYPE]) { by } } }',
        { query },
      );
      expect(graph.statements).toHaveLength(4);
    }
  });
});

describe('highlights', () => {
  test('mark the words as they stand, and the parts make the text', async () => {
    const page = await search('aarhus');
    expect(marked(page, 'NAME')).toContain('Aarhus');
    const name = page.nodes[0]!.highlights.find(({ field }) => field === 'NAME')!;
    expect(name.parts.map((part) => part.text).join('')).toBe('Aarhus Kommune');
  });

  test('mark what a typo was meant to be, other word forms, and codes whole', async () => {
    expect(marked(await search('rolekatalog'), 'NAME')).toEqual(['OS2rollekatalog']);
    expect(marked(await search('85.04', { types: ['PRODUCT'] }), 'KLE_NUMBER')).toEqual(['85.04']);
    expect(marked(await search('64942212'), 'CVR')).toEqual(['64942212']);
    expect(marked(await search('municipality:101'), 'ID')).toEqual(['municipality:101']);
  });
});

describe('a query', () => {
  test.each([
    ['empty', ''],
    ['nothing but spaces', '   '],
    ['too long', 'a'.repeat(201)],
    ['nothing to search for', '!?—'],
    ['of too many words', 'a '.repeat(21)],
    ['with a zero byte', 'a\0b'],
  ])('that is %s is refused with the rule', async (_what, query) => {
    const { data, errors } = await graph.query(text, { query });
    expect(data).toEqual({ search: null });
    expect(errors).toMatchObject([
      { path: ['search'], extensions: { code: 'BAD_USER_INPUT', argument: 'query', rule: expect.any(String) } },
    ]);
  });

  test.each([
    `'`,
    `a'b`,
    `a:*`,
    `'':*`,
    `a & | ! b`,
    '\\',
    `"';drop`,
    '(((',
    'a<->b',
    '%',
    '😀',
    'a😀',
    'ﬁ',
    '٣',
    'ａａ',
  ])('of signs that mean something elsewhere is only text: %s', async (query) => {
    const { errors } = await graph.query(text, { query });
    for (const { extensions } of errors ?? []) expect(extensions).toMatchObject({ argument: 'query' });
    expect(errors?.length ?? 0).toBeLessThan(2);
  });

  test('of 200 characters and 20 words is taken', async () => {
    await search(`${'a '.repeat(19)}${'b'.repeat(162)}`);
    expect((await search(Array.from({ length: 20 }, () => 'kommune').join(' '))).totalCount).toBeGreaterThan(90);
  });

  test('of no types is refused', async () => {
    const { errors } = await graph.query(text, { query: 'a', types: [] });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'types' } }]);
  });
});
