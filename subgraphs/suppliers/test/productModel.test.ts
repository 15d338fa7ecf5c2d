import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSubgraph } from '@community-graph/kit/subgraph';
import { createLogger } from '@community-graph/kit/telemetry';
import { peerTelling, startTestSubgraph, testClock, type TestSubgraph } from '@community-graph/kit/testing';
import { suppliers } from '../src/subgraph.ts';

const owner = (organizationId: string, validFrom: string | null = null, validTo: string | null = null) => ({
  organizationId,
  validFrom,
  validTo,
});
const os2mo = {
  id: 'product:os2mo',
  owners: [
    owner('municipality:101'),
    owner('municipality:101', '2020-01-01'),
    owner('municipality:751', null, '2021-01-01'),
    owner('municipality:461', '2999-01-01'),
  ],
};

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(suppliers, {
    peers: { products: peerTelling({ productLinkFeed: [os2mo, { id: 'product:os2web', owners: [] }] }) },
  });
});
afterAll(() => running.close());

const rows = () =>
  running.subgraph.orm
    .fork()
    .execute<{ id: string; owner_ids: string[]; updated_at: string }[]>(
      `select id, owner_ids, updated_at::text from suppliers.product_model order by id`,
    );
const tell = (items: readonly object[]) =>
  running.subgraph.sync({
    products: { execute: async () => ({ data: { feed: { items, position: `${Math.random()}`, hasMore: false } } }) },
  });

describe('the read model of products', () => {
  test('keeps who owns a product today: not who did, nor who will', async () => {
    expect(await rows()).toMatchObject([
      { id: 'product:os2mo', owner_ids: ['municipality:101'] },
      { id: 'product:os2web', owner_ids: [] },
    ]);
  });

  test('notes when news of a product came, and lets the others be', async () => {
    const [before, other] = await rows();
    await tell([{ id: 'product:os2mo', content: { ...os2mo, owners: [owner('municipality:751')] } }]);
    const [after, ...others] = await rows();
    expect(after!.owner_ids).toEqual(['municipality:751']);
    expect(Date.parse(after!.updated_at)).toBeGreaterThan(Date.parse(before!.updated_at));
    expect(others).toEqual([other]);
  });

  test('has the owners of the day when a day begins, which nothing else tells', async () => {
    const [before] = await rows();
    const owners = JSON.stringify([
      owner('municipality:101', null, '2020-01-01'),
      owner('municipality:461', '2020-01-01'),
    ]);
    // As it was written on the day before the ownership passed.
    await running.subgraph.orm
      .fork()
      .execute(
        `update suppliers.product_model set owners = ?, owner_ids = '{municipality:101}' where id = 'product:os2mo'`,
        [owners],
      );
    const next = await createSubgraph(suppliers, {
      database: running.database,
      clock: testClock,
      logger: createLogger('test', 'silent'),
    });
    await next.sync({ products: peerTelling({ productLinkFeed: [] }) });
    await next.close();
    const [after] = await rows();
    expect(after).toEqual({ ...before, owner_ids: ['municipality:461'] });
  });

  test('forgets one that was deleted', async () => {
    await tell([{ id: 'product:os2mo', content: null }]);
    expect((await rows()).map(({ id }) => id)).toEqual(['product:os2web']);
  });
});
