import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { auditCheckSize, checkAudit } from '../src/changing/index.ts';
import type { Database } from '../src/database/index.ts';
import { openTestDatabase } from '../src/testing/index.ts';
import { byForce, check, idOf, writePapers } from './support/auditLog.ts';
import { openDesk, Paper, type Desk } from './support/desk.ts';

let database: Database;
let desk: Desk;
beforeAll(async () => {
  database = await openTestDatabase();
  desk = await openDesk(database);
});
afterAll(async () => {
  await desk.close();
  await database.close();
});
afterEach(async () => {
  await desk.orm.migrateDown();
  await desk.orm.migrateUp();
});

const redact = (number: number, ...names: string[]) =>
  desk.rows<{ gone: number }>(`select desk.redact_audit('${idOf(number)}', '{${names.join(',')}}') as gone`);

describe('the chain of the audit log', () => {
  test('is intact as it is written', async () => {
    expect(await check(desk)).toEqual({ checked: 0, faults: [] });
    await writePapers(desk);
    expect(await check(desk)).toEqual({ checked: 12, faults: [] });
  });

  test('has no gap where a change was rolled back, and seals every row of one change', async () => {
    await desk.write('k1', 'paper:a');
    await expect(
      desk.change({ key: 'k2' }, async ({ em }) => {
        em.create(Paper, { id: 'paper:b', text: 'half', secret: '', version: 1 });
        await em.flush();
        throw new Error('cut');
      }),
    ).rejects.toThrow('cut');
    await desk.change({ key: 'k3' }, async ({ em }) => {
      for (const id of ['paper:c', 'paper:d']) em.create(Paper, { id, text: 'x', secret: '', version: 1 });
      return {};
    });
    expect(await desk.rows('select position::int, entry_id from desk.audit_seal order by 1')).toEqual([
      { position: 1, entry_id: idOf(1) },
      // The sequence lost a number to the change that was cut off; the chain did not.
      { position: 2, entry_id: idOf(3) },
      { position: 3, entry_id: idOf(4) },
    ]);
    expect((await check(desk)).faults).toEqual([]);
  });

  test('is intact after many changes at the same time', async () => {
    await Promise.all(Array.from({ length: 24 }, (_, n) => desk.write(`k${n}`, `paper:${n}`)));
    expect(await check(desk)).toEqual({ checked: 48, faults: [] });
  });

  test('does not depend on the time zone of the session', async () => {
    await desk.write('k1', 'paper:a');
    await desk.orm.fork().transactional(async (em) => {
      await sql`set local time zone 'Asia/Tokyo'`.execute(em.getKysely() as never);
      expect((await checkAudit(em, 'desk', null)).faults).toEqual([]);
    });
  });

  test('is checked in parts of a bounded size', async () => {
    await desk.change({ key: 'many' }, async ({ em }) => {
      for (let n = 0; n < auditCheckSize.seals + 3; n += 1)
        em.create(Paper, { id: `paper:${n}`, text: 'x', secret: '', version: 1 });
      return {};
    });
    const first = await checkAudit(desk.orm.fork(), 'desk', null);
    expect(first).toMatchObject({
      checked: auditCheckSize.seals,
      faults: [],
      endCursor: `seal:${auditCheckSize.seals}`,
    });
    expect(await check(desk)).toEqual({ checked: 2 * (auditCheckSize.seals + 3), faults: [] });
  }, 60_000);

  test.each(['x', 'seal:', 'seal:1x', "entry:'", 'seal:9999999999999999999'])(
    'has no place called %s',
    async (after) => {
      await expect(checkAudit(desk.orm.fork(), 'desk', after)).rejects.toThrow('must be an "endCursor" of this check');
    },
  );
});

describe('a value that was erased', () => {
  beforeEach(() => writePapers(desk));

  const entry = async (number: number) =>
    (await desk.rows<Record<string, unknown>>(`select * from desk.audit_entry where id = '${idOf(number)}'`))[0]!;

  test('is gone, with the salt that could confirm a guess, and leaves the entry and an intact chain', async () => {
    const { salt } = await entry(6);
    expect(await redact(6, 'actor', 'before.text', 'after.text', 'after.nothing')).toEqual([{ gone: 3 }]);
    const after = await entry(6);
    expect(after).toMatchObject({
      actor: null,
      role: 'COORDINATOR',
      before: { id: 'paper:a', version: 1 },
      after: { id: 'paper:a', version: 2 },
      salt: null,
      erased: { actor: expect.stringMatching(/^[0-9a-f]{64}$/), 'before.text': expect.any(String) },
    });
    expect(Object.keys(after['salts'] as object).toSorted()).toEqual([
      'after.id',
      'after.version',
      'before.id',
      'before.version',
    ]);
    expect(JSON.stringify(after)).not.toMatch(new RegExp(`anna|better|${salt as string}`));
    expect((await check(desk)).faults).toEqual([]);
  });

  test('can be one after the other, and the same twice changes nothing', async () => {
    await redact(6, 'actor');
    await redact(6, 'before.text');
    const once = await entry(6);
    expect(await redact(6, 'actor', 'before.text')).toEqual([{ gone: 0 }]);
    expect(await entry(6)).toEqual(once);
    expect((await check(desk)).faults).toEqual([]);
  });

  test('leaves an entry that still cannot be changed', async () => {
    await redact(6, 'actor');
    for (const statement of [
      `update desk.audit_entry set actor = 'bo'`,
      `update desk.audit_entry set before = null`,
      `update desk.audit_entry set erased = null`,
      `update desk.audit_entry set salts = null`,
      'delete from desk.audit_seal',
      `update desk.audit_seal set hash = ''`,
    ]) {
      await expect(desk.rows(statement)).rejects.toThrow('append-only');
    }
    await byForce(desk, `update desk.audit_entry set after = after || '{"version": 9}' where id = '${idOf(6)}'`);
    expect((await check(desk)).faults).toEqual(['CHANGED 6']);
  });

  test('can be erased in the transaction that writes it', async () => {
    await desk.change({ key: 'k9' }, async ({ em }) => {
      em.create(Paper, { id: 'paper:z', text: 'private', secret: '', version: 1 });
      await em.flush();
      await sql`select desk.redact_audit(id, '{after.text}') from desk.audit_entry where subject_id = 'paper:z'`.execute(
        em.getKysely() as never,
      );
      return {};
    });
    expect(JSON.stringify(await desk.rows('select * from desk.audit_entry'))).not.toContain('private');
    expect((await check(desk)).faults).toEqual([]);
  });
});

test('a log from before the chain is chained as it stands', async () => {
  await desk.orm.migrateDown();
  await desk.orm.migrateUp({ to: '0001-desk' });
  await desk.rows(`insert into desk.audit_entry (id, made_at, actor, role, action, request_id, entity, subject_id)
    select 'audit:desk.' || lpad(nextval('desk.audit_entry_number')::text, 12, '0'), now(), 'anna', 'MEMBER', 'write', 'r', 'paper', 'paper:' || n
    from generate_series(1, 7) n`);
  await desk.orm.migrateUp();
  expect(await check(desk)).toEqual({ checked: 14, faults: [] });
  await desk.write('k1', 'paper:a');
  expect(await check(desk)).toEqual({ checked: 16, faults: [] });
});

test('writers do not wait for each other’s work, only for the moment of a commit', async () => {
  if (database.kind === 'pglite') return;
  await desk.change({ key: 'slow' }, async ({ em }) => {
    em.create(Paper, { id: 'paper:slow', text: 'x', secret: '', version: 1 });
    await em.flush();
    // With its entries written and its transaction open, others write and commit.
    expect(await desk.write('quick', 'paper:quick')).toMatchObject({ userErrors: [] });
    return {};
  });
  expect(
    await desk.rows(
      'select e.subject_id from desk.audit_seal s join desk.audit_entry e on e.id = s.entry_id order by position',
    ),
  ).toEqual([{ subject_id: 'paper:quick' }, { subject_id: 'paper:slow' }]);
  expect((await check(desk)).faults).toEqual([]);
});
