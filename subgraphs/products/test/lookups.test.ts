import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { products } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(products);
  await running.subgraph.orm
    .fork()
    .execute(
      `update products.product set former_ids = '{product:os2data,product:oldscan}' where id = 'product:os2datascanner'`,
    );
});
afterAll(() => running.close());

async function productBy(argument: string): Promise<unknown> {
  const { data, errors } = await running.query(`{ product(${argument}) { id } }`);
  expect(errors).toBeUndefined();
  return (data!['product'] as { id: string } | null)?.id ?? null;
}

describe('a product is found', () => {
  test.each([
    ['id: "product:os2data"', 'product:os2datascanner'],
    ['name: "OSdatascanner"', 'product:os2datascanner'],
    ['name: "os2udoglær"', 'product:os2udoglaer'],
    ['name: "Ulf"', 'product:os2udoglaer'],
    ['name: "nobody"', null],
    ['repository: "https://github.com/magenta-aps/osdatascanner"', 'product:os2datascanner'],
    ['repository: "https://GitHub.com/OS2mo/os2mo.git"', 'product:os2mo'],
    ['repository: "http://www.github.com/os2mo/OS2MO/"', 'product:os2mo'],
    ['repository: "https://github.com/OS2mo/os2mo.git/"', 'product:os2mo'],
    ['repository: "https://github.com/os2datascanner/os2datascanner"', 'product:os2datascanner'],
    ['repository: "https://github.com/os2ulf"', 'product:os2udoglaer'],
    ['repository: "https://github.com/nobody/nothing"', null],
    ['repository: "https://example.org/OS2mo/os2mo"', null],
  ])('by %s: %s', async (argument, id) => {
    expect(await productBy(argument)).toBe(id);
  });

  test('by a former id as an entity, and carries its present one', async () => {
    const keys = ['product:oldscan', 'product:os2datascanner'].map((nodeId) => ({ __typename: 'Product', nodeId }));
    const found = {
      __typename: 'Product',
      id: 'product:os2datascanner',
      formerIds: ['product:os2data', 'product:oldscan'],
    };
    expect(await running.entities(keys, '... on Product { id formerIds }')).toEqual([found, found]);
  });

  test('by a repository that several have: the one whose main code it holds', async () => {
    await running.subgraph.orm.fork().execute(
      `update products.product set repository_keys = '{github.com/os2mo/os2mo}',
       repositories = '[{"url": "https://github.com/os2mo/os2mo", "kind": "PART"}]' where id = 'product:gis-plan-co2'`,
    );
    expect(await productBy('repository: "https://github.com/OS2mo/os2mo"')).toBe('product:os2mo');
  });

  test.each(['', 'id: "product:os2mo" repository: "https://github.com/OS2mo/os2mo"', 'id: null'])(
    'by exactly one of its ways, so not by (%s)',
    async (argument) => {
      const { data, errors } = await running.query(`{ product${argument && `(${argument})`} { id } }`);
      expect(data).toEqual({ product: null });
      expect(errors).toMatchObject([
        {
          message: expect.stringContaining('Give exactly one of "id", "repository", "name"'),
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ]);
    },
  );
});

describe('a summary', () => {
  const summary = async (argument: string) => {
    const { data } = await running.query(
      `{ product(id: "product:os2mo") { summary${argument} { text language isFallback } } }`,
    );
    return (data!['product'] as { summary: unknown }).summary;
  };

  test('is Danish unless English is asked for', async () => {
    expect(await summary('')).toMatchObject({
      text: expect.stringMatching(/^Rummer /),
      language: 'DA',
      isFallback: false,
    });
    expect(await summary('(language: EN)')).toMatchObject({
      text: expect.stringMatching(/^Holds /),
      language: 'EN',
      isFallback: false,
    });
  });

  test('is there in both languages for every product and every module', async () => {
    const sentences = '{ summary { isFallback } english: summary(language: EN) { isFallback } }';
    const { data } = await running.query(
      `{ products(first: 100) { nodes { summary { isFallback } english: summary(language: EN) { isFallback } modules ${sentences} } } }`,
    );
    expect(JSON.stringify(data)).not.toMatch(/:null|isFallback":true/);
  });

  test('falls back to the other language and says so; without a text it is null', async () => {
    const set = (json: string) =>
      running.subgraph.orm.fork().execute(`update products.product set summary = '${json}' where id = 'product:os2mo'`);
    await set('{"en": "A register."}');
    expect(await summary('')).toEqual({ text: 'A register.', language: 'EN', isFallback: true });
    await set('{}');
    expect(await summary('')).toBeNull();
  });
});
