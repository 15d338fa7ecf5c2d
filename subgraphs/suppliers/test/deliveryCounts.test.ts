import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { suppliers } from '../src/subgraph.ts';

let running: TestSubgraph;
const run = (statement: string) => running.subgraph.orm.fork().execute(statement);
beforeAll(async () => {
  running = await startTestSubgraph(suppliers, { seed: false });
  await run(`insert into suppliers.supplier (id, former_ids, name, sort_key, other_names, summary, kind, provenance)
    select 'supplier:' || name, '{}', name, name, '{}', '{}', 'COMPANY', '[]' from unnest(array['a', 'b']) name`);
});
afterAll(() => running.close());

// Two pieces of work of `a` on `one` that overlap, one that begins the day the second ends, and one of `b`.
beforeEach(async () => {
  await run('truncate suppliers.engagement cascade');
  await run(`insert into suppliers.engagement (id, supplier_id, product_id, services, valid_from, valid_to, provenance)
    select 'engagement:' || n, 'supplier:' || s, 'product:' || p, '{SUPPORT}', f::date, t::date, '[]'
    from (values (1, 'a', 'one', '2024-01-01', '2024-06-01'), (2, 'a', 'one', '2024-03-01', '2025-01-01'),
      (3, 'a', 'two', '2025-01-01', null), (4, 'b', 'one', null, '2024-02-01')) rows(n, s, p, f, t)`);
});

/** How many products `a` and `b` deliver to, and how many suppliers `one` and `two` have. */
async function countsOn(asOf: string): Promise<number[]> {
  const count = (list: string, id: string, field: string, n: number) =>
    `${list}(asOf: "${asOf}" filter: { id: { eq: "${id}" } ${field}: { eq: ${n} } }) { totalCount }`;
  const found = async (list: string, id: string, field: string) => {
    const { data, errors } = await running.query(
      `{ ${[0, 1, 2, 3].map((n) => `n${n}: ${count(list, id, field, n)}`).join(' ')} }`,
    );
    expect(errors).toBeUndefined();
    return [0, 1, 2, 3].findIndex((n) => (data![`n${n}`] as { totalCount: number }).totalCount === 1);
  };
  return [
    await found('suppliers', 'supplier:a', 'productCount'),
    await found('suppliers', 'supplier:b', 'productCount'),
    // What nobody delivers to is in no list: no count of it is found.
    await found('deliveredProducts', 'product:one', 'supplierCount'),
    await found('deliveredProducts', 'product:two', 'supplierCount'),
  ];
}

describe('the counts that the database keeps', () => {
  test.each([
    ['1990-01-01', [0, 1, 1, -1]],
    ['2023-12-31', [0, 1, 1, -1]],
    ['2024-01-01', [1, 1, 2, -1]],
    ['2024-02-01', [1, 0, 1, -1]],
    ['2024-06-01', [1, 0, 1, -1]],
    ['2024-12-31', [1, 0, 1, -1]],
    ['2025-01-01', [1, 0, -1, 1]],
    ['2099-01-01', [1, 0, -1, 1]],
  ])('are those of the day, what overlaps counting once: on %s', async (asOf, counts) => {
    expect(await countsOn(asOf)).toEqual(counts);
  });

  test.each([
    [`delete from suppliers.engagement where id = 'engagement:4'`, [1, 0, 1, -1]],
    [`update suppliers.engagement set product_id = 'product:two' where id = 'engagement:4'`, [1, 1, 1, 1]],
    [
      `update suppliers.engagement set supplier_id = 'supplier:a', product_id = 'product:two' where id = 'engagement:4'`,
      [2, 0, 1, 1],
    ],
    [`update suppliers.engagement set valid_to = '2024-01-15' where id = 'engagement:4'`, [1, 0, 1, -1]],
    [`truncate suppliers.engagement cascade`, [0, 0, -1, -1]],
  ])('follow what is written: %s', async (statement, counts) => {
    await run(statement);
    expect(await countsOn('2024-01-15')).toEqual(counts);
  });
});
