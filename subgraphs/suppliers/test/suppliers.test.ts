import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { suppliers } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(suppliers);
});
afterAll(() => running.close());

async function answer<Data>(query: string): Promise<Data> {
  const { data, errors } = await running.query(query);
  expect(errors).toBeUndefined();
  return data as Data;
}

interface Page<Node> {
  readonly nodes: Node[];
  readonly totalCount: number;
}

const delivering = (service: string) => `filter: { services: { has: ${service} } }`;

describe('the list of suppliers', () => {
  test('is every supplier in Danish order', async () => {
    const { suppliers: page } = await answer<{ suppliers: Page<{ name: string }> }>(
      '{ suppliers(first: 100) { nodes { name } totalCount } }',
    );
    const names = page.nodes.map(({ name }) => name);
    expect([page.totalCount, names.length]).toEqual([18, 18]);
    expect(names).toEqual(names.toSorted(new Intl.Collator('da').compare));
  });

  test.each([
    ['DEVELOPMENT', 17],
    ['OPERATION', 1],
    ['SUPPORT', 0],
    ['IMPLEMENTATION', 0],
    ['ADVICE', 1],
  ])('of those that deliver %s holds %i, each with an engagement that says so', async (service, count) => {
    const { suppliers: page } = await answer<{ suppliers: Page<{ services: string[]; engagements: Page<object> }> }>(
      `{ suppliers(first: 100 ${delivering(service)}) { totalCount nodes {
        services engagements(${delivering(service)}) { totalCount nodes { id } } } } }`,
    );
    expect([page.totalCount, page.nodes.length]).toEqual([count, count]);
    for (const { services, engagements } of page.nodes) {
      expect(services).toContain(service);
      expect(engagements.totalCount).toBeGreaterThan(0);
    }
  });

  test('refuses a page of 101 and a cursor of another list', async () => {
    const size = await running.query('{ suppliers(last: 101) { totalCount } }');
    expect(size.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'last' } }]);
    const { supplier } = await answer<{ supplier: { products: { pageInfo: { endCursor: string } } } }>(
      '{ supplier(id: "supplier:magenta") { products(first: 1) { pageInfo { endCursor } } } }',
    );
    const cursor = await running.query(
      `{ suppliers(after: "${supplier.products.pageInfo.endCursor}") { totalCount } }`,
    );
    expect(cursor.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
  });
});

describe('a supplier', () => {
  test('shows what is known of it', async () => {
    const query = (id: string) =>
      `supplier(id: "${id}") { id name otherNames kind cvr website organization { id } asOf }`;
    expect(await answer(`{ company: ${query('supplier:bellcom')} public: ${query('supplier:itk-aarhus')} }`)).toEqual({
      company: {
        id: 'supplier:bellcom',
        name: 'Bellcom',
        otherNames: ['Bellcom Udvikling ApS'],
        kind: 'COMPANY',
        cvr: null,
        website: null,
        organization: null,
        asOf: '2026-11-21',
      },
      public: {
        id: 'supplier:itk-aarhus',
        name: 'ITK Aarhus',
        otherNames: ['ITK, Aarhus Kommune'],
        kind: 'PUBLIC',
        cvr: null,
        website: null,
        organization: { id: 'municipality:751' },
        asOf: '2026-11-21',
      },
    });
  });

  test('that nobody has heard of is null; an id of something else is refused', async () => {
    expect(await answer('{ supplier(id: "supplier:nobody") { id } }')).toEqual({ supplier: null });
    const { errors } = await running.query('{ supplier(id: "product:os2mo") { id } }');
    expect(errors![0]!.message).toContain('must be an id that begins with `supplier:`; received "product:os2mo"');
  });

  test('lists the products it works on, each once, by their ids', async () => {
    const { supplier } = await answer<{
      supplier: { products: Page<{ id: string }>; engagements: Page<{ product: { id: string } }> };
    }>(
      '{ supplier(id: "supplier:digital-identity") { products { nodes { id } totalCount } engagements { nodes { product { id } } totalCount } } }',
    );
    const ids = supplier.products.nodes.map(({ id }) => id);
    expect([supplier.products.totalCount, ids.length, supplier.engagements.totalCount]).toEqual([9, 9, 9]);
    expect(ids).toEqual([...new Set(ids)].toSorted());
    expect(supplier.engagements.nodes.map(({ product }) => product.id)).toEqual(ids);
  });

  test('says in one list which services it delivers, in the order of the schema', async () => {
    const { supplier } = await answer<{ supplier: object }>(
      '{ supplier(id: "supplier:digital-identity") { services operated: products(filter: { services: { has: OPERATION } }) { nodes { id } totalCount } } }',
    );
    expect(supplier).toEqual({
      services: ['DEVELOPMENT', 'OPERATION'],
      operated: { nodes: [{ id: 'product:os2kravmotor' }], totalCount: 1 },
    });
  });
});
