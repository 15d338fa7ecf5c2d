import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.close());

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const pageFields = `totalCount nodes { id } edges { cursor node { id } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

/** Asks for a page of a list; `path` are the fields that lead to it. */
async function page(field: string, path: readonly string[], args: string): Promise<Page> {
  const { data, errors } = await graph.query(field.replace('PAGE', `(${args}) { ${pageFields} }`));
  expect(errors).toBeUndefined();
  return path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], data) as Page;
}

const lists: [name: string, field: string, path: string[], size: number][] = [
  ['organizations', '{ organizations PAGE }', ['organizations'], 40],
  ['products', '{ products PAGE }', ['products'], 9],
  ['suppliers', '{ suppliers PAGE }', ['suppliers'], 3],
  [
    "a product's participations",
    '{ product(id: "product:os2compliance") { participations PAGE } }',
    ['product', 'participations'],
    5,
  ],
  [
    "a supplier's products",
    '{ supplier(id: "supplier:digital-identity") { products PAGE } }',
    ['supplier', 'products'],
    2,
  ],
  [
    "an organization's suppliers",
    '{ organization(id: "municipality:751") { suppliers PAGE } }',
    ['organization', 'suppliers'],
    1,
  ],
];

describe.each(lists)('the pages of %s', (_name, field, path, size) => {
  let all: Page;
  const ids = ({ nodes }: Page) => nodes.map(({ id }) => id);

  beforeAll(async () => {
    const first = await page(field, path, 'first: 100');
    if (!first.pageInfo.hasNextPage) {
      all = first;
      return;
    }
    const rest = await page(field, path, `first: 100, after: "${first.pageInfo.endCursor}"`);
    all = { ...first, nodes: [...first.nodes, ...rest.nodes] };
  });

  test('read forward are the whole list, each item once', async () => {
    const read: string[] = [];
    let after = '';
    for (let more = true; more;) {
      const next = await page(field, path, `first: ${size}${after}`);
      expect(next.totalCount).toBe(all.nodes.length);
      read.push(...ids(next));
      after = `, after: "${next.pageInfo.endCursor}"`;
      more = next.pageInfo.hasNextPage;
    }
    expect(read).toEqual(ids(all));
    expect(new Set(read).size).toBe(all.totalCount);
    expect(read.length).toBeGreaterThan(size);
  });

  test('read backward are the same list from its end', async () => {
    const read: string[] = [];
    let before = '';
    for (let more = true; more;) {
      const next = await page(field, path, `last: ${size}${before}`);
      read.unshift(...ids(next));
      before = `, before: "${next.pageInfo.startCursor}"`;
      more = next.pageInfo.hasPreviousPage;
    }
    expect(read).toEqual(ids(all));
  });

  test('carry the cursor of each item, and go on from any of them', async () => {
    const { edges, pageInfo } = await page(field, path, `first: ${size}`);
    expect(edges.at(0)?.cursor).toBe(pageInfo.startCursor);
    expect(edges.at(-1)?.cursor).toBe(pageInfo.endCursor);
    const [next] = ids(await page(field, path, `first: 1, after: "${edges[0]!.cursor}"`));
    expect(next).toBe(ids(all)[1]);
  });
});

describe('a page', () => {
  test('has 25 items when nobody says how many', async () => {
    const { data } = await graph.query('{ organizations { nodes { id } totalCount } }');
    const { nodes, totalCount } = data!['organizations'] as Page;
    expect(nodes).toHaveLength(25);
    expect(totalCount).toBeGreaterThan(98);
  });

  test('stands in Danish order: Æ, then Aa as Å, at the end', async () => {
    const { data } = await graph.query(
      '{ organizations(last: 4, filter: { kind: { eq: MUNICIPALITY } }) { nodes { shortName } } }',
    );
    expect(data).toEqual({
      organizations: {
        nodes: [{ shortName: 'Ærø' }, { shortName: 'Aabenraa' }, { shortName: 'Aalborg' }, { shortName: 'Aarhus' }],
      },
    });
  });
});
