import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, isObjectType } from 'graphql';
import { anonymous } from '@community-graph/kit/viewer';
import { composedApiSchema } from '../../gateway/src/config/index.ts';
import { toldTables as members } from '../../subgraphs/members/src/queries/changeFeed.ts';
import { toldTables as products } from '../../subgraphs/products/src/queries/changeFeed.ts';
import { toldTables as suppliers } from '../../subgraphs/suppliers/src/queries/changeFeed.ts';
import { startConfidentialGraph, type ConfidentialGraph } from '../access/support/confidentialGraph.ts';
import type { RoleName } from '../access/support/roles.ts';
import type { TestGraph } from '../support/graph.ts';

interface Page {
  readonly changes: readonly {
    readonly id: string;
    readonly type: string;
    readonly kind: string;
    readonly node?: { readonly __typename: string; readonly id: string } | null;
  }[];
  readonly cursor: string | null;
  readonly hasMore: boolean;
}

const schema = buildSchema(readFileSync(composedApiSchema, 'utf8'));
const nodeTypes = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'))
  .map(({ name }) => name);

let graph: TestGraph;
let bearerOf: ConfidentialGraph['bearerOf'];
let running: ConfidentialGraph;
beforeAll(async () => {
  running = await startConfidentialGraph();
  ({ graph, bearerOf } = running);
});
afterAll(() => running.close());

const query = (fields: string) => `query ($since: String, $first: Int! = 1000) {
  changes(since: $since, first: $first) { changes { id type kind ${fields} } cursor hasMore } }`;
const ask = (role: RoleName, variables: object = {}, fields = '') =>
  graph.query(query(fields), { ...variables }, bearerOf[role]);

async function page(role: RoleName, since: string | null, first = 1000, fields = ''): Promise<Page> {
  const { data, errors } = await ask(role, { since, first }, fields);
  expect(errors).toBeUndefined();
  return (data as { changes: Page }).changes;
}

/** Everything from a cursor on, in pages of a size; waits for what other tests on the same server hold back. */
async function rest(role: RoleName, since: string | null, first = 1000, fields = '') {
  const changes: Page['changes'][number][] = [];
  for (let cursor = since; ;) {
    const next = await page(role, cursor, first, fields);
    changes.push(...next.changes);
    cursor = next.cursor;
    if (!next.hasMore) return { changes, cursor };
  }
}

const write = (subgraph: string, text: string) => graph.subgraphs[subgraph]!.orm.fork().execute(text);

describe('the change feed of the whole graph', () => {
  test('begins with everything there is, each once, and leads to it', async () => {
    const everything = (await rest('secretariat', null, 100, 'node { __typename id }')).changes;
    // Each subgraph states its own sources, and the same one may stand in all three.
    const changes = everything.filter(({ type }) => type !== 'Source');
    expect(everything.length).toBeGreaterThan(changes.length);
    expect(new Set(changes.map(({ id, type }) => `${type} ${id}`)).size).toBe(changes.length);
    const nodes = changes.filter(({ node }) => node !== null);
    expect(nodes.filter(({ id, type, node }) => node!.id !== id || node!.__typename !== type)).toEqual([]);
    expect(changes.filter(({ type, node }) => nodeTypes.includes(type) !== (node !== null))).toEqual([]);
    expect([...new Set(changes.map(({ type }) => type))].filter((name) => !isObjectType(schema.getType(name)))).toEqual(
      [],
    );
  });

  test('is of every type that has nodes', () => {
    const told = [...members, ...products, ...suppliers].map(({ table }) =>
      `_${table}`.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
    );
    expect(nodeTypes.filter((name) => !told.includes(name))).toEqual([]);
    expect(nodeTypes.length).toBeGreaterThan(30);
  });

  test('tells the same in pages of any size', async () => {
    const whole = await rest('supplierA', null);
    const slices = await rest('supplierA', null, 83);
    expect(slices.changes).toEqual(whole.changes);
    expect(slices.cursor).toBe(whole.cursor);
  });

  test('goes on from its end without having been read from the beginning', async () => {
    const { data } = await graph.query('{ changes(first: 1) { end } }', {}, bearerOf.supplierA);
    const { end } = (data as { changes: { end: string } }).changes;
    expect((await rest('supplierA', end)).changes).toEqual([]);
    await write('products', `update products.product set status_note = 'y' where id = 'product:os2mo'`);
    expect((await rest('supplierA', end)).changes.map(({ id }) => id)).toEqual(['product:os2mo']);
  });

  test('tells what changed since, whichever subgraph owns it, what ended, and what is gone', async () => {
    await write('members', `insert into members.source (id, title) values ('source:gone', 'x')`);
    const { cursor } = await rest('supplierA', null);
    await write(
      'suppliers',
      `update suppliers.engagement set valid_to = '2027-01-01' where id = 'engagement:magenta.os2mo'`,
    );
    await write('products', `update products.product set status_note = 'x' where id = 'product:os2mo'`);
    await write('members', `delete from members.source where id = 'source:gone'`);
    const { changes, cursor: end } = await rest('supplierA', cursor, 1000, 'validTo changedAt node { id }');
    const changedAt = expect.any(String);
    expect(changes).toEqual([
      { id: 'source:gone', type: 'Source', kind: 'DELETED', validTo: null, changedAt, node: null },
      {
        id: 'product:os2mo',
        type: 'Product',
        kind: 'CHANGED',
        validTo: null,
        changedAt,
        node: { id: 'product:os2mo' },
      },
      {
        id: 'engagement:magenta.os2mo',
        type: 'Engagement',
        kind: 'ENDED',
        validTo: '2027-01-01',
        changedAt,
        node: { id: 'engagement:magenta.os2mo' },
      },
      // Who begins or ends to deliver begins or ends to see the contacts of the users.
      ...['usagecontact:os2mo.municipality-751', 'usagecontact:os2mo.municipality-791'].map((id) => ({
        id,
        type: 'UsageContact',
        kind: 'CHANGED',
        validTo: null,
        changedAt,
        node: null,
      })),
    ]);
    expect(await page('supplierA', end)).toEqual({ changes: [], cursor: end, hasMore: false });
  });

  test('tells of a deleted node that it is gone, and leads nowhere', async () => {
    await write('products', `insert into products.external_system values ('system:test', 'x', 'x')`);
    const { cursor } = await rest('member', null);
    await write('products', `delete from products.external_system where id = 'system:test'`);
    expect((await rest('member', cursor, 10, 'node { id }')).changes).toEqual([
      { id: 'system:test', type: 'ExternalSystem', kind: 'DELETED', node: null },
    ]);
  });

  test('tells confidential rows to whom they concern, and their tombstones too', async () => {
    const asked = ['supplierA', 'supplierB', 'supplierWithoutScopes', 'member', 'coordinator', 'secretariat'] as const;
    const cursors = new Map<RoleName, string | null>();
    for (const role of asked) cursors.set(role, (await rest(role, null)).cursor);
    const toldTo = async () => {
      const kinds: Partial<Record<RoleName, string[]>> = {};
      for (const role of asked) kinds[role] = (await rest(role, cursors.get(role)!)).changes.map(({ kind }) => kind);
      return kinds;
    };
    await write(
      'suppliers',
      `update suppliers.agreement set note = 'x' where id = 'agreement:magenta.os2mo.municipality-791'`,
    );
    const own = ['CHANGED'];
    const nobody = { supplierB: [], supplierWithoutScopes: [], member: [], coordinator: [] };
    expect(await toldTo()).toEqual({ ...nobody, supplierA: own, secretariat: own });
    await write('suppliers', `delete from suppliers.agreement where id = 'agreement:magenta.os2mo.municipality-791'`);
    expect(await toldTo()).toEqual({ ...nobody, supplierA: ['DELETED'], secretariat: ['DELETED'] });
  });

  test('is not for anybody', async () => {
    const { data, errors } = await ask('anonymous');
    expect(data).toEqual({ changes: null });
    expect(errors).toMatchObject([{ path: ['changes'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }]);
  });

  const cursorOf = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  test.each([
    ['nonsense', { since: 'nonsense' }, 'since'],
    ['a cursor of another list', { since: cursorOf('suppliers', 'x', 'supplier:magenta') }, 'since'],
    ['a cursor for two subgraphs', { since: cursorOf('changes', null, null) }, 'since'],
    ['a cursor with nonsense in it', { since: cursorOf('changes', null, 'nonsense', null) }, 'since'],
    [
      'a cursor with the place of another subgraph',
      { since: cursorOf('changes', null, cursorOf('membersChanges', '1', 'claim', 'x'), null) },
      'since',
    ],
    [
      'a cursor of a graph that had come further',
      { since: cursorOf('changes', null, cursorOf('productsChanges', '9000000000000', 'usage', 'x'), null) },
      'since',
    ],
    ['an empty page', { first: 0 }, 'first'],
    ['a page too large', { first: 1001 }, 'first'],
  ])('refuses %s', async (_what, variables, argument) => {
    // Of the subgraph itself: the gateway's own limits come before.
    const { data, errors } = await graph.subgraphs['suppliers']!.execute({
      query: query(''),
      variables: { ...variables },
      requestId: 'test',
      viewer: { ...anonymous, role: 'SUPPLIER', supplierId: 'supplier:magenta', scopes: ['products:read'] },
    });
    expect(data).toEqual({ changes: null });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  test.each(['members', 'products'])(
    'is an error while %s does not answer, and goes on from the same place',
    async (name) => {
      const { cursor } = await rest('supplierA', null);
      await write('suppliers', `update suppliers.supplier set website = website where id = 'supplier:magenta'`);
      const silent = { execute: () => Promise.reject(new Error(`connect ECONNREFUSED of ${name}`)) };
      const peers = { ...graph.subgraphs, [name]: silent };
      // What is kept here of products cannot be brought up to date then; what peers there are is known all the same.
      await graph.subgraphs['suppliers']!.sync(peers).catch(() => {});
      const { data, errors } = await ask('supplierA', { since: cursor });
      expect(data).toEqual({ changes: null });
      expect(errors).toMatchObject([{ path: ['changes'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
      expect(JSON.stringify(errors)).not.toMatch(/ECONN/);
      await graph.subgraphs['suppliers']!.sync(graph.subgraphs);
      expect((await rest('supplierA', cursor)).changes.map(({ id }) => id)).toEqual(['supplier:magenta']);
    },
  );
});
