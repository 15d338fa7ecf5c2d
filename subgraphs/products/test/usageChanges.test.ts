import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  coordinator,
  secretariat,
  startChanging,
  toMend,
  viewerOf,
  type ChangingSubgraph,
} from './support/changing.ts';

let running: ChangingSubgraph;
beforeAll(async () => {
  running = await startChanging();
});
afterAll(() => running.close());

const own = coordinator(101);
const id = 'usage:gps-connector.municipality-101';
const fields =
  'usage { id version status validFrom validTo note confirmedAt confirmedBy provenance { confidence note source { id } } }';

// Each test begins with one pilot since 2025-03-01, as a source states it.
beforeEach(async () => {
  await running.sql(`delete from products.usage where product_id = 'product:gps-connector'`);
  await running.sql(
    `insert into products.usage (id, product_id, organization_id, status, valid_from, provenance)
     values (?, 'product:gps-connector', 'municipality:101', 'PILOT', '2025-03-01',
       '[{"source": "source:repo-gps-connector", "confidence": "LOW"}]')`,
    [id],
  );
});

const change = (name: string, input: object = {}, viewer = own, more = '') =>
  running.change(name, { usageId: id, expectedVersion: 1, ...input }, viewer, `${fields} ${more}`);
const periods = async () =>
  (
    await running.sql(
      `select id, status, valid_from::text, valid_to::text, version from products.usage
       where product_id = 'product:gps-connector' order by id`,
    )
  ).map((row) => Object.values(row).join(' '));
const usersOn = async (day: string) =>
  (
    await running.read(
      `{ product(id: "product:gps-connector", asOf: "${day}") { userCount usages { nodes { status } } } }`,
    )
  ).product;
const before = `${id} PILOT 2025-03-01  1`;
const audited = () =>
  running.sql<{ before: { version: number }; after: object }>(
    `select action, before, after from products.audit_entry where subject_id like '${id}%' order by id`,
  );

describe('a usage is confirmed', () => {
  test('which keeps what others state, and adds that its organization does too', async () => {
    const { payload } = await change('confirmUsage');
    expect(payload.usage).toMatchObject({
      version: 2,
      status: 'PILOT',
      confirmedAt: expect.any(String),
      confirmedBy: 'ORGANIZATION',
      provenance: [
        { confidence: 'LOW', source: { id: 'source:repo-gps-connector' } },
        { confidence: 'HIGH', source: { id: 'source:report.municipality-101.2026-11-21' } },
      ],
    });
    const entries = await audited();
    // Confirmed by the same one on the same day, it stays as it is.
    const again = await change('confirmUsage', { expectedVersion: 2 });
    expect(again.payload.usage).toMatchObject({ version: 2, provenance: { length: 2 } });
    expect(await audited()).toEqual(entries);
    const bySecretariat = await change('confirmUsage', { expectedVersion: 2 }, secretariat);
    expect(bySecretariat.payload.usage).toMatchObject({ confirmedBy: 'SECRETARIAT', provenance: { length: 3 } });
  });
});

describe('a new status', () => {
  test('ends the period of the old one and begins another, so that the past stays', async () => {
    const more = 'previous { id status validTo version }';
    const input = { status: 'IN_PRODUCTION', statusFrom: '2026-06-01', note: 'Everywhere.' };
    const { payload } = await change('changeUsage', input, own, more);
    expect(payload).toMatchObject({
      usage: { id: `${id}.2`, version: 1, status: 'IN_PRODUCTION', validFrom: '2026-06-01', note: 'Everywhere.' },
      previous: { id, status: 'PILOT', validTo: '2026-06-01', version: 2 },
      userErrors: [],
    });
    expect(await usersOn('2026-05-31')).toEqual({ userCount: 1, usages: { nodes: [{ status: 'PILOT' }] } });
    expect(await usersOn('2026-06-01')).toEqual({ userCount: 1, usages: { nodes: [{ status: 'IN_PRODUCTION' }] } });
    const planned = { usageId: `${id}.2`, status: 'PLANNED' };
    expect((await change('changeUsage', planned)).payload.usage.id).toBe(`${id}.3`);
    expect(await usersOn('2026-11-20')).toMatchObject({ userCount: 1 });
    expect(await usersOn('2026-11-21')).toMatchObject({ userCount: 0 });
  });

  test.each(['2025-03-01', '2024-01-01'])(
    'that was there from the first day on, %s, corrects in place',
    async (from) => {
      const { payload } = await change(
        'changeUsage',
        { status: 'IN_PRODUCTION', statusFrom: from },
        own,
        'previous { id }',
      );
      expect(payload).toMatchObject({ usage: { id, version: 2 }, previous: null });
      expect(await periods()).toEqual([`${id} IN_PRODUCTION ${from}  2`]);
    },
  );
});

describe('the first day and the note', () => {
  test('are corrected in place', async () => {
    await change('changeUsage', { validFrom: '2024-05-01', note: 'Since the spring.' });
    expect(await periods()).toEqual([`${id} PILOT 2024-05-01  2`]);
    const { payload } = await change('changeUsage', { expectedVersion: 2, validFrom: null, note: null });
    expect(payload.usage).toMatchObject({ validFrom: null, note: null, version: 3 });
    expect(await usersOn('1990-01-01')).toMatchObject({ userCount: 1 });
  });

  test.each([
    [{}, ['INVALID input']],
    [{ status: 'PILOT' }, ['INVALID input.status']],
    [{ status: 'ENDED' }, ['INVALID input.status']],
    [{ status: 'IN_PRODUCTION', statusFrom: '2026-11-22' }, ['INVALID input.statusFrom']],
    [{ status: 'IN_PRODUCTION', validFrom: '2026-01-01' }, ['INVALID input.validFrom']],
    [{ statusFrom: '2026-01-01' }, ['INVALID input.statusFrom', 'INVALID input']],
    [{ validFrom: '2026-11-22' }, ['INVALID input.validFrom']],
    [{ note: 'x'.repeat(501) }, ['INVALID input.note']],
    [{ status: 'ENDED', note: '' }, ['INVALID input.note', 'INVALID input.status']],
    [{ usageId: 'usage:nothing', note: 'x' }, ['NOT_FOUND input.usageId']],
    [{ expectedVersion: 2, note: 'x' }, ['VERSION_CONFLICT input.expectedVersion']],
  ])('but not as %j', async (input, errors) => {
    expect(toMend(await change('changeUsage', input))).toEqual(errors);
    expect(await periods()).toEqual([before]);
  });

  test('but not over another period of the same product', async () => {
    await change('endUsage', { validTo: '2026-01-01' });
    await running.change(
      'reportUsage',
      { productId: 'product:gps-connector', status: 'PILOT', validFrom: '2026-01-01' },
      own,
    );
    const second = `${id}.2`;
    expect(await periods()).toEqual([`${id} PILOT 2025-03-01 2026-01-01 2`, `${second} PILOT 2026-01-01  1`]);
    const errors = ['ALREADY_EXISTS input.validFrom'];
    expect(toMend(await change('changeUsage', { usageId: second, validFrom: '2025-12-31' }))).toEqual(errors);
    expect(toMend(await change('changeUsage', { usageId: second, validFrom: null }))).toEqual(errors);
    const earlier = { usageId: second, status: 'IN_PRODUCTION', statusFrom: '2025-12-31' };
    expect(toMend(await change('changeUsage', earlier))).toEqual(['ALREADY_EXISTS input.statusFrom']);
    const beyondEnd = { expectedVersion: 2, validFrom: '2026-01-02' };
    expect(toMend(await change('changeUsage', beyondEnd))).toEqual(['INVALID input.validFrom']);
    const afterEnd = { expectedVersion: 2, status: 'IN_PRODUCTION', statusFrom: '2026-01-01' };
    expect(toMend(await change('changeUsage', afterEnd))).toEqual(['NOT_POSSIBLE input.usageId']);
  });
});

describe('a usage is ended', () => {
  test.each([
    [undefined, '2026-11-21'],
    ['2026-06-01', '2026-06-01'],
    ['2027-02-01', '2027-02-01'],
    ['2025-03-01', '2025-03-01'],
  ])('on %s, and stays on record up to then', async (validTo, end) => {
    const { payload } = await change('endUsage', { validTo });
    expect(payload.usage).toMatchObject({ id, version: 2, validTo: end, status: 'PILOT' });
    expect(await usersOn(end)).toEqual({ userCount: 0, usages: { nodes: [] } });
    const dayBefore = new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10);
    expect(await usersOn(dayBefore)).toMatchObject({ userCount: dayBefore < '2025-03-01' ? 0 : 1 });
  });

  test('but not before it began, nor twice', async () => {
    expect(toMend(await change('endUsage', { validTo: '2025-02-28' }))).toEqual(['INVALID input.validTo']);
    await change('endUsage');
    expect(toMend(await change('endUsage', { expectedVersion: 2 }))).toEqual(['NOT_POSSIBLE input.usageId']);
  });

  test('where it was only planned, before it was to begin: the plan is dropped', async () => {
    await running.sql(`update products.usage set status = 'PLANNED', valid_from = '2027-05-01' where id = ?`, [id]);
    expect((await change('endUsage')).payload.usage).toMatchObject({ validFrom: '2027-05-01', validTo: '2026-11-21' });
    const again = { productId: 'product:gps-connector', status: 'PILOT', validFrom: '2026-11-21' };
    expect((await running.change('reportUsage', again, own, fields)).payload.usage).toMatchObject({ id: `${id}.2` });
  });
});

describe.each(['confirmUsage', 'changeUsage', 'endUsage'])('%s', (name) => {
  const input = name === 'changeUsage' ? { note: 'New.' } : {};

  test.each([
    ['the coordinator of another organization', coordinator(147), 'FORBIDDEN'],
    ['a coordinator without the scope', coordinator(101, []), 'UNAUTHORIZED_FIELD_OR_TYPE'],
    ['a member', viewerOf('MEMBER', { organizationId: 'municipality:101' }), 'UNAUTHORIZED_FIELD_OR_TYPE'],
    ['a supplier', viewerOf('SUPPLIER', { supplierId: 'supplier:magenta' }), 'UNAUTHORIZED_FIELD_OR_TYPE'],
  ])('is not for %s', async (_who, viewer, code) => {
    expect(await change(name, input, viewer)).toEqual({ payload: null, errors: [code] });
    expect(await periods()).toEqual([before]);
  });

  test('sent twice is done once', async () => {
    const first = await change(name, { ...input, idempotencyKey: `again ${name}` });
    expect(await change(name, { ...input, idempotencyKey: `again ${name}` })).toEqual(first);
    expect(first.payload.usage.version).toBe(2);
    const other = await change(name, { ...input, expectedVersion: 2, idempotencyKey: `again ${name}` });
    expect(toMend(other)).toEqual(['IDEMPOTENCY_KEY_REUSED input.idempotencyKey']);
  });

  test('of two at once, one wins', async () => {
    const both = await Promise.all([change(name, input), change(name, input)]);
    expect(both.flatMap(toMend)).toEqual(['VERSION_CONFLICT input.expectedVersion']);
    expect((await periods())[0]).toMatch(/ 2$/);
  });

  test('leaves nothing when the database fails half-way, and can be sent again', async () => {
    const entries = await audited();
    const key = { ...input, idempotencyKey: `failing ${name}` };
    const failed = await running.whileFailing('usage', () => change(name, key));
    expect(failed).toEqual({ payload: null, errors: ['INTERNAL_SERVER_ERROR'] });
    expect(await periods()).toEqual([before]);
    expect(await audited()).toEqual(entries);
    expect((await change(name, key)).payload.usage.version).toBe(2);
  });

  test('is audited with what was before and after', async () => {
    await change(name, input);
    expect((await audited()).at(-1)).toMatchObject({
      action: name,
      before: { version: 1, status: 'PILOT', confirmed_at: null },
      after: { version: 2, confirmed_at: expect.any(String) },
    });
  });
});

test('a status that changes half-way leaves the old one as it was', async () => {
  // The new period is written before the old one is ended; the failure comes with the second of them.
  await running.sql(`create function products.fail_second() returns trigger language plpgsql as
    $f$ begin raise exception 'cut off'; end $f$`);
  await running.sql('create trigger zz_second after update on products.usage execute function products.fail_second()');
  const failed = await change('changeUsage', { status: 'IN_PRODUCTION', statusFrom: '2026-06-01' });
  await running.sql('drop function products.fail_second() cascade');
  expect(failed.errors).toEqual(['INTERNAL_SERVER_ERROR']);
  expect(await periods()).toEqual([before]);
  expect(await usersOn('2026-11-21')).toMatchObject({ userCount: 1, usages: { nodes: [{ status: 'PILOT' }] } });
});
