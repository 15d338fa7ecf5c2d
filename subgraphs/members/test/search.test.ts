import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { peerTelling, startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { members } from '../src/subgraph.ts';

const product = {
  id: 'product:alfa',
  formerIds: ['product:beta'],
  name: 'OS2alfa',
  otherNames: ['Gamma'],
  summaryDa: 'Blanketter til borgerne.',
  summaryEn: 'Forms for citizens.',
  taskArea: null,
  kleNumbers: ['85.04'],
  repositories: ['https://github.com/OS2alfa/alfa'],
  modules: ['Delta'],
};
const peers = (name: string) => ({
  products: peerTelling({ productFeed: [Object.assign({}, product, { name })] }),
  suppliers: peerTelling({ supplierFeed: [] }),
});

let running: TestSubgraph;
let alone: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(members, { peers: peers('OS2alfa') });
  alone = await startTestSubgraph(members);
});
afterAll(async () => {
  await running.close();
  await alone.close();
});

const text = 'query ($q: String!, $types: [SearchType!]) { search(query: $q, types: $types) { nodes { id name } } }';
const found = async (q: string) => {
  const { data, errors } = await running.query(text, { q });
  expect(errors).toBeUndefined();
  return (data!['search'] as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
};

describe('search', () => {
  test.each([
    'alfa',
    'Gamma',
    'delta',
    'blanketterne',
    'citizen',
    '85.04',
    'product:beta',
    'OS2alfa/alfa',
    'os2alfaa',
    'blan ketter',
    'al fa',
  ])('finds a product of another subgraph by %s', async (q) => {
    expect(await found(q)).toEqual(['product:alfa']);
  });

  test('finds it by its new name when it was renamed', async () => {
    await running.subgraph.orm.fork().execute(`delete from members.read_model where name like 'search.product#%'`);
    await running.subgraph.sync(peers('OS2omega'));
    expect(await found('omega')).toEqual(['product:alfa']);
    const { data } = await running.query(text, { q: 'omega' });
    expect(data).toMatchObject({ search: { nodes: [{ name: 'OS2omega' }] } });
  });

  test('finds an organization of its own by what it is called now', async () => {
    const write = (sql: string) => running.subgraph.orm.fork().execute(sql);
    await write(
      `update members.organization set short_name = 'Zetaby', former_ids = '{organization:zeta}' where id = 'organization:kombit'`,
    );
    await running.subgraph.sync(peers('OS2omega'));
    expect(await found('zetaby')).toEqual(['organization:kombit']);
    expect(await found('organization:zeta')).toEqual(['organization:kombit']);
  });

  test('is an error that says what to do while the other subgraphs were never read', async () => {
    const { data, errors } = await alone.query(text, { q: 'alfa' });
    expect(data).toEqual({ search: null });
    expect(errors).toMatchObject([
      { path: ['search'], message: expect.stringMatching(/Try again/), extensions: { code: 'NOT_READY' } },
    ]);
  });
});
