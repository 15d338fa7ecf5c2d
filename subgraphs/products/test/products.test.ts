import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { products } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(products);
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

describe('the list of products', () => {
  test('is every product in Danish order', async () => {
    const { products: page } = await answer<{ products: Page<{ name: string }> }>(
      '{ products(first: 100) { nodes { name } totalCount } }',
    );
    const names = page.nodes.map(({ name }) => name);
    expect([page.totalCount, names.length]).toEqual([39, 39]);
    expect(names).toEqual(names.toSorted(new Intl.Collator('da').compare));
  });

  test.each([
    ['SANDBOX', 10],
    ['PROJECT', 0],
    ['PRODUCT', 21],
    ['FROZEN', 1],
    ['RETIRED', 3],
    ['LEFT_PORTFOLIO', 1],
    ['UNKNOWN', 3],
  ])('in the stage %s holds %i, all of them in it', async (lifecycle, count) => {
    expect(
      await answer(
        `{ products(first: 100 filter: { lifecycle: { eq: ${lifecycle} } }) { nodes { lifecycle } totalCount } }`,
      ),
    ).toEqual({ products: { nodes: Array.from({ length: count }, () => ({ lifecycle })), totalCount: count } });
  });

  test('refuses a stage that there is not, and a page of 101', async () => {
    const stage = await running.query('{ products(filter: { lifecycle: { eq: FORGOTTEN } }) { totalCount } }');
    expect(stage.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    const size = await running.query('{ products(first: 101) { totalCount } }');
    expect(size.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }]);
  });
});

describe('a product', () => {
  test('shows what is known of it', async () => {
    const query = `{ product(id: "product:os2compliance") {
      id name lifecycle license kleNumbers repositories { url kind note } asOf } }`;
    expect(await answer(query)).toMatchObject({
      product: {
        id: 'product:os2compliance',
        name: 'OS2compliance',
        lifecycle: 'PRODUCT',
        license: 'MPL-2.0',
        repositories: [{ url: expect.stringMatching(/^https:/), kind: 'MAIN' }],
        asOf: '2026-11-21',
      },
    });
  });

  test('that nobody has heard of is null; an id of something else is refused', async () => {
    expect(await answer('{ product(id: "product:nobody") { id } }')).toEqual({ product: null });
    const { errors } = await running.query('{ product(id: "supplier:magenta") { id } }');
    expect(errors![0]!.message).toContain('must be an id that begins with `product:`; received "supplier:magenta"');
  });

  test('tells initiators from developers', async () => {
    const list = (role: string) =>
      `participations(first: 100 ${role && `filter: { role: { eq: ${role} } }`}) { nodes { role } totalCount }`;
    const { product } = await answer<{ product: Record<string, Page<{ role: string }>> }>(
      `{ product(id: "product:os2compliance") { all: ${list('')} initiators: ${list('INITIATOR')} developers: ${list('DEVELOPER')} funders: ${list('FUNDER')} } }`,
    );
    expect(product['all']!.totalCount).toBe(18);
    const only = (role: string, count: number) => ({
      nodes: Array.from({ length: count }, () => ({ role })),
      totalCount: count,
    });
    expect(product['initiators']).toEqual(only('INITIATOR', 14));
    expect(product['developers']).toEqual(only('DEVELOPER', 4));
    expect(product['funders']).toEqual(only('FUNDER', 0));
  });

  test('shows an integration with another product from both ends', async () => {
    const integrations = '{ integrations { id product { id } otherProduct { id } externalSystem { id } } }';
    const { kle, task } = await answer<Record<string, { integrations: object[] }>>(
      `{ kle: product(id: "product:os2kle") ${integrations} task: product(id: "product:os2opgavefordeler") ${integrations} }`,
    );
    const shared = {
      id: 'integration:os2kle.os2opgavefordeler',
      product: { id: 'product:os2kle' },
      otherProduct: { id: 'product:os2opgavefordeler' },
      externalSystem: null,
    };
    expect(kle!.integrations).toContainEqual(shared);
    expect(task!.integrations).toContainEqual(shared);
  });

  test('leads from a module to its product, and to who started it where that is known', async () => {
    expect(
      await answer('{ product(id: "product:os2indberetning") { modules { id product { name } initiators { id } } } }'),
    ).toEqual({
      product: { modules: [{ id: 'module:os2ferie', product: { name: 'OS2indberetning' }, initiators: [] }] },
    });
  });
});
