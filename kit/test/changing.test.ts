import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Database } from '../src/database/index.ts';
import { refuseAll, type UserError } from '../src/changing/index.ts';
import { openTestDatabase } from '../src/testing/index.ts';
import { openDesk, Paper, writer, type Desk } from './support/desk.ts';

let database: Database;
let desk: Desk;
beforeEach(async () => {
  database = await openTestDatabase();
  desk = await openDesk(database);
});
afterEach(async () => {
  await desk.close();
  await database.close();
});

const papers = () =>
  desk.rows<{ id: string; text: string; version: number }>('select id, text, version from desk.paper order by id');
const audit = () => desk.rows<Record<string, unknown>>('select * from desk.audit_entry order by id');
const codes = ({ userErrors }: { userErrors: readonly UserError[] }) => userErrors.map(({ code }) => code);

describe('a change', () => {
  test('is written, answered and audited', async () => {
    expect(await desk.write('k1', 'paper:a')).toEqual({ paperId: 'paper:a', userErrors: [] });
    expect(await papers()).toEqual([{ id: 'paper:a', text: 'new', version: 1 }]);
    expect(await audit()).toMatchObject([
      {
        id: 'audit:desk.000000000001',
        actor: 'anna',
        role: 'COORDINATOR',
        on_behalf_of: 'municipality:101',
        action: 'write',
        request_id: 'request-1',
        entity: 'paper',
        subject_id: 'paper:a',
        before: null,
        after: { id: 'paper:a', text: 'new', version: 1 },
      },
    ]);
  });

  test('tells the audit log what was before, and never what is left out', async () => {
    await desk.write('k1', 'paper:a');
    await desk.rewrite('k2', 'paper:a', 'better', 1);
    const [, entry] = await audit();
    expect(entry).toMatchObject({
      action: 'rewrite',
      before: { text: 'new', version: 1 },
      after: { text: 'better', version: 2 },
    });
    expect(JSON.stringify(await audit())).not.toContain('hush');
  });

  test('is not audited when nobody makes it, as shipped rows', async () => {
    await desk.rows(`insert into desk.paper values ('paper:seed', 'shipped', 'x')`);
    expect(await audit()).toEqual([]);
  });

  test('leaves nothing when it fails half-way', async () => {
    const failing = desk.change({ key: 'k1' }, async ({ em }) => {
      em.create(Paper, { id: 'paper:a', text: 'half', secret: '', version: 1 });
      await em.flush();
      throw new Error('the wire was cut');
    });
    await expect(failing).rejects.toThrow('the wire was cut');
    expect([await papers(), await audit(), await desk.rows('select from desk.remembered_change')]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('is refused with everything that its user can mend, and leaves nothing', async () => {
    const refused = await desk.change({ key: 'k1' }, async ({ em }) => {
      em.create(Paper, { id: 'paper:a', text: 'half', secret: '', version: 1 });
      await em.flush();
      refuseAll([
        { code: 'INVALID', message: 'Too short.', path: ['input', 'text'] },
        { code: 'NOT_FOUND', message: 'No such shelf.', path: ['input', 'shelfId'] },
      ]);
      return { paperId: 'paper:a' };
    });
    expect(codes(refused)).toEqual(['INVALID', 'NOT_FOUND']);
    expect(refused).not.toHaveProperty('paperId');
    expect([await papers(), await audit(), await desk.rows('select from desk.remembered_change')]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('is answered with ALREADY_EXISTS when its row was written meanwhile', async () => {
    await desk.write('k1', 'paper:a');
    expect(codes(await desk.write('k2', 'paper:a'))).toEqual(['ALREADY_EXISTS']);
    expect(await audit()).toHaveLength(1);
  });
});

describe('an optimistic lock', () => {
  test('lets one of two at once go on', async () => {
    await desk.write('k1', 'paper:a');
    const both = await Promise.all([
      desk.rewrite('k2', 'paper:a', 'mine', 1),
      desk.rewrite('k3', 'paper:a', 'yours', 1),
    ]);
    expect(both.flatMap(codes)).toEqual(['VERSION_CONFLICT']);
    const [paper] = await papers();
    expect(paper!.version).toBe(2);
    expect(paper!.text).toBe(codes(both[0]!).length === 0 ? 'mine' : 'yours');
  });

  test('tells which version there is', async () => {
    await desk.write('k1', 'paper:a');
    const { userErrors } = await desk.rewrite('k2', 'paper:a', 'mine', 7);
    expect(userErrors).toMatchObject([
      { message: expect.stringContaining('its version is 1, not 7'), path: ['input', 'expectedVersion'] },
    ]);
  });
});

describe('an idempotency key', () => {
  test('makes a retry safe: the same answer, one row, one entry', async () => {
    const first = await desk.write('k1', 'paper:a');
    expect(await desk.write('k1', 'paper:a')).toEqual(first);
    expect(await papers()).toHaveLength(1);
    expect(await audit()).toHaveLength(1);
  });

  test('makes eight at once one', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => desk.write('k1', 'paper:a')));
    expect(answers).toEqual(answers.map(() => ({ paperId: 'paper:a', userErrors: [] })));
    expect(await papers()).toHaveLength(1);
  });

  test('is refused with another change', async () => {
    await desk.write('k1', 'paper:a');
    expect(codes(await desk.write('k1', 'paper:b'))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect(codes(await desk.rewrite('k1', 'paper:a', 'x', 1))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  test('is each viewer’s own', async () => {
    await desk.write('k1', 'paper:a');
    expect(codes(await desk.write('k1', 'paper:b', { ...writer, subject: 'bo' }))).toEqual([]);
  });

  test('of a change that was refused or failed can be used again', async () => {
    expect(codes(await desk.rewrite('k1', 'paper:a', 'x', 1))).toEqual(['NOT_FOUND']);
    await desk.write('k0', 'paper:a');
    expect(codes(await desk.rewrite('k1', 'paper:a', 'x', 1))).toEqual([]);
  });

  test('is forgotten after 24 hours', async () => {
    await desk.write('k1', 'paper:a');
    await desk.rows(`update desk.remembered_change set made_at = now() - interval '23 hours 59 minutes'`);
    expect(codes(await desk.write('k1', 'paper:b'))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    await desk.rows(`update desk.remembered_change set made_at = now() - interval '24 hours 1 minute'`);
    expect(codes(await desk.write('k1', 'paper:b'))).toEqual([]);
  });

  test.each(['', 'x'.repeat(201)])('has 1 to 200 characters (%#)', async (key) => {
    expect(codes(await desk.write(key, 'paper:a'))).toEqual(['INVALID']);
    expect(await papers()).toEqual([]);
  });
});

describe('the audit log', () => {
  test.each(['update desk.audit_entry set actor = null', 'delete from desk.audit_entry', 'truncate desk.audit_entry'])(
    'refuses: %s',
    async (statement) => {
      await desk.write('k1', 'paper:a');
      await expect(desk.rows(statement)).rejects.toThrow('append-only');
      expect(await audit()).toHaveLength(1);
    },
  );

  test('is not written on behalf of the one before on the same connection', async () => {
    await desk.write('k1', 'paper:a');
    await desk.orm.fork().transactional(async (em) => {
      await sql`update desk.paper set text = 'by hand'`.execute(em.getKysely() as never);
    });
    expect(await audit()).toHaveLength(1);
  });
});

test('a change that waits too long for another is BUSY, and can be tried again', async () => {
  if (database.kind === 'pglite') return;
  await desk.write('k1', 'paper:a');
  await desk.orm.fork().transactional(async (em) => {
    await sql`update desk.paper set text = 'locked'`.execute(em.getKysely() as never);
    expect(codes(await desk.rewrite('k2', 'paper:a', 'x', 1))).toEqual(['BUSY']);
  });
  expect(codes(await desk.rewrite('k2', 'paper:a', 'x', 1))).toEqual([]);
});

test('a change that takes long holds up nobody by the keys that it forgets', async () => {
  if (database.kind === 'pglite') return;
  await desk.write('k1', 'paper:a');
  await desk.rows(`update desk.remembered_change set made_at = now() - interval '25 hours'`);
  await desk.change({ key: 'k2' }, async () => {
    expect(codes(await desk.write('k3', 'paper:b'))).toEqual([]);
    return {};
  });
  expect(await desk.rows('select from desk.remembered_change')).toHaveLength(2);
});
