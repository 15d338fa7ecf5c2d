import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { system } from '@community-graph/kit/viewer';
import { products } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(products);
});
afterAll(() => running.close());

interface Feed {
  readonly position: string;
  readonly hasMore: boolean;
  readonly items: readonly { id: string; content: { owners: unknown[] } | null }[];
}

const text = `query ($after: String, $first: Int! = 1000) { productLinkFeed(after: $after, first: $first) {
  position hasMore items { id content { id owners { organizationId validFrom validTo } } } } }`;

async function feed(after: string | null = null): Promise<Feed> {
  for (;;) {
    const { data, errors } = await running.subgraph.execute({
      query: text,
      variables: { after },
      requestId: 'test',
      viewer: system('test'),
    });
    expect(errors).toBeUndefined();
    const page = data!['productLinkFeed'] as Feed;
    // Other tests on the same server may hold it back.
    if (!page.hasMore) return page;
  }
}

const write = (statement: string) => running.subgraph.orm.fork().execute(statement);
const provenance = `'{"sourceId": "source:os2-web", "confidence": "SHOWN"}'`;

describe('the feed of products with what belongs to them', () => {
  test('begins with every product and its owners', async () => {
    const { items } = await feed();
    const [counted] = await running.subgraph.orm
      .fork()
      .execute<{ count: number }[]>('select count(*)::int from products.product');
    expect(items).toHaveLength(counted!.count);
    await write(`insert into products.participation (id, product_id, organization_id, role, valid_from, provenance)
      values ('participation:test', 'product:os2mo', 'municipality:1', 'OWNER', '2020-01-01', ${provenance})`);
    const changed = (await feed()).items.find(({ id }) => id === 'product:os2mo')!;
    expect(changed.content!.owners).toContainEqual({
      organizationId: 'municipality:1',
      validFrom: '2020-01-01',
      validTo: null,
    });
  });

  test.each([
    ['the product itself', `update products.product set license_note = 'x' where id = 'product:os2mo'`],
    ['a usage', `update products.usage set valid_to = valid_to where product_id = 'product:os2mo'`],
    [
      'a part without an id of its own',
      `insert into products.product_trait values ('product:os2mo', 'TEST', 'x', ${provenance})`,
    ],
    [
      'what belongs to several',
      `insert into products.requirement values
        ('requirement:test', 'X', '{}', '{}', array['product:os2mo', 'product:os2web'], ${provenance})`,
      ['product:os2mo', 'product:os2web'],
    ],
    [
      'an integration, of both sides',
      `insert into products.integration (id, product_id, other_product_id, status, provenance)
        values ('integration:test', 'product:os2web', 'product:os2mo', 'X', ${provenance})`,
      ['product:os2mo', 'product:os2web'],
    ],
    [
      'a stage of a project that belongs to it',
      `with p as (insert into products.project (id, name, sort_key, product_id, summary, provenance)
          values ('project:test', 'x', 'x', 'product:os2mo', '{}', ${provenance}) returning id)
        select from p`,
    ],
    [
      'a stage of its project',
      `insert into products.project_stage (project_id, n, stage, provenance) values ('project:test', 0, 'IDEA', ${provenance})`,
    ],
    ['what is deleted', `delete from products.participation where id = 'participation:test'`],
  ])('tells a product again when %s changes, and nothing else', async (_what, statement, ids = ['product:os2mo']) => {
    const { position } = await feed();
    await write(statement);
    expect((await feed(position)).items.map(({ id }) => id).toSorted()).toEqual(ids);
  });

  test('is not for anybody but the other subgraphs', async () => {
    const { errors } = await running.query(text);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }]);
  });
});
