import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { peerTelling, startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { suppliers } from '../src/subgraph.ts';
import { fillMarket } from './support/market.ts';

const told = ['one', 'two', 'three', 'four'].map((name) => ({ id: `product:${name}`, owners: [] }));

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(suppliers, { seed: false });
  await fillMarket(running);
});
afterAll(() => running.close());

const write = (text: string) => running.subgraph.orm.fork().execute(text);
const since = '2026-06-01T12:00:00Z';

test('what changed since cannot be told before the products were read once', async () => {
  const ask = (list: string) => running.query(`{ supplier(id: "supplier:alpha") { products${list} { totalCount } } }`);
  const { data, errors } = await ask(`(updatedSince: "${since}")`);
  expect(data).toEqual({ supplier: { products: null } });
  expect(errors).toMatchObject([{ extensions: { code: 'NOT_READY', model: 'product' } }]);
  expect((await ask('')).errors).toBeUndefined();
});

describe('the products of a supplier about which something changed since', () => {
  beforeAll(() => running.subgraph.sync({ products: peerTelling({ productLinkFeed: told }) }));
  beforeEach(async () => {
    await write(`update suppliers.product_model set updated_at = '2026-01-01'`);
    await write(`update suppliers.change set changed_at = '2026-01-01'`);
  });

  const products = async (supplier: string, list = '') => {
    const { data, errors } = await running.query(
      `{ supplier(id: "supplier:${supplier}", asOf: "2026-01-01") {
        products(updatedSince: "${since}" ${list}) { totalCount nodes { id } pageInfo { endCursor } } } }`,
    );
    expect(errors).toBeUndefined();
    const page = (data as { supplier: { products: { totalCount: number; nodes: { id: string }[] } } }).supplier
      .products;
    return [page.totalCount, page.nodes.map(({ id }) => id.replace('product:', ''))];
  };
  const update = (product: string, at: string) =>
    write(`update suppliers.product_model set updated_at = '${at}' where id = 'product:${product}'`);

  test('are none when nothing changed', async () => {
    expect(await products('alpha')).toEqual([0, []]);
  });

  test('are those that changed in the products subgraph', async () => {
    await update('two', '2026-06-02');
    await update('three', '2026-06-02');
    expect(await products('alpha')).toEqual([1, ['two']]);
    expect(await products('beta')).toEqual([1, ['three']]);
  });

  test('are those with an engagement of its own that changed, and not of another', async () => {
    await write(
      `update suppliers.change set changed_at = '2026-06-02' where entity = 'engagement' and id like 'engagement:alpha.one.%'`,
    );
    expect(await products('alpha')).toEqual([1, ['one']]);
    expect(await products('beta')).toEqual([0, []]);
  });

  test.each([
    ['2026-06-01T11:54:59Z', []],
    ['2026-06-01T11:55:00Z', ['two']],
    ['2026-06-01T12:00:00Z', ['two']],
  ])('are looked for five minutes further back: a change that began at %s gives %j', async (at, found) => {
    await update('two', at);
    expect(await products('alpha')).toEqual([found.length, found]);
  });

  test('are of the day, of the filter, and in pages like any others', async () => {
    for (const product of ['one', 'two', 'three', 'four']) await update(product, '2026-06-02');
    expect(await products('alpha', 'filter: { supplierCount: { eq: 1 } }')).toEqual([1, ['two']]);
    expect(await products('ghost')).toEqual([0, []]);
    expect(await products('ghost', 'asOf: "2025-06-01"')).toEqual([1, ['one']]);
    expect(await products('alpha', 'first: 1')).toEqual([2, ['one']]);
    const { data } = await running.query(
      `{ supplier(id: "supplier:alpha", asOf: "2026-01-01") {
        products(updatedSince: "${since}", first: 1) { pageInfo { endCursor } } } }`,
    );
    const { endCursor } = (data as { supplier: { products: { pageInfo: { endCursor: string } } } }).supplier.products
      .pageInfo;
    expect(await products('alpha', `first: 1, after: "${endCursor}"`)).toEqual([2, ['two']]);
  });

  test('are asked for by a moment, not by anything else', async () => {
    const { errors } = await running.query(
      '{ supplier(id: "supplier:alpha") { products(updatedSince: "yesterday") { totalCount } } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'updatedSince' } }]);
  });
});
