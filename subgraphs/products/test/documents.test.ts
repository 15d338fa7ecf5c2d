import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { products } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(products);
});
afterAll(() => running.close());

async function answer(query: string): Promise<unknown> {
  const { data, errors } = await running.query(query);
  expect(errors).toBeUndefined();
  return data;
}

const named = (...names: string[]) => names.map((name) => ({ product: { name } }));

describe('documents', () => {
  test('are found by what they are for and by their language', async () => {
    const training = '{ productDocuments(filter: { kind: { eq: TRAINING } }) { nodes { product { name } } } }';
    expect(await answer(training)).toEqual({
      productDocuments: { nodes: named('OS2borgerPC', 'OS2fleetoptimiser', 'OS2valghalla') },
    });
    const english =
      '{ productDocuments(filter: { kind: { eq: PRESENTATION } language: { eq: EN } }) { nodes { product { name } } } }';
    expect(await answer(english)).toEqual({ productDocuments: { nodes: named('gps-connector', 'OS2adgang') } });
  });

  test('are counted by kind and language, what has none included', async () => {
    const query = '{ productDocuments { totalCount facets(by: [LANGUAGE]) { buckets { value count } } } }';
    expect(await answer(query)).toEqual({
      productDocuments: {
        totalCount: 30,
        facets: [
          {
            buckets: [
              { value: 'DA', count: 22 },
              { value: 'EN', count: 4 },
              { value: null, count: 4 },
            ],
          },
        ],
      },
    });
  });

  test('tell whose experience they hold', async () => {
    const query =
      '{ productDocuments(filter: { organizationId: { isNull: false } }) { nodes { product { name } organization { id } url } } }';
    expect(await answer(query)).toMatchObject({
      productDocuments: {
        nodes: [
          { product: { name: 'OS2ai' }, organization: { id: 'municipality:860' } },
          { product: { name: 'OS2skadesøkonomi' }, organization: { id: 'municipality:479' } },
        ],
      },
    });
  });

  test('of one product are its own, and can be there without an address', async () => {
    const query =
      '{ product(id: "product:os2rollekatalog") { documents(filter: { kind: { eq: IMPLEMENTATION_GUIDE } }) { nodes { id url title { text } } } } }';
    expect(await answer(query)).toEqual({
      product: {
        documents: {
          nodes: [
            { id: 'document:os2rollekatalog.playbook', url: null, title: { text: 'Drejebog for implementering' } },
          ],
        },
      },
    });
  });
});

describe('the decision log', () => {
  const titles = (args: string) =>
    answer(
      `{ product(id: "product:os2borgerpc") { decisions${args} { nodes { decidedOn body title(language: EN) { text } } totalCount } } }`,
    );

  test('holds what was taken, the newest first, told by body and day and never by person', async () => {
    const args = '(first: 2 filter: { status: { eq: ACCEPTED } } orderBy: [{ field: DECIDED_ON direction: DESC }])';
    expect(await titles(args)).toEqual({
      product: {
        decisions: {
          nodes: [
            { decidedOn: '2026-06-04', body: 'STEERING_GROUP', title: { text: 'Advice on the prototype is bought' } },
            { decidedOn: '2025-12-02', body: 'STEERING_GROUP', title: { text: 'A new version in 2027' } },
          ],
          totalCount: 6,
        },
      },
    });
  });

  test('holds nothing of the days to come', async () => {
    const count = (day: string) => titles(`(asOf: "${day}")`);
    expect(await count('2025-06-14')).toMatchObject({ product: { decisions: { totalCount: 2 } } });
    expect(await count('2025-06-15')).toMatchObject({ product: { decisions: { totalCount: 4 } } });
    expect(await count('2026-11-21')).toMatchObject({ product: { decisions: { totalCount: 11 } } });
  });

  test('of all products together is filtered by product and counted by body', async () => {
    const query =
      '{ decisions(filter: { product: { lifecycle: { eq: SANDBOX } } }) { totalCount facets(by: [BODY]) { buckets { value count } } } }';
    expect(await answer(query)).toEqual({
      decisions: { totalCount: 2, facets: [{ buckets: [{ value: 'PARTICIPANTS', count: 2 }] }] },
    });
  });
});

describe('requirements', () => {
  test('are ordered by how many products they are asked of', async () => {
    const query = `{ requirements(first: 1 orderBy: [{ field: PRODUCTS direction: DESC }]) {
      totalCount nodes { category appliesTo { name } title(language: EN) { text } provenance { confidence } } } }`;
    expect(await answer(query)).toEqual({
      requirements: {
        totalCount: 9,
        nodes: [
          {
            category: 'INTEGRATION',
            appliesTo: ['OS2adgang', 'OS2faktor', 'OS2fleetoptimiser', 'OS2valghalla'].map((name) => ({ name })),
            title: { text: 'Sign-in through the shared municipal access control' },
            provenance: [{ confidence: 'LOW' }],
          },
        ],
      },
    });
  });

  test('of one product are found from both ends', async () => {
    const filter = 'filter: { productIds: { has: "product:os2borgerpc" } }';
    const query = `{ requirements(${filter}) { totalCount facets(by: [CATEGORY]) { buckets { value count } } }
      product(id: "product:os2borgerpc") { requirements { category } } }`;
    const of = { length: 8 };
    expect(await answer(query)).toMatchObject({
      requirements: { totalCount: 8 },
      product: { requirements: of },
    });
  });
});

test('a page of documents, decisions and requirements takes as many statements as one of each', async () => {
  const query = (size: number) =>
    `{ productDocuments(first: ${size}) { nodes { product { name } organization { id } } }
      decisions(first: ${size}) { nodes { product { name } } } requirements(first: ${size}) { nodes { appliesTo { name } } } }`;
  const one = await running.statementsOf(query(1));
  expect(await running.statementsOf(query(31))).toBe(one);
});
