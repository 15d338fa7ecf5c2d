import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { auditFaults, nothingRemoved, retentionDays } from '@community-graph/kit/testing';
import { retention } from '../src/retention.ts';
import { openDesk, type Desk } from './support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.reset());

const days = retentionDays;
const nothing = nothingRemoved(retention.map(({ name }) => name));
const isIntact = async () => (await auditFaults(desk.subgraph)).length === 0;
const audit = () => desk.sql<Record<string, unknown>>('select * from suppliers.audit_entry order by id');

test('nothing is removed before its time', async () => {
  await desk.done('alpha', 'setSupplierContact', { function: 'Support', phone: '+45 98 76 54 32' });
  await desk.done('alpha', 'endSupplierContact', { contactId: 'suppliercontact:alpha', expectedVersion: 1 });
  const before = await audit();
  expect(await desk.subgraph.retain(days)).toEqual(nothing);
  expect(await audit()).toEqual(before);
});

test('more than one batch is removed in several transactions', async () => {
  await desk.sql(`insert into suppliers.supplier_contact (id, supplier_id, function, phone, valid_to)
    select 'suppliercontact:alpha.many' || n, 'supplier:alpha', 'Function ' || n, '12345678', '2020-01-01' from generate_series(1, 450) n`);
  desk.statements.length = 0;
  expect((await desk.subgraph.retain(days))['ended contacts (supplier_contact)']).toBe(450);
  expect(desk.statements.filter((text) => /^delete from "suppliers"."supplier_contact"/.test(text))).toHaveLength(3);
  expect(await isIntact()).toBe(true);
});

describe('what was kept long enough', () => {
  beforeEach(async () => {
    await desk.done('alpha', 'setSupplierContact', { function: 'Support', phone: '+45 98 76 54 32' });
    await desk.done('alpha', 'setSupplierContact', { function: 'Sales', phone: '+45 11 11 11 11' });
    await desk.sql(`update suppliers.supplier_contact set valid_from = '2020-01-01'`);
    await desk.sql(
      `update suppliers.supplier_contact set valid_to = (now() - interval '400 days')::date where id = 'suppliercontact:alpha'`,
    );
    await desk.done('alpha', 'proposeCorrection', { subjectId: 'product:one', field: 'name', text: 'A long story' });
    await desk.done('secretariat', 'rejectCorrection', {
      correctionId: 'correction:supplier-alpha.1',
      expectedVersion: 1,
      reason: 'Another story',
    });
    await desk.sql(`update suppliers.correction set decided_at = now() - interval '731 days'`);
    await desk.sql(`update suppliers.remembered_change set made_at = now() - interval '25 hours'`);
  });

  const due = { ...nothing, 'ended contacts (supplier_contact)': 1, 'rejected corrections': 1 };

  test('is counted by a dry run, which changes nothing', async () => {
    const before = await audit();
    const counted = await desk.subgraph.retain(days, { dryRun: true });
    expect({ ...counted, 'stored results': 0 }).toEqual(due);
    expect(counted['stored results']).toBe(4);
    expect(await audit()).toEqual(before);
    expect(await desk.sql('select from suppliers.supplier_contact')).toHaveLength(2);
  });

  test('goes from the tables and the audit log, is audited as the system’s, and a second run finds nothing', async () => {
    expect({ ...(await desk.subgraph.retain(days)), 'stored results': 0 }).toEqual(due);
    expect(await desk.sql('select function from suppliers.supplier_contact')).toEqual([{ function: 'Sales' }]);
    const [correction] = await desk.sql<Record<string, unknown>>('select id, text, reason from suppliers.correction');
    expect(correction).toEqual({
      id: 'correction:supplier-alpha.1',
      text: 'Removed when it was kept long enough.',
      reason: null,
    });
    const log = await audit();
    expect(JSON.stringify(log)).not.toMatch(/98 76 54 32|story/);
    expect(JSON.stringify(log)).toContain('+45 11 11 11 11');
    const notes = log.filter(({ entity, actor }) => entity === 'erasure' && actor === 'retention').slice(-2);
    expect(notes).toMatchObject([
      { role: 'SYSTEM', action: 'retention', after: { kind: 'RETENTION', rows: 1 } },
      { role: 'SYSTEM', action: 'retention', after: { kind: 'RETENTION', rows: 1 } },
    ]);
    expect(await isIntact()).toBe(true);
    expect(await desk.subgraph.retain(days)).toEqual(nothing);
  });
});

test('two processes on one database take turns: nothing is done twice, and nothing is left out', async () => {
  if (desk.database.kind === 'pglite') return;
  await desk.sql(`insert into suppliers.supplier_contact (id, supplier_id, function, phone, valid_to)
    select 'suppliercontact:alpha.many' || n, 'supplier:alpha', 'Function ' || n, '12345678', '2020-01-01' from generate_series(1, 450) n`);
  const ended = 'ended contacts (supplier_contact)';
  const run = () => desk.subgraph.retain(days).then((report) => report[ended]!);
  // A third one is at it while both begin: neither may take that for "nothing to do".
  const both = await desk.subgraph.orm.fork().transactional(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtextextended('retention suppliers', 0))`);
    const runs = [run(), run()];
    const waiting = `select count(*)::int as count from pg_locks where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())`;
    while ((await desk.sql<{ count: number }>(waiting))[0]!.count < 2) await setTimeout(10);
    return runs;
  });
  const [one, other] = await Promise.all(both);
  expect(one! + other!).toBe(450);
  expect(await desk.sql('select from suppliers.supplier_contact')).toEqual([]);
});
