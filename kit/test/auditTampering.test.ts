import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Database } from '../src/database/index.ts';
import { openTestDatabase } from '../src/testing/index.ts';
import { byForce, check, idOf, writePapers } from './support/auditLog.ts';
import { openDesk, type Desk } from './support/desk.ts';

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

describe('somebody who writes past the triggers is found:', () => {
  beforeEach(() => writePapers(desk));

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
    await byForce(desk, statement);
    expect((await check(desk)).faults).toEqual(['CHANGED 3']);
  });

  test('an entry was removed', async () => {
    await byForce(desk, `delete from desk.audit_entry where id = '${idOf(3)}'`);
    expect((await check(desk)).faults).toEqual(['MISSING 3']);
  });

  test('an entry was removed together with its seal', async () => {
    await byForce(
      desk,
      `delete from desk.audit_entry where id = '${idOf(3)}'`,
      `delete from desk.audit_seal where position = 3`,
    );
    expect((await check(desk)).faults).toEqual(['GAP 3', 'CHANGED 4']);
  });

  test('and the places behind it were moved up', async () => {
    await byForce(
      desk,
      `delete from desk.audit_entry where id = '${idOf(3)}'`,
      `delete from desk.audit_seal where position = 3`,
      `update desk.audit_seal set position = -position where position > 3`,
      `update desk.audit_seal set position = -position - 1 where position < 0`,
    );
    expect((await check(desk)).faults).toEqual(['CHANGED 3', 'CUT_OFF 6']);
  });

  test('the last entry was removed together with its seal', async () => {
    await byForce(
      desk,
      `delete from desk.audit_entry where id = '${idOf(6)}'`,
      `delete from desk.audit_seal where position = 6`,
    );
    expect((await check(desk)).faults).toEqual(['CUT_OFF 6']);
  });

  test('an entry was inserted', async () => {
    await byForce(
      desk,
      `insert into desk.audit_entry (id, made_at, actor, role, action, request_id, entity, subject_id, salt)
      values ('audit:desk.000000000002x', now(), 'bo', 'MEMBER', 'write', 'r', 'paper', 'paper:b', 's')`,
    );
    expect((await check(desk)).faults).toEqual(['NOT_SEALED null']);
  });

  test('two entries changed places', async () => {
    await byForce(
      desk,
      `update desk.audit_seal set entry_id = entry_id || 'x' where position = 2`,
      `update desk.audit_seal set entry_id = '${idOf(2)}' where position = 4`,
      `update desk.audit_seal set entry_id = '${idOf(4)}' where position = 2`,
    );
    expect((await check(desk)).faults).toEqual(['CHANGED 2', 'CHANGED 4']);
  });

  test('the head was set back', async () => {
    await desk.rows(`update desk.audit_head set hash = 'x'`);
    expect((await check(desk)).faults).toEqual(['CUT_OFF 6']);
  });
});
