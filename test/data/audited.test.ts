import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Database } from '@community-graph/kit/database';
import { createSubgraph, type Subgraph } from '@community-graph/kit/subgraph';
import { createLogger } from '@community-graph/kit/telemetry';
import { openTestDatabase, testClock } from '@community-graph/kit/testing';
import { members } from '@community-graph/members';
import { products } from '@community-graph/products';
import { suppliers } from '@community-graph/suppliers';

let database: Database;
let subgraphs: Subgraph[];
beforeAll(async () => {
  database = await openTestDatabase();
  const options = { database, clock: testClock, logger: createLogger('test', 'silent'), seed: false };
  subgraphs = [
    await createSubgraph(members, options),
    await createSubgraph(products, options),
    await createSubgraph(suppliers, options),
  ];
});
afterAll(async () => {
  for (const subgraph of subgraphs) await subgraph.close();
  await database.close();
});

/** The tables with triggers that tell the audit log of everything that can happen to a row. */
async function auditedTables(): Promise<string[]> {
  const rows = await subgraphs[0]!.orm.fork().execute<{ name: string }[]>(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('members', 'products', 'suppliers') and c.relkind = 'r' and 3 = (
      select count(*) from pg_trigger t join pg_proc p on p.oid = t.tgfoid
      where t.tgrelid = c.oid and p.proname = 'note_audit' and t.tgenabled = 'O')`);
  return rows.map(({ name }) => name);
}

/** The tables that the mutations of a subgraph add rows to, by the names of their entities, and those that they name in SQL. */
function written(subgraph: string): string[] {
  const folder = new URL(`../../subgraphs/${subgraph}/src/mutations/`, import.meta.url);
  const text = readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
  const entities = [...text.matchAll(/(?:em\.(?:create|insert|upsert)|stateReport)\((?:\w*\.?em, )?(\w+)/g)];
  const own = entities.map(([, name]) => `${subgraph}.${name!.replaceAll(/(?<=.)[A-Z]/g, '_$&').toLowerCase()}`);
  const named = [...text.matchAll(/(?:insert into|update|delete from) (\w+\.\w+)/g)].map(([, table]) => table!);
  return [...new Set([...own, ...named])];
}

test.each(['members', 'products', 'suppliers'])(
  'every table that mutations of %s write is audited',
  async (subgraph) => {
    const all = written(subgraph);
    expect(all).toContain(`${subgraph}.source`);
    const audited = await auditedTables();
    expect(all.filter((table) => !audited.includes(table))).toEqual([]);
  },
);

test('what is confidential is audited, whoever writes it', async () => {
  const confidential = ['agreement', 'supplier_contact', 'usage_contact', 'credential'].map(
    (table) => `suppliers.${table}`,
  );
  expect(await auditedTables()).toEqual(expect.arrayContaining(confidential));
});
