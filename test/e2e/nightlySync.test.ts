import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { defaultAllowances } from '@community-graph/gateway';
import { listen } from '@community-graph/kit/http';
import { countingPrices } from '../../gateway/test/support/countingPrices.ts';
import { startTestIssuer, type TestIssuer } from '../../gateway/test/support/issuer.ts';
import { startTestGraph, type TestGraph, type TestGraphOptions } from '../support/graph.ts';
import { endProcesses, startProgram, type TestProcess } from '../support/process.ts';

/** What the client keeps in its file. */
interface Store {
  readonly cursor: string;
  readonly products: Readonly<Record<string, { readonly name: string }>>;
  readonly engagements: Readonly<Record<string, { readonly validTo: string | null }>>;
  readonly usages: Readonly<Record<string, { readonly status: string; readonly validTo: string | null }>>;
}

const folder = mkdtempSync(join(tmpdir(), 'nightly-sync-'));
let issuer: TestIssuer;
beforeAll(async () => {
  issuer = await startTestIssuer();
});
afterAll(async () => {
  await endProcesses();
  await issuer.close();
  rmSync(folder, { recursive: true });
});

/** The graph over HTTP, with a credential of Magenta's. */
async function serve(options: TestGraphOptions = {}) {
  const graph = await startTestGraph({ issuer, ...options });
  const url = await listen(graph.gateway.app, { host: '127.0.0.1', port: 0, variable: 'PORT' });
  const statuses: number[] = [];
  graph.gateway.app.server.on('request', (_request, response) =>
    response.on('finish', () => void statuses.push(response.statusCode)),
  );
  const secretariat = await issuer.token({ claims: { roles: ['secretariat'] } });
  const { data } = await graph.query(
    `mutation { issueCredential(input: { idempotencyKey: "sync", supplierId: "supplier:magenta",
      scopes: ["products:read"], label: "nightly sync", expiresInDays: 90 }) { token credential { id } } }`,
    {},
    secretariat,
  );
  const { token, credential } = (data as { issueCredential: { token: string; credential: { id: string } } })
    .issueCredential;
  const start = (file: string, page = 100): TestProcess =>
    startProgram(['examples/nightly-sync.mjs'], {
      COMMUNITY_GRAPH_URL: `${url.replace('localhost', '127.0.0.1')}/graphql`,
      COMMUNITY_GRAPH_CREDENTIAL: token,
      COMMUNITY_GRAPH_FILE: file,
      COMMUNITY_GRAPH_PAGE: `${page}`,
    });
  return {
    graph,
    statuses,
    start,
    /** Runs the client to its end. */
    async run(file: string, page?: number) {
      const process = start(file, page);
      return { ended: await process.ended, output: process.output(), complaints: process.complaints() };
    },
    revoke: () =>
      graph.query(
        'mutation ($id: ID!) { revokeCredential(input: { idempotencyKey: "end", id: $id }) { credential { id } } }',
        { id: credential.id },
        secretariat,
      ),
  };
}

const place = (name: string) => join(folder, `${name}.json`);
const storeAt = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Store;
/** What holds of what is kept: what has ended is kept with its end, and lists of a day leave it out. */
const held = ({ products, engagements, usages }: Store) => {
  const holding = (rows: Store['engagements'] | Store['usages']) =>
    Object.entries(rows).filter(([, { validTo }]) => validTo === null || validTo > '2026-11-21');
  const byId = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) => (one < other ? -1 : 1);
  return {
    products,
    engagements: holding(engagements).toSorted(byId),
    usages: holding(usages).toSorted(byId),
  };
};

describe('the example client of docs/suppliers.md', () => {
  let served: Awaited<ReturnType<typeof serve>>;
  let graph: TestGraph;
  beforeAll(async () => {
    served = await serve();
    ({ graph } = served);
  });
  afterAll(() => graph.close());

  const write = (subgraph: string, text: string) => graph.subgraphs[subgraph]!.orm.fork().execute(text);
  /** Whether the file says the same as one that is read anew. */
  const expectComplete = async (file: string) => {
    rmSync(place('fresh'), { force: true });
    expect(await served.run(place('fresh'))).toMatchObject({ ended: 0 });
    expect(held(storeAt(file))).toEqual(held(storeAt(place('fresh'))));
  };

  test('reads everything once', async () => {
    const { ended, output, complaints } = await served.run(place('sync'));
    expect({ ended, complaints }).toEqual({ ended: 0, complaints: '' });
    expect(output).toMatch(/^Magenta: read everything, 0 changes; \d+ products, \d+ engagements, \d+ usages\.$/m);
    const { data } = await graph.query(`{ supplier(id: "supplier:magenta") {
      products(first: 100) { nodes { id name usages(first: 100) { nodes { id } } } }
      engagements(first: 100) { nodes { id } } } }`);
    const { products, engagements } = (data as { supplier: Record<'products' | 'engagements', { nodes: never[] }> })
      .supplier;
    const store = storeAt(place('sync'));
    const nodes = products.nodes as { id: string; name: string; usages: { nodes: { id: string }[] } }[];
    expect(Object.keys(store.engagements).toSorted()).toEqual(
      (engagements.nodes as { id: string }[]).map(({ id }) => id),
    );
    expect(store.products).toEqual(Object.fromEntries(nodes.map(({ id, name }) => [id, { id, name }])));
    const usages = nodes.flatMap((product) => product.usages.nodes.map(({ id }) => id));
    expect(usages.length).toBeGreaterThanOrEqual(5);
    expect(Object.keys(store.usages).toSorted()).toEqual(usages.toSorted());
  });

  test('the questions of the guide itself are answered', async () => {
    const guide = readFileSync('docs/suppliers.md', 'utf8');
    const questions = [...guide.matchAll(/^```graphql\n(.*?)^```$/gms)].map(([, text]) => text!);
    expect(questions).toHaveLength(3);
    const bearer = await issuer.token({ claims: { roles: ['supplier'], supplier: 'supplier:magenta' } });
    for (const question of questions) expect((await graph.query(question, {}, bearer)).errors).toBeUndefined();
  });

  test('has nothing to do when nothing changed', async () => {
    expect((await served.run(place('sync'))).output).toMatch(/^Magenta: went on, 0 changes;/);
  });

  test('reads what changed, ended and was deleted since, and a product that is new to it', async () => {
    await write('products', `update products.product set name = 'OS2mo ny' where id = 'product:os2mo'`);
    const [first, second, third] = Object.keys(storeAt(place('sync')).usages);
    await write('products', `update products.usage set status = 'PILOT' where id = '${first}'`);
    await write('products', `update products.usage set valid_to = '2026-11-01' where id = '${second}'`);
    await write('products', `delete from products.usage where id = '${third}'`);
    await write(
      'suppliers',
      `update suppliers.engagement set valid_to = '2027-03-01' where id = 'engagement:magenta.os2mo'`,
    );
    const { products } = storeAt(place('sync'));
    const [foreign] = await graph.subgraphs['products']!.orm.fork().execute<{ id: string }[]>(
      `select product_id as id from products.usage where product_id <> all (?::text[]) limit 1`,
      [`{${Object.keys(products).join()}}`],
    );
    await write(
      'suppliers',
      `insert into suppliers.engagement (id, supplier_id, product_id, services, provenance)
       values ('engagement:magenta.new', 'supplier:magenta', '${foreign!.id}', '{SUPPORT}', '[]')`,
    );
    const { output } = await served.run(place('sync'), 2);
    expect(output).toContain('engagement:magenta.os2mo ends on 2027-03-01.');
    const store = storeAt(place('sync'));
    expect(store.products['product:os2mo']!.name).toBe('OS2mo ny');
    expect(store.usages[first!]!.status).toBe('PILOT');
    expect(store.usages[second!]!.validTo).toBe('2026-11-01');
    expect(store.usages).not.toHaveProperty([third!]);
    expect(store.products).toHaveProperty([foreign!.id]);
    await expectComplete(place('sync'));
  });

  test('goes on where it was when it is killed in the middle', async () => {
    await write('products', `update products.usage set status = 'IN_PRODUCTION'`);
    const before = storeAt(place('sync')).cursor;
    const killed = served.start(place('sync'), 1);
    while (storeAt(place('sync')).cursor === before) await setTimeout(5);
    killed.signal('SIGKILL');
    expect(await killed.ended).toBe('SIGKILL');
    const between = storeAt(place('sync'));
    expect(Object.values(between.usages).some(({ status }) => status !== 'IN_PRODUCTION')).toBe(true);
    const { output } = await served.run(place('sync'));
    expect(output).toMatch(/went on, [1-9]\d* changes/);
    await expectComplete(place('sync'));
  });

  test('waits for a subgraph that does not answer, and keeps no half of an answer', async () => {
    await write('products', `update products.product set name = 'OS2mo igen' where id = 'product:os2mo'`);
    let failures = 2;
    const { members } = graph.subgraphs;
    await graph.subgraphs['suppliers']!.sync({
      ...graph.subgraphs,
      members: {
        execute: (request) =>
          failures-- > 0 ? Promise.reject(new Error('connection refused')) : members!.execute(request),
      },
    });
    expect(await served.run(place('sync'))).toMatchObject({ ended: 0, complaints: '' });
    await graph.subgraphs['suppliers']!.sync(graph.subgraphs);
    expect(failures).toBeLessThan(0);
    expect(storeAt(place('sync')).products['product:os2mo']!.name).toBe('OS2mo igen');
  });

  test('begins anew when its place is none that the graph knows', async () => {
    const file = place('lost');
    expect(await served.run(file)).toMatchObject({ ended: 0 });
    writeFileSync(file, JSON.stringify({ ...storeAt(file), cursor: 'nonsense', usages: {} }));
    expect(await served.run(file)).toMatchObject({ ended: 0, complaints: '' });
    await expectComplete(file);
  });

  test('says what to do when its credential holds no more, and loses nothing', async () => {
    await served.revoke();
    await setTimeout(5_000);
    const before = readFileSync(place('sync'), 'utf8');
    const { ended, complaints } = await served.run(place('sync'));
    expect(ended).toBe(2);
    expect(complaints).toBe(
      'The credential does not hold (any more): ask the secretariat for another. Nothing was lost.\n',
    );
    expect(readFileSync(place('sync'), 'utf8')).toBe(before);
    expect(existsSync(`${place('sync')}.new`)).toBe(false);
  });
});

test('the example client waits as long as it is told when it has asked for more than it may', async () => {
  const { signedIn } = defaultAllowances;
  const slow = await serve({
    admission: {
      ...countingPrices,
      allowances: { ...defaultAllowances, signedIn: { ...signedIn, burst: 450, perSecond: 100 } },
    },
  });
  const { ended, complaints } = await slow.run(place('slow'));
  expect({ ended, complaints }).toEqual({ ended: 0, complaints: '' });
  expect(slow.statuses).toContain(429);
  expect(Object.keys(storeAt(place('slow')).usages).length).toBeGreaterThanOrEqual(5);
  await slow.graph.close();
});
