import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startChanging, toMend, viewerOf, type ChangingSubgraph } from './support/changing.ts';

let running: ChangingSubgraph;
beforeAll(async () => {
  running = await startChanging();
});
afterAll(() => running.close());

const membership = `membership { id version founding validFrom validTo organization { id }
  provenance { confidence note source { id title } } }`;
const admit = (organizationId: string, input: object = {}) =>
  running.change('admitMember', { organizationId, ...input }, membership);
const end = (membershipId: string, expectedVersion: number, input: object = {}) =>
  running.change('endMembership', { membershipId, expectedVersion, ...input }, membership);
const isMember = async (id: string, asOf = '2026-11-21') => {
  const { data } = await running.query(`{ organization(id: "${id}", asOf: "${asOf}") { isMember } }`);
  return (data as { organization: { isMember: boolean } }).organization.isMember;
};
const auditOf = (id: string) => running.sql(`select * from members.audit_entry where subject_id = '${id}' order by id`);

describe('the secretariat admits a member', () => {
  test('that is one from the day on, with who stated it and an entry in the audit log', async () => {
    expect(await isMember('municipality:400')).toBe(false);
    const { payload, errors } = await admit('municipality:400', { validFrom: '2026-10-01', note: ' By the board. ' });
    expect(errors).toEqual([]);
    expect(payload).toEqual({
      membership: {
        id: 'membership:municipality-400',
        version: 1,
        founding: false,
        validFrom: '2026-10-01',
        validTo: null,
        organization: { id: 'municipality:400' },
        provenance: [
          {
            confidence: 'HIGH',
            note: 'By the board.',
            source: {
              id: 'source:report.community-secretariat.2026-11-21',
              title: 'Reported by OS2 (secretariat)',
            },
          },
        ],
      },
      userErrors: [],
    });
    expect([await isMember('municipality:400'), await isMember('municipality:400', '2026-09-30')]).toEqual([
      true,
      false,
    ]);
    expect(await auditOf('membership:municipality-400')).toMatchObject([
      {
        actor: 'secretariat-1',
        role: 'SECRETARIAT',
        action: 'admitMember',
        entity: 'membership',
        before: null,
        after: { organization_id: 'municipality:400', valid_from: '2026-10-01', version: 1 },
      },
    ]);
  });

  test('today when no day is said, and again under the next id when the first has ended', async () => {
    const { payload } = await admit('municipality:480');
    expect(payload.membership).toMatchObject({ id: 'membership:municipality-480', validFrom: '2026-11-21' });
    await end('membership:municipality-480', 1, { validTo: '2027-01-01' });
    expect(toMend(await admit('municipality:480', { validFrom: '2026-12-31' }))).toEqual([
      'ALREADY_EXISTS input.validFrom',
    ]);
    const again = await admit('municipality:480', { validFrom: '2027-01-01' });
    expect(again.payload.membership).toMatchObject({ id: 'membership:municipality-480.2' });
  });

  test.each([
    ['that is one already', { organizationId: 'municipality:101' }, 'ALREADY_EXISTS input.validFrom'],
    ['that nobody knows', { organizationId: 'municipality:999' }, 'NOT_FOUND input.organizationId'],
    ['that is none', { organizationId: 'product:os2mo' }, 'INVALID input.organizationId'],
    [
      'that is not there any more',
      { organizationId: 'region:1084', validFrom: '2027-01-01' },
      'NOT_FOUND input.organizationId',
    ],
    [
      'before the community',
      { organizationId: 'municipality:420', validFrom: '2011-01-01' },
      'INVALID input.validFrom',
    ],
    ['with an endless note', { organizationId: 'municipality:420', note: 'x'.repeat(501) }, 'INVALID input.note'],
    ['without a key', { organizationId: 'municipality:420', idempotencyKey: '' }, 'INVALID input.idempotencyKey'],
  ])('not %s', async (_what, input, error) => {
    const before = await running.sql('select count(*)::int from members.membership');
    const answered = await running.change('admitMember', input, membership);
    expect(answered.payload.membership).toBeNull();
    expect(toMend(answered)).toEqual([error]);
    expect(await running.sql('select count(*)::int from members.membership')).toEqual(before);
  });

  test('once, however often it is sent; the same key for another is refused', async () => {
    const input = { organizationId: 'municipality:430', idempotencyKey: 'admit-430' };
    const [first, second] = await Promise.all([1, 2].map(() => running.change('admitMember', input, membership)));
    expect(first!.payload.userErrors).toEqual([]);
    expect(second).toEqual(first);
    expect(
      await running.sql(`select id from members.membership where organization_id = 'municipality:430'`),
    ).toHaveLength(1);
    const other = await running.change('admitMember', { ...input, organizationId: 'municipality:440' }, membership);
    expect(toMend(other)).toEqual(['IDEMPOTENCY_KEY_REUSED input.idempotencyKey']);
  });

  test('once when two do so at the same time', async () => {
    const both = await Promise.all([1, 2].map(() => admit('municipality:440')));
    expect(both.map(toMend).toSorted((one, other) => one.length - other.length)).toEqual([
      [],
      ['ALREADY_EXISTS input.validFrom'],
    ]);
  });

  test('or nothing at all when the database fails half-way', async () => {
    const answered = await running.whileFailing('membership', () =>
      admit('municipality:450', { idempotencyKey: 'half' }),
    );
    expect(answered).toEqual({ payload: null, errors: ['INTERNAL_SERVER_ERROR'] });
    expect(await auditOf('membership:municipality-450')).toEqual([]);
    expect(await isMember('municipality:450')).toBe(false);
    const { payload } = await admit('municipality:450', { idempotencyKey: 'half' });
    expect(payload.userErrors).toEqual([]);
  });
});

describe('the secretariat ends a membership', () => {
  test('which stays on record up to its end, counted as a version', async () => {
    const { payload } = await end('membership:municipality-400', 1, { validTo: '2026-11-01' });
    expect(payload.membership).toMatchObject({ version: 2, validFrom: '2026-10-01', validTo: '2026-11-01' });
    expect([await isMember('municipality:400', '2026-10-31'), await isMember('municipality:400')]).toEqual([
      true,
      false,
    ]);
    expect((await auditOf('membership:municipality-400')).at(-1)).toMatchObject({
      action: 'endMembership',
      before: { valid_to: null, version: 1 },
      after: { valid_to: '2026-11-01', version: 2 },
    });
  });

  test.each([
    ['that has ended', 'membership:municipality-400', 2, {}, 'NOT_POSSIBLE input.membershipId'],
    ['that was changed meanwhile', 'membership:municipality-101', 7, {}, 'VERSION_CONFLICT input.expectedVersion'],
    ['that nobody knows', 'membership:nobody', 1, {}, 'NOT_FOUND input.membershipId'],
    ['before it began', 'membership:municipality-101', 1, { validTo: '2012-01-01' }, 'INVALID input.validTo'],
  ])('not one %s', async (_what, id, version, input, error) => {
    expect(toMend(await end(id, version, input))).toEqual([error]);
  });

  test('as one of two who have seen the same', async () => {
    const both = await Promise.all(
      ['2027-01-01', '2028-01-01'].map((validTo) => end('membership:municipality-101', 1, { validTo })),
    );
    expect(both.map(toMend).toSorted((one, other) => one.length - other.length)).toEqual([
      [],
      ['VERSION_CONFLICT input.expectedVersion'],
    ]);
  });

  test('and moves an end that still lies ahead', async () => {
    const { payload } = await end('membership:municipality-101', 2, { validTo: '2029-01-01' });
    expect(payload.membership).toMatchObject({ version: 3, validTo: '2029-01-01' });
  });
});

test.each([
  ['a coordinator', viewerOf('COORDINATOR', { organizationId: 'municipality:751' })],
  ['a supplier', viewerOf('SUPPLIER', { supplierId: 'supplier:magenta' })],
  ['nobody in particular', viewerOf('ANONYMOUS')],
  ['the secretariat without the scope', viewerOf('SECRETARIAT', { scopes: ['claims:write'] })],
])('%s admits and ends no members', async (_who, viewer) => {
  const change = (name: string, input: Record<string, unknown>) => running.change(name, input, '', viewer);
  const refused = { payload: null, errors: ['UNAUTHORIZED_FIELD_OR_TYPE'] };
  expect(await change('admitMember', { organizationId: 'municipality:482' })).toEqual(refused);
  expect(await change('endMembership', { membershipId: 'membership:municipality-151', expectedVersion: 1 })).toEqual(
    refused,
  );
  expect(await isMember('municipality:482')).toBe(false);
});
