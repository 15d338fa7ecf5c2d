import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { auditCheckSize, checkAudit, type AuditFault } from '../src/changing/index.ts';
import type { Database } from '../src/database/index.ts';
import { openTestDatabase } from '../src/testing/index.ts';
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

/** Every fault of the whole log, and how many entries were checked. */
async function check(): Promise<{ checked: number; faults: string[] }> {
  const faults: AuditFault[] = [];
  let checked = 0;
  for (let after: string | null = null; ;) {
    const part = await checkAudit(desk.orm.fork(), 'desk', after);
    faults.push(...part.faults);
    checked += part.checked;
    after = part.endCursor;
    if (after === null) return { checked, faults: faults.map(({ kind, position }) => `${kind} ${position}`) };
  }
}

const idOf = (number: number) => `audit:desk.${`${number}`.padStart(12, '0')}`;

/** Runs statements past the triggers, as somebody who owns the database can. */
async function byForce(...statements: string[]): Promise<void> {
  await desk.rows('alter table desk.audit_entry disable trigger all');
  await desk.rows('alter table desk.audit_seal disable trigger all');
  for (const statement of statements) await desk.rows(statement);
  await desk.rows('alter table desk.audit_entry enable trigger all');
  await desk.rows('alter table desk.audit_seal enable trigger all');
}

const redact = (number: number, ...names: string[]) =>
  desk.rows<{ gone: number }>(`select desk.redact_audit('${idOf(number)}', '{${names.join(',')}}') as gone`);

async function writePapers(): Promise<void> {
  for (const name of ['a', 'b', 'c', 'd', 'e']) await desk.write(`k-${name}`, `paper:${name}`);
  await desk.rewrite('k-f', 'paper:a', 'better', 1);
}

describe('the chain of the audit log', () => {
  test('is intact as it is written', async () => {
    expect(await check()).toEqual({ checked: 0, faults: [] });
    await writePapers();
    expect(await check()).toEqual({ checked: 12, faults: [] });
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
    expect((await check()).faults).toEqual([]);
  });

  test('is intact after many changes at the same time', async () => {
    await Promise.all(Array.from({ length: 24 }, (_, n) => desk.write(`k${n}`, `paper:${n}`)));
    expect(await check()).toEqual({ checked: 48, faults: [] });
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
    expect(await check()).toEqual({ checked: 2 * (auditCheckSize.seals + 3), faults: [] });
  }, 60_000);

  test.each(['x', 'seal:', 'seal:1x', "entry:'", 'seal:9999999999999999999'])(
    'has no place called %s',
    async (after) => {
      await expect(checkAudit(desk.orm.fork(), 'desk', after)).rejects.toThrow('is no cursor of this check');
    },
  );
});

describe('somebody who writes past the triggers is found:', () => {
  beforeEach(writePapers);

  test.each([
    ['an actor', `update desk.audit_entry set actor = 'bo' where id = '${idOf(3)}'`],
    ['a value', `update desk.audit_entry set after = after || '{"text": "other"}' where id = '${idOf(3)}'`],
    ['a moment', `update desk.audit_entry set made_at = made_at - interval '1 second' where id = '${idOf(3)}'`],
    ['a role', `update desk.audit_entry set role = 'SECRETARIAT' where id = '${idOf(3)}'`],
    ['what it is about', `update desk.audit_entry set subject_id = 'paper:z' where id = '${idOf(3)}'`],
    ['a salt', `update desk.audit_entry set salt = 'x' where id = '${idOf(3)}'`],
    [
      'an erased value that never was',
      `update desk.audit_entry set erased = '{"before.x": "y"}' where id = '${idOf(3)}'`,
    ],
  ])('%s was changed', async (_what, statement) => {
    await byForce(statement);
    expect((await check()).faults).toEqual(['CHANGED 3']);
  });

  test('an entry was removed', async () => {
    await byForce(`delete from desk.audit_entry where id = '${idOf(3)}'`);
    expect((await check()).faults).toEqual(['MISSING 3']);
  });

  test('an entry was removed together with its seal', async () => {
    await byForce(
      `delete from desk.audit_entry where id = '${idOf(3)}'`,
      `delete from desk.audit_seal where position = 3`,
    );
    expect((await check()).faults).toEqual(['GAP 3', 'CHANGED 4']);
  });

  test('and the places behind it were moved up', async () => {
    await byForce(
      `delete from desk.audit_entry where id = '${idOf(3)}'`,
      `delete from desk.audit_seal where position = 3`,
      `update desk.audit_seal set position = -position where position > 3`,
      `update desk.audit_seal set position = -position - 1 where position < 0`,
    );
    expect((await check()).faults).toEqual(['CHANGED 3', 'CUT_OFF 6']);
  });

  test('the last entry was removed together with its seal', async () => {
    await byForce(
      `delete from desk.audit_entry where id = '${idOf(6)}'`,
      `delete from desk.audit_seal where position = 6`,
    );
    expect((await check()).faults).toEqual(['CUT_OFF 6']);
  });

  test('an entry was inserted', async () => {
    await byForce(`insert into desk.audit_entry (id, made_at, actor, role, action, request_id, entity, subject_id, salt)
      values ('audit:desk.000000000002x', now(), 'bo', 'MEMBER', 'write', 'r', 'paper', 'paper:b', 's')`);
    expect((await check()).faults).toEqual(['NOT_SEALED null']);
  });

  test('two entries changed places', async () => {
    await byForce(
      `update desk.audit_seal set entry_id = entry_id || 'x' where position = 2`,
      `update desk.audit_seal set entry_id = '${idOf(2)}' where position = 4`,
      `update desk.audit_seal set entry_id = '${idOf(4)}' where position = 2`,
    );
    expect((await check()).faults).toEqual(['CHANGED 2', 'CHANGED 4']);
  });

  test('the head was set back', async () => {
    await desk.rows(`update desk.audit_head set hash = 'x'`);
    expect((await check()).faults).toEqual(['CUT_OFF 6']);
  });
});

describe('a value that was erased', () => {
  beforeEach(writePapers);

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
    expect((await check()).faults).toEqual([]);
  });

  test('can be one after the other, and the same twice changes nothing', async () => {
    await redact(6, 'actor');
    await redact(6, 'before.text');
    const once = await entry(6);
    expect(await redact(6, 'actor', 'before.text')).toEqual([{ gone: 0 }]);
    expect(await entry(6)).toEqual(once);
    expect((await check()).faults).toEqual([]);
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
    await byForce(`update desk.audit_entry set after = after || '{"version": 9}' where id = '${idOf(6)}'`);
    expect((await check()).faults).toEqual(['CHANGED 6']);
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
    expect((await check()).faults).toEqual([]);
  });
});

test('a log from before the chain is chained as it stands', async () => {
  await desk.orm.migrateDown();
  await desk.orm.migrateUp({ to: '0001-desk' });
  await desk.rows(`insert into desk.audit_entry (id, made_at, actor, role, action, request_id, entity, subject_id)
    select 'audit:desk.' || lpad(nextval('desk.audit_entry_number')::text, 12, '0'), now(), 'anna', 'MEMBER', 'write', 'r', 'paper', 'paper:' || n
    from generate_series(1, 7) n`);
  await desk.orm.migrateUp();
  expect(await check()).toEqual({ checked: 14, faults: [] });
  await desk.write('k1', 'paper:a');
  expect(await check()).toEqual({ checked: 16, faults: [] });
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
  expect((await check()).faults).toEqual([]);
});
