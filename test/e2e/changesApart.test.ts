import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Database } from '@community-graph/kit/database';
import { httpPeer } from '@community-graph/kit/feed';
import { listen } from '@community-graph/kit/http';
import { createSubgraph, type Subgraph } from '@community-graph/kit/subgraph';
import { createLogger } from '@community-graph/kit/telemetry';
import { openTestDatabase, testClock } from '@community-graph/kit/testing';
import { allowedScopes, anonymous, viewerSigner } from '@community-graph/kit/viewer';
import { members } from '@community-graph/members';
import { products } from '@community-graph/products';
import { suppliers } from '@community-graph/suppliers';

// The three subgraphs as they are apart: each believes nothing but viewer tokens, and suppliers asks the others over HTTP.

const trustKey = 'a key of the test alone, 0123456789abcdef0123456789abcdef';
const signViewer = viewerSigner(trustKey);
let database: Database;
let peers: Record<string, ReturnType<typeof httpPeer>>;
const running: Record<string, Subgraph> = {};
beforeAll(async () => {
  database = await openTestDatabase();
  const options = { database, clock: testClock, logger: createLogger('test', 'silent'), trustKey };
  running['members'] = await createSubgraph(members, options);
  running['products'] = await createSubgraph(products, options);
  running['suppliers'] = await createSubgraph(suppliers, options);
  const addresses = await Promise.all(
    Object.entries(running).map(async ([name, { app }]) => {
      const url = await listen(app, { host: '127.0.0.1', port: 0, variable: 'PORT' });
      return [name, httpPeer(`${url.replace('localhost', '127.0.0.1')}/graphql`, { name, signViewer })] as const;
    }),
  );
  peers = Object.fromEntries(addresses);
  await running['suppliers'].sync(peers);
  await running['suppliers'].orm.fork().execute(
    `insert into suppliers.agreement (id, supplier_id, organization_id, product_id, services)
     values ('agreement:a', 'supplier:magenta', 'municipality:101', 'product:os2mo', '{SUPPORT}'),
       ('agreement:b', 'supplier:reload', 'municipality:101', 'product:os2mo', '{SUPPORT}')`,
  );
});
afterAll(async () => {
  for (const subgraph of Object.values(running)) await subgraph.close();
  await database.close();
});

const magenta = {
  ...anonymous,
  role: 'SUPPLIER' as const,
  subject: 'credential:x',
  supplierId: 'supplier:magenta',
  scopes: allowedScopes('SUPPLIER'),
};

async function everything(viewer: typeof magenta) {
  const ids: string[] = [];
  for (let since: unknown = null; ;) {
    const { data, errors } = await peers['suppliers']!.execute({
      query: 'query ($since: String) { changes(since: $since, first: 500) { changes { id } cursor hasMore } }',
      variables: { since },
      requestId: 'test',
      viewer,
    });
    expect(errors).toBeUndefined();
    const page = data!['changes'] as { changes: { id: string }[]; cursor: string; hasMore: boolean };
    ids.push(...page.changes.map(({ id }) => id));
    since = page.cursor;
    if (!page.hasMore) return ids;
  }
}

test('the change feed is told by all three as whom they are asked for', async () => {
  const ids = await everything(magenta);
  for (const id of ['municipality:101', 'product:os2mo', 'supplier:magenta', 'agreement:a']) expect(ids).toContain(id);
  expect(ids).not.toContain('agreement:b');
});

test('nobody without a right to it is told anything, by whichever door', async () => {
  for (const [name, field] of [
    ['suppliers', 'changes(first: 1) { end }'],
    ['members', 'membersChanges(first: 1) { end }'],
    ['products', 'productsChanges(first: 1) { end }'],
    ['suppliers', 'suppliersChanges(first: 1) { end }'],
  ] as const) {
    const { data, errors } = await peers[name]!.execute({ query: `{ asked: ${field} }`, requestId: 'test' });
    expect(data).toEqual({ asked: null });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }]);
  }
});

test('a subgraph that is stopped makes it an error, and it goes on from the same place when it is back', async () => {
  await running['suppliers']!.sync({
    ...peers,
    members: httpPeer('http://127.0.0.1:9/graphql', { name: 'members', signViewer }),
  });
  const query = '{ changes(first: 1) { end } }';
  const { data, errors } = await peers['suppliers']!.execute({ query, requestId: 'test', viewer: magenta });
  expect(data).toEqual({ changes: null });
  expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
  await running['suppliers']!.sync(peers);
  expect(await everything(magenta)).toContain('municipality:101');
});
