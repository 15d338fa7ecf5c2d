import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { products } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(products);
});
afterAll(() => running.close());

const statementsOf: TestSubgraph['statementsOf'] = (query, variables) => running.statementsOf(query, variables);

const idsOf = async (query: string) => {
  const { data } = await running.query(query);
  return (data!['products'] as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
};

// One statement each for modules, participations and their count, usages and their count, users, integrations, their
// other ends (systems), and the sources of the product.
const everything = `
  id name summary { text } lifecycle license repositories { url } modules { name } userCount
  participations(first: 5) { nodes { role organization { id } } totalCount }
  usages(first: 5) { nodes { status organization { id } } totalCount }
  integrations { status externalSystem { name } }
  provenance { source { id title } confidence note }`;

const entities = (type: string, fields: string) =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${fields} } } }`;

describe('the number of SQL statements', () => {
  test('does not grow with the length of a page', async () => {
    // From the end, because the first product in the alphabet has no integration.
    const last = await idsOf('{ products(last: 50) { nodes { id } } }');
    const from = last.indexOf('product:os2rollekatalog');
    expect(from).toBeGreaterThan(0);
    const { data } = await running.query(`{ products(first: ${from}) { pageInfo { endCursor } } }`);
    const { endCursor } = (data!['products'] as { pageInfo: { endCursor: string } }).pageInfo;
    const page = (args: string) => statementsOf(`{ products(${args}) { nodes { ${everything} } totalCount } }`);
    expect(await page(`first: 1 after: "${endCursor}"`)).toBe(11);
    expect(await page('first: 50')).toBe(11);
  });

  test('does not grow with the number of products referred to, nor with that of their days', async () => {
    const ids = await idsOf('{ products(last: 30) { nodes { id } } }');
    const keys = ids.map((id, n) => ({
      __typename: 'Product',
      ...(n % 2 === 0 ? { id } : { nodeId: id }),
      asOf: n % 3 === 0 ? '2027-01-01' : '2026-11-21',
    }));
    expect(keys).toHaveLength(30);
    const one = [keys[ids.indexOf('product:os2rollekatalog')]!];
    expect(await statementsOf(entities('Product', everything), { representations: one })).toBe(10);
    expect(await statementsOf(entities('Product', everything), { representations: keys })).toBe(10);
  });

  test('does not grow with the number of organizations referred to', async () => {
    const codes = [751, ...Array.from({ length: 29 }, (_, n) => 101 + n)];
    const keys = codes.map((code) => ({ __typename: 'Organization', id: `municipality:${code}`, asOf: '2026-11-21' }));
    const fields = `id productPeriods { productId } usages(first: 3) { nodes { status product { name } } totalCount }
      participations(first: 3) { nodes { role } totalCount }`;
    expect(await statementsOf(entities('Organization', fields), { representations: keys.slice(0, 1) })).toBe(6);
    expect(await statementsOf(entities('Organization', fields), { representations: keys })).toBe(6);
  });

  test.each([
    ['modules { product { name } }', 'product:os2faktor', 2],
    ['integrations { product { name } otherProduct { name } }', 'product:os2kle', 3],
    ['usages { nodes { product { name } } }', 'product:os2mo', 2],
    ['participations { nodes { product { name } } }', 'product:os2mo', 2],
  ])('of %s, which leads back to products, reads each of those once', async (fields, id, count) => {
    // The page is not read by id, so the products that its rows lead to are one more statement; the one below is.
    expect(await statementsOf(`{ products(first: 50) { nodes { ${fields} } } }`)).toBe(3);
    const representations = [{ __typename: 'Product', id, asOf: '2026-11-21' }];
    expect(await statementsOf(entities('Product', fields), { representations })).toBe(count);
  });

  test('of modules, participations and usages referred to is one for each type', async () => {
    const representations = [
      { __typename: 'ProductModule', id: 'module:os2ferie' },
      { __typename: 'ProductModule', id: 'module:os2faktor-mfa' },
      { __typename: 'Participation', id: 'participation:os2compliance.municipality-183.initiator' },
      { __typename: 'Usage', id: 'usage:os2mo.municipality-151' },
      { __typename: 'Usage', id: 'usage:os2mo.municipality-791' },
    ].map((key) => ({ ...key, asOf: '2026-11-21' }));
    expect(
      await statementsOf(
        'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }',
        { representations },
      ),
    ).toBe(3);
  });
});
