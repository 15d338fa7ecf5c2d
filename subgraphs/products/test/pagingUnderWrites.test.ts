import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { products } from '../src/subgraph.ts';
import { peersTelling } from './support/organizations.ts';

let running: TestSubgraph;
/** Only every fourth municipality is known by name: the others stand last in an order by name. */
const named = Array.from({ length: 15 }, (_, n) => ({ id: `municipality:${200 + 4 * n}`, name: `By ${n % 5}` }));
const em = () => running.subgraph.orm.fork();
const id = (number: number) => `usage:walk.municipality-${number}`;

/** A usage; every third has no first day, so that orders meet rows without a value. */
const insert = (number: number) =>
  em().execute(`insert into products.usage values (?, 'product:os2mo', ?, ?, ?, null, '[]')`, [
    id(number),
    `municipality:${number}`,
    ['PILOT', 'IN_PRODUCTION', 'UNKNOWN'][number % 3],
    number % 3 === 0 ? null : `2020-01-${String((number % 28) + 1).padStart(2, '0')}`,
  ]);

beforeEach(async () => {
  running ??= await startTestSubgraph(products, { peers: peersTelling(named) });
  await em().execute(`delete from products.usage where product_id = 'product:os2mo'`);
  for (let number = 200; number < 260; number += 2) await insert(number);
});
afterAll(() => running.close());

interface Page {
  readonly nodes: { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

async function page(args: string): Promise<Page> {
  const { data, errors } = await running.query(
    `{ product(id: "product:os2mo") { usages(${args}) { nodes { id } pageInfo { hasNextPage endCursor } } } }`,
  );
  expect(errors).toBeUndefined();
  return (data!['product'] as { usages: Page }).usages;
}

// 230 is deleted before its page comes in some orders and after it in others, and so for each odd number inserted.
describe('a list that is walked while rows come and go', () => {
  test.each([
    [''],
    ['orderBy: [{ field: VALID_FROM }]'],
    ['orderBy: [{ field: VALID_FROM direction: DESC }]'],
    ['orderBy: [{ field: STATUS direction: DESC }, { field: VALID_FROM }]'],
    [
      'orderBy: [{ field: VALID_FROM }, { field: STATUS }, { field: VALID_TO direction: DESC }, { field: ORGANIZATION }]',
    ],
    ['filter: { inUse: true } orderBy: [{ field: STATUS }, { field: VALID_FROM direction: DESC }]'],
  ])('(%s) tells nothing twice, and everything that was there throughout', async (args) => {
    const deleted = [214, 230, 246];
    const seen: string[] = [];
    let after = '';
    for (let step = 0; ; step += 1) {
      const { nodes, pageInfo } = await page(`first: 4 ${args} ${after && `after: "${after}"`}`);
      seen.push(...nodes.map((node) => node.id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
      await insert(201 + 6 * step);
      const gone = deleted[step];
      if (gone !== undefined) await em().execute(`delete from products.usage where id = ?`, [id(gone)]);
      // The row that the cursor stands on goes too; the walk goes on from where it stood.
      if (step === 4) await em().execute(`delete from products.usage where id = ?`, [seen.at(-1)]);
    }
    expect(seen).toEqual([...new Set(seen)]);
    const throughout = Array.from({ length: 30 }, (_, n) => 200 + 2 * n).filter((number) => !deleted.includes(number));
    const missing = throughout.map(id).filter((one) => !seen.includes(one));
    expect(missing).toEqual([]);
  });

  test('is told the same forward and from the end', async () => {
    for (const args of ['orderBy: [{ field: VALID_FROM direction: DESC }, { field: STATUS }]', '']) {
      const forward = (await page(`first: 100 ${args}`)).nodes;
      const { nodes: lastSeven } = await page(`last: 7 ${args}`);
      expect(lastSeven).toEqual(forward.slice(-7));
    }
  });
});

describe('a cursor', () => {
  test('of one order is refused in another', async () => {
    const { pageInfo } = await page('first: 1 orderBy: [{ field: STATUS }]');
    const { errors } = await running.query(
      `{ product(id: "product:os2mo") { usages(after: "${pageInfo.endCursor}" orderBy: [{ field: VALID_FROM }]) { totalCount } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
  });
});

describe('the counts by day', () => {
  const users = async (asOf: string) => {
    const { data } = await running.query(`{ product(id: "product:os2mo", asOf: "${asOf}") { userCount } }`);
    return (data!['product'] as { userCount: number }).userCount;
  };

  test('follow every write: rows that come, change, go, and overlap', async () => {
    expect(await users('2026-11-21')).toBe(30);
    await em().execute(`update products.usage set status = 'PLANNED' where id in (?, ?)`, [id(200), id(202)]);
    expect(await users('2026-11-21')).toBe(28);
    await em().execute(`update products.usage set product_id = 'product:os2sync' where id = ?`, [id(204)]);
    await em().execute(`delete from products.usage where id = ?`, [id(206)]);
    expect(await users('2026-11-21')).toBe(26);
    await em().execute(
      `insert into products.usage values
         ('usage:walk.again', 'product:os2mo', 'municipality:208', 'PILOT', '2019-01-01', '2019-07-01', '[]'),
         ('usage:walk.over', 'product:os2mo', 'municipality:210', 'PILOT', '2000-01-01', '2100-01-01', '[]')`,
    );
    expect(await users('2026-11-21')).toBe(26);
    await em().execute(`truncate products.usage cascade`);
    expect(await users('2026-11-21')).toBe(0);
  });
});
