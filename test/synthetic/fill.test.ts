import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { startService, type Service } from '../load/scale/service.ts';
import { endProcesses, startProgram } from '../support/process.ts';
import { organizationId, productId } from './names.ts';

const server = process.env['TEST_DATABASE_URL'];
const small = ['--organizations', '200', '--products', '20', '--suppliers', '10', '--usages', '1000'];

/** Counts of a filled database, and rows that stand for their order and content. */
const contents = `
  select (select count(*)::int from members.organization) as organizations,
    (select count(*)::int from products.usage) as usages,
    (select count(distinct (product_id, organization_id))::int from products.usage) as pairs,
    (select md5(string_agg(u::text, ',' order by u.id)) from products.usage u) as usage_digest,
    (select md5(string_agg(c::text, ',' order by c.product_id, c.valid_from)) from products.product_use_count c) as count_digest,
    (select md5(string_agg(e::text, ',' order by e.id)) from suppliers.engagement e) as engagement_digest`;

/** The indexes and keys of the three schemas. */
const definitions = `
  select indexdef as definition from pg_indexes where schemaname in ('members', 'products', 'suppliers')
  union all
  select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint where contype in ('p', 'u', 'f')
    and connamespace in ('members'::regnamespace, 'products'::regnamespace, 'suppliers'::regnamespace)
  order by 1`;

(server ? describe : describe.skip)('npm run seed:synthetic', () => {
  const names: string[] = [];
  const urlOf = (name: string) => {
    const url = new URL(server!);
    url.pathname = `/${name}`;
    return url.href;
  };
  const query = async (url: string, statement: string): Promise<Record<string, unknown>[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  };
  const emptyDatabase = async (): Promise<string> => {
    const name = `cg_test_${randomBytes(6).toString('hex')}`;
    await query(server!, `create database ${name}`);
    names.push(name);
    return urlOf(name);
  };
  const fill = async (url: string, ...options: string[]) => {
    const program = startProgram(['test/synthetic/main.ts', ...small, ...options], { DATABASE_URL: url });
    return { ended: await program.ended, output: program.output(), complaints: program.complaints() };
  };

  let url: string;
  let first: Awaited<ReturnType<typeof fill>>;
  beforeAll(async () => {
    url = await emptyDatabase();
    first = await fill(url);
  });
  afterEach(endProcesses);
  afterAll(async () => {
    for (const name of names) await query(server!, `drop database ${name} with (force)`);
  });

  test('fills an empty database, tells how fast, and shows a bar', async () => {
    expect(first).toMatchObject({
      ended: 0,
      output: expect.stringMatching(/rows, seed 1[^]*copying +[\d.]+ s, [\d,]+ rows\/s[^]*counts and indexes/),
      complaints: expect.stringMatching(/\[[#.]{30}\] +\d+ % [\d,]+ rows[^]*Done\./),
    });
    expect(await query(url, contents)).toMatchObject([{ organizations: 200, usages: 1_000, pairs: 1_000 }]);
  });

  test('puts back every index and key that the migrations made', async () => {
    const again = await emptyDatabase();
    const migrated = startProgram(
      ['--input-type=module', '-e', `await (await import('./test/synthetic/migrate.ts')).migrate('${again}')`],
      {},
    );
    expect(await migrated.ended).toBe(0);
    expect(await query(url, definitions)).toEqual(await query(again, definitions));
  });

  test('leaves the counts that the database keeps as it would have counted them row by row', async () => {
    const [counted] = await query(url, contents);
    expect(counted!['count_digest']).toMatch(/^[0-9a-f]{32}$/);
    // Whatever changes is counted anew, by the database itself.
    await query(url, 'update products.usage set status = status');
    expect(await query(url, contents)).toEqual([counted]);
  });

  test('leaves every row noted as changed, as the database would have noted it row by row', async () => {
    const noted = `select entity, count(*)::int from products.change where entity in ('usage', 'productLink', 'product')
      group by entity order by entity`;
    expect(await query(url, noted)).toEqual([
      { entity: 'product', count: 20 },
      { entity: 'productLink', count: 20 },
      { entity: 'usage', count: 1_000 },
    ]);
  });

  test('refuses a database with rows, and leaves them as they are', async () => {
    const before = await query(url, contents);
    expect(await fill(url, '--seed', '2')).toMatchObject({
      ended: 1,
      complaints: expect.stringContaining('The database holds rows already'),
    });
    expect(await query(url, contents)).toEqual(before);
  });

  test('replaces the rows when it may: the same by the same seed, others by another', async () => {
    const before = await query(url, contents);
    expect(await fill(url, '--seed', '2', '--replace')).toMatchObject({ ended: 0 });
    const [other] = await query(url, contents);
    expect(other).toMatchObject({ organizations: 200, usages: 1_000 });
    expect(other!['usage_digest']).not.toBe(before[0]!['usage_digest']);
    expect(await fill(url, '--replace')).toMatchObject({ ended: 0 });
    expect(await query(url, contents)).toEqual(before);
  });

  describe('filled a database that', () => {
    let service: Service;
    beforeAll(async () => {
      service = await startService(url);
    });
    afterAll(() => service.close());

    test('the graph starts on without adding shipped rows', async () => {
      const { result } = await service.ask(
        '{ organizations { totalCount } products { totalCount } suppliers { totalCount } }',
      );
      expect(result).not.toHaveProperty('errors');
      expect(result).toMatchObject({
        data: { organizations: { totalCount: 200 }, products: { totalCount: 20 }, suppliers: { totalCount: 10 } },
      });
    });

    test('the graph answers from, across the subgraphs, with what stands in the tables', async () => {
      const [row] = await query(
        url,
        `select organization_id as id, count(*)::int as count from products.usage
         where (valid_from is null or valid_from <= '2026-11-21') and (valid_to is null or '2026-11-21' < valid_to)
         group by 1 order by 2 desc, 1 limit 1`,
      );
      const text = `query ($id: ID!) {
        organization(id: $id) {
          name isMember usages(first: 3) { totalCount nodes { product { name suppliers { nodes { name } } } } }
        }
      }`;
      const { result } = await service.ask(text, { id: row!['id'] });
      expect(result.errors).toBeUndefined();
      const organization = result.data!['organization'] as {
        name: string;
        usages: { totalCount: number; nodes: { product: { name: string; suppliers: { nodes: object[] } } }[] };
      };
      expect(organization.name).toMatch(/Syntet/);
      expect(organization.usages.totalCount).toBe(row!['count']);
      expect(organization.usages.nodes.some(({ product }) => product.suppliers.nodes.length > 0)).toBe(true);
    });

    test('the graph knows every kind of row of by its id', async () => {
      const ids = [organizationId('municipality', 7), productId(3), 'region:syn-000', 'supplier:syn-00009'];
      const { result } = await service.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
      expect(result).toMatchObject({ data: { nodes: ids.map((id) => ({ id })) } });
    });
  });
});

describe('npm run seed:synthetic without a server', () => {
  afterEach(endProcesses);

  test('says that it needs one', async () => {
    const program = startProgram(['test/synthetic/main.ts', ...small], {});
    expect(await program.ended).toBe(1);
    expect(program.complaints()).toMatch(/fills a PostgreSQL server, not an embedded database: set DATABASE_URL/);
  });
});
