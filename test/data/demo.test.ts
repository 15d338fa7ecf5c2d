import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, testClock, type TestSubgraph } from '@community-graph/kit/testing';
import { suppliers } from '@community-graph/suppliers';
import { addDemo } from '../../subgraphs/suppliers/src/demo/addDemo.ts';
import { demoProgram } from '../../subgraphs/suppliers/src/demo/program.ts';
import { createDataPlace } from '../support/dataPlace.ts';
import { rowsOf, valuesUnder } from './support/seed.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(suppliers);
});
afterAll(() => running.close());

const tables = ['agreement', 'supplier_contact', 'usage_contact'];
const rows = <Row>(statement: string) => running.subgraph.orm.fork().execute<Row[]>(statement);

describe('made-up agreements', () => {
  test('are added once, however often they are asked for', async () => {
    const first = await addDemo(running.subgraph.orm, testClock);
    expect(first).toEqual({ agreements: 6, supplierContacts: 3, usageContacts: 6, missing: [] });
    const before = await Promise.all(tables.map((table) => rows(`select * from suppliers.${table}`)));
    expect(await addDemo(running.subgraph.orm, testClock)).toMatchObject({ agreements: 0, supplierContacts: 0 });
    expect(await Promise.all(tables.map((table) => rows(`select * from suppliers.${table}`)))).toEqual(before);
  });

  test('say of themselves that they are none', async () => {
    for (const table of tables) {
      const all = await rows<object>(`select * from suppliers.${table}`);
      expect(all.length).toBeGreaterThan(0);
      expect(all.filter((row) => !/"Demo: /.test(JSON.stringify(row)))).toEqual([]);
    }
    expect(await rows("select from suppliers.agreement where id not like 'agreement:demo.%'")).toEqual([]);
  });

  test('are about suppliers that deliver to products that the organizations use, all of the shipped data', async () => {
    const agreed = await rows<{ supplier: string; product: string; organization: string }>(
      'select supplier_id as supplier, product_id as product, organization_id as organization from suppliers.agreement',
    );
    const ends = (row: Readonly<Record<string, unknown>>, ...names: string[]) =>
      names.map((name) => row[name]).join(' ');
    const delivered = new Set(rowsOf('suppliers', 'engagements.json').map((row) => ends(row, 'supplier', 'product')));
    const used = new Set(rowsOf('products', 'usages.json').map((row) => ends(row, 'product', 'organization')));
    expect(agreed.filter((row) => !delivered.has(ends(row, 'supplier', 'product')))).toEqual([]);
    expect(agreed.filter((row) => !used.has(ends(row, 'product', 'organization')))).toEqual([]);
    expect(valuesUnder('organization', rowsOf('products', 'usages.json')).length).toBeGreaterThan(10);
  });

  test('are no facts that anybody stated: the audit log knows nothing of them', async () => {
    expect(await rows('select from suppliers.audit_entry')).toEqual([]);
  });

  test('leave out suppliers that a database does not have', async () => {
    const empty = await startTestSubgraph(suppliers, { seed: false });
    const { agreements, missing } = await addDemo(empty.subgraph.orm, testClock);
    expect([agreements, missing]).toEqual([0, ['supplier:magenta', 'supplier:bellcom', 'supplier:reload']]);
    await empty.close();
  });
});

test('npm run seed:demo-agreements says what it added', async () => {
  const place = await createDataPlace();
  const run = async (...args: string[]) => {
    const said: string[] = [];
    const printer = { result: (text: string) => void said.push(text), say: (text: string) => void said.push(text) };
    return [await demoProgram(args, place.variables, printer), said.join('\n')];
  };
  expect(await run()).toEqual([
    0,
    expect.stringContaining('Added 6 agreements, 3 contacts of suppliers and 6 of users.'),
  ]);
  expect(await run()).toEqual([0, expect.stringContaining('Added 0 agreements')]);
  expect(await run('--yes')).toEqual([2, expect.stringContaining('npm run seed:demo-agreements')]);
  await place.remove();
});
