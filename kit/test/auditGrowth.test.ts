import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Database } from '../src/database/index.ts';
import { openTestDatabase } from '../src/testing/index.ts';
import { Paper, openDesk, writer, type Desk } from './support/desk.ts';

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

const entries = () => desk.rows('select id from desk.audit_entry');
const spent = () => desk.rows('select owner, changes, bytes > 0 as wrote from desk.audit_spent order by owner');
const codes = ({ userErrors }: { userErrors: readonly { code: string }[] }) => userErrors.map(({ code }) => code);

describe('a change that gives a row the values it has', () => {
  test('writes no audit entry and counts no version, and is answered', async () => {
    await desk.write('k1', 'paper:a');
    expect(await desk.rewrite('k2', 'paper:a', 'new', 1)).toEqual({ paperId: 'paper:a', userErrors: [] });
    expect(await desk.rewrite('k3', 'paper:a', 'new', 1)).toEqual({ paperId: 'paper:a', userErrors: [] });
    expect(await entries()).toHaveLength(1);
    expect(await desk.rows('select version, text from desk.paper')).toEqual([{ version: 1, text: 'new' }]);
  });

  test('is answered to a retry too, and counted', async () => {
    await desk.write('k1', 'paper:a');
    const first = await desk.rewrite('k2', 'paper:a', 'new', 1);
    expect(await desk.rewrite('k2', 'paper:a', 'new', 1)).toEqual(first);
    expect(await spent()).toEqual([{ owner: 'municipality:101', changes: 2, wrote: true }]);
  });

  test('is refused with a version that was not the last', async () => {
    await desk.write('k1', 'paper:a');
    expect(codes(await desk.rewrite('k2', 'paper:a', 'new', 7))).toEqual(['VERSION_CONFLICT']);
  });

  test('differs from one that changes something besides', async () => {
    await desk.write('k1', 'paper:a');
    await desk.change({ key: 'k2' }, async ({ em }) => {
      const paper = await em.findOneOrFail(Paper, { id: 'paper:a' });
      paper.version += 1;
      em.create(Paper, { id: 'paper:b', text: 'x', secret: '', version: 1 });
      return {};
    });
    expect(await desk.rows('select id, version from desk.paper order by id')).toEqual([
      { id: 'paper:a', version: 2 },
      { id: 'paper:b', version: 1 },
    ]);
  });

  test('differs from one that was written by a statement of its own', async () => {
    await desk.write('k1', 'paper:a');
    await desk.change({ key: 'k2' }, async ({ em }) => {
      await em.execute(`update desk.paper set text = 'by statement'`);
      return {};
    });
    expect(await desk.rows('select text from desk.paper')).toEqual([{ text: 'by statement' }]);
    expect(await entries()).toHaveLength(2);
  });
});

describe('what a partner may change in a day', () => {
  const quota = { changesPerDay: 3, bytesPerDay: 1_000_000 };
  const write = (n: number, viewer = writer, own: typeof quota = quota) =>
    desk.change({ key: `k${n}`, viewer, quota: own, input: { n } }, async ({ em }) => {
      em.create(Paper, { id: `paper:${n}`, text: 'x'.repeat(1_000), secret: '', version: 1 });
      return {};
    });

  test('ends with a clear error, and nothing more is written; a retry is still answered', async () => {
    for (const n of [1, 2, 3]) expect(codes(await write(n))).toEqual([]);
    const refused = await write(4);
    expect(refused.userErrors).toEqual([
      { code: 'QUOTA_REACHED', message: expect.stringContaining('Go on tomorrow'), path: null },
    ]);
    expect(await entries()).toHaveLength(3);
    expect(await desk.rows('select from desk.remembered_change')).toHaveLength(3);
    expect(codes(await write(1))).toEqual([]);
  });

  test('is that of all who speak for the partner, and of no other partner', async () => {
    for (const n of [1, 2]) await write(n);
    await write(3, { ...writer, subject: 'bo' });
    expect(codes(await write(4, { ...writer, subject: 'carl' }))).toEqual(['QUOTA_REACHED']);
    expect(codes(await write(5, { ...writer, organizationId: 'municipality:751' }))).toEqual([]);
  });

  test('is counted in bytes too, and is ten times as much for the secretariat', async () => {
    const small = { changesPerDay: 100, bytesPerDay: 2_500 };
    const answers = [];
    for (const n of [1, 2, 3]) answers.push(...codes(await write(n, writer, small)));
    expect(answers).toEqual(['QUOTA_REACHED']);
    const secretariat = { ...writer, role: 'SECRETARIAT' as const, organizationId: null };
    for (const n of [11, 12, 13]) expect(codes(await write(n, secretariat, small))).toEqual([]);
  });

  test('begins anew each day', async () => {
    for (const n of [1, 2, 3]) await write(n);
    await desk.rows(`update desk.audit_spent set day = day - 1`);
    expect(codes(await write(4))).toEqual([]);
  });

  test('counts nothing of what was refused', async () => {
    await write(1);
    for (const n of [1, 2, 3]) await desk.rewrite(`r${n}`, 'paper:none', 'x', 1);
    expect(await spent()).toEqual([{ owner: 'municipality:101', changes: 1, wrote: true }]);
  });
});
