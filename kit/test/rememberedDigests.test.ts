import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Database } from '../src/database/index.ts';
import { digest } from '../src/changing/rememberedDigests.ts';
import { openTestDatabase } from '../src/testing/index.ts';
import { openDesk, writer, type Desk } from './support/desk.ts';

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

const input = { phone: '+45 98 76 54 32', idempotencyKey: '5b0e3a6c-8e4c-4f0e-9f55-6f8a2d1a7c11' };
const call = (own: Partial<typeof input> = {}) => {
  const given = { ...input, ...own };
  return desk.change({ key: given.idempotencyKey, name: 'call', input: { phone: given.phone } }, async () => ({
    said: 'yes',
  }));
};
const stored = () => desk.rows<{ key: string; request: string }>('select key, request from desk.remembered_change');
const codes = ({ userErrors }: { userErrors: readonly { code: string }[] }) => userErrors.map(({ code }) => code);

/** What was stored of a mutation before inputs were keyed. */
const unkeyed = (given: object) =>
  createHash('sha256')
    .update(JSON.stringify(['call', given]))
    .digest('base64url');

describe('what is stored of a mutation’s input', () => {
  test('can be confirmed by no guess of a short value, since the key is not stored', async () => {
    await call();
    const [row] = await stored();
    const { phone, idempotencyKey } = input;
    const guesses = [input, { phone }, { phone, idempotencyKey }, phone].flatMap((guess) => [
      unkeyed(guess as object),
      digest(guess),
      digest(['call', guess]),
    ]);
    expect(guesses).not.toContain(row!.request);
    expect(JSON.stringify(await desk.rows('select * from desk.remembered_change'))).not.toContain(idempotencyKey);
  });

  test('is another for another key, and the same for a retry', async () => {
    await call();
    expect(await call()).toEqual({ said: 'yes', userErrors: [] });
    expect(await stored()).toHaveLength(1);
    await call({ idempotencyKey: 'another' });
    const rows = await stored();
    expect(new Set(rows.map(({ request }) => request)).size).toBe(2);
    expect(codes(await call({ phone: '+45 11 11 11 11' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  test.each([input.idempotencyKey, 'Ærø', 'x'.repeat(64), 'x'.repeat(65), 'å'.repeat(200)])(
    'is brought into its form by the migration, so that a retry from before it is answered (%s)',
    async (idempotencyKey) => {
      await call({ idempotencyKey });
      const [before] = await stored();
      // As the version before it stored the same.
      const owner = digest([writer.role, writer.subject, writer.supplierId, writer.organizationId]);
      const request = unkeyed({ phone: input.phone, idempotencyKey });
      await desk.rows(`update desk.remembered_change set key = '${idempotencyKey}', request = '${request}'`);
      expect(await desk.rows('select owner from desk.remembered_change')).toEqual([{ owner }]);
      await desk.rows(`delete from desk.migration where name = '0004-key'`);
      await desk.orm.migrateUp();
      expect(await stored()).toEqual([before]);
      expect(await call({ idempotencyKey })).toEqual({ said: 'yes', userErrors: [] });
      expect(codes(await call({ idempotencyKey, phone: '+45 11 11 11 11' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    },
  );
});
