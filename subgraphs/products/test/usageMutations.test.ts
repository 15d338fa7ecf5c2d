import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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

const usage = `usage { id version status validFrom validTo note confirmedAt confirmedBy organization { id }
  product { id userCount } provenance { confidence note source { id title publisher publishedOn } } }`;
const report = (organization: number, input: object, viewer = coordinator(organization)) =>
  running.change(
    'reportUsage',
    { productId: 'product:gps-connector', status: 'IN_PRODUCTION', ...input },
    viewer,
    usage,
  );
const productsOf = async (code: number, asOf = '2026-11-21') => {
  const query = `{ _entities(representations: [{ __typename: "Organization", id: "municipality:${code}", asOf: "${asOf}" }]) {
    ... on Organization { usages(orderBy: [{ field: VALID_FROM }]) { totalCount nodes { id status } } productCount } } }`;
  return (await running.read(query))._entities[0];
};
const auditOf = (id: string) =>
  running.sql('select * from products.audit_entry where subject_id = ? order by id', [id]);

describe('a coordinator reports use', () => {
  test('and it stands in every list and count at once, with who stated it', async () => {
    expect((await productsOf(101)).productCount).toBe(1);
    const { payload } = await report(101, { validFrom: '2026-02-01', note: '  In two schools. ' });
    const source = {
      id: 'source:report.municipality-101.2026-11-21',
      title: 'Reported by Kommune 101',
      publisher: 'Kommune 101',
      publishedOn: '2026-11-21',
    };
    expect(payload).toEqual({
      usage: {
        id: 'usage:gps-connector.municipality-101',
        version: 1,
        status: 'IN_PRODUCTION',
        validFrom: '2026-02-01',
        validTo: null,
        note: 'In two schools.',
        confirmedAt: expect.any(String),
        confirmedBy: 'ORGANIZATION',
        organization: { id: 'municipality:101' },
        product: { id: 'product:gps-connector', userCount: 1 },
        provenance: [{ confidence: 'HIGH', note: null, source }],
      },
      userErrors: [],
    });
    expect((await productsOf(101)).productCount).toBe(2);
    expect((await productsOf(101, '2026-01-31')).productCount).toBe(1);
    const listed = await running.read(
      '{ product(id: "product:gps-connector") { usages { totalCount nodes { id } facets(by: [STATUS]) { buckets { value count } } } } }',
    );
    expect(listed.product.usages).toEqual({
      totalCount: 1,
      nodes: [{ id: payload.usage.id }],
      facets: [{ buckets: [{ value: 'IN_PRODUCTION', count: 1 }] }],
    });
  });

  test('and the audit log tells who did', async () => {
    expect(await auditOf('usage:gps-connector.municipality-101')).toMatchObject([
      {
        actor: 'coordinator-1',
        role: 'COORDINATOR',
        on_behalf_of: 'municipality:101',
        action: 'reportUsage',
        entity: 'usage',
        before: null,
        after: { status: 'IN_PRODUCTION', valid_from: '2026-02-01', version: 1 },
      },
    ]);
  });

  test.each([
    ['of what is used already', {}, ['ALREADY_EXISTS input.validFrom']],
    ['of what was used from a day on', { validFrom: '2020-01-01' }, ['ALREADY_EXISTS input.validFrom']],
    ['of an end', { status: 'ENDED' }, ['INVALID input.status']],
    ['of use that has not begun', { validFrom: '2026-11-22' }, ['INVALID input.validFrom']],
    ['of no product', { productId: 'product:nothing' }, ['NOT_FOUND input.productId']],
    ['of something else', { productId: 'supplier:magenta' }, ['INVALID input.productId']],
    ['with a long note', { note: 'x'.repeat(501) }, ['INVALID input.note']],
    ['with an empty note', { note: ' ' }, ['INVALID input.note']],
    ['under no key', { idempotencyKey: '' }, ['INVALID input.idempotencyKey']],
    [
      'with everything wrong at once',
      { productId: 'product:nothing', status: 'ENDED', validFrom: '2030-01-01', note: '' },
      ['NOT_FOUND input.productId', 'INVALID input.status', 'INVALID input.validFrom', 'INVALID input.note'],
    ],
  ])('but not %s', async (_what, input, errors) => {
    const before = await running.sql('select id, version from products.usage order by id');
    const answered = await report(101, input);
    expect(toMend(answered)).toEqual(errors);
    expect(answered.payload.usage).toBeNull();
    expect(await running.sql('select id, version from products.usage order by id')).toEqual(before);
  });

  test.each(['a\u0007b', 'a\u202Eb', 'a\0b'])('but not with %j, which no argument may hold', async (note) => {
    const before = await running.sql('select id, version from products.usage order by id');
    expect(await report(101, { note })).toEqual({ payload: null, errors: ['BAD_USER_INPUT'] });
    expect(await running.sql('select id, version from products.usage order by id')).toEqual(before);
  });

  test('of a plan for a day to come, which is no use yet', async () => {
    const { payload } = await report(147, { status: 'PLANNED', validFrom: '2027-03-01' });
    expect(payload.usage).toMatchObject({ status: 'PLANNED', product: { userCount: 1 } });
    const { product } = await running.read(
      '{ product(id: "product:gps-connector") { plannedAdoptions { quarter count } } }',
    );
    expect(product.plannedAdoptions).toEqual([{ quarter: '2027-Q1', count: 1 }]);
  });
});

describe('who may report use', () => {
  test.each([
    ['the coordinator of another organization', coordinator(751), 'FORBIDDEN'],
    ['a coordinator without the scope', coordinator(151, ['projects:write']), 'UNAUTHORIZED_FIELD_OR_TYPE'],
    ['a member', viewerOf('MEMBER', { organizationId: 'municipality:151' }), 'UNAUTHORIZED_FIELD_OR_TYPE'],
    ['a supplier', viewerOf('SUPPLIER', { supplierId: 'supplier:magenta' }), 'UNAUTHORIZED_FIELD_OR_TYPE'],
    ['nobody in particular', undefined, 'UNAUTHORIZED_FIELD_OR_TYPE'],
  ])('not %s', async (_who, viewer, code) => {
    const answered = await running.change(
      'reportUsage',
      { productId: 'product:os2iot', organizationId: 'municipality:151', status: 'PILOT' },
      viewer as never,
      usage,
    );
    expect(answered).toEqual({ payload: null, errors: [code] });
    expect(await auditOf('usage:os2iot.municipality-151')).toEqual([]);
  });

  test('the secretariat, when it names the organization', async () => {
    const input = { productId: 'product:os2adgang', status: 'PILOT' };
    const name = async (organizationId: string | null) =>
      running.change('reportUsage', { ...input, organizationId }, secretariat, usage);
    expect(await name(null)).toEqual({ payload: null, errors: ['FORBIDDEN'] });
    expect(toMend(await name('municipality:998'))).toEqual(['NOT_FOUND input.organizationId']);
    expect(toMend(await name('municipality:999'))).toEqual(['NOT_FOUND input.organizationId']);
    expect(toMend(await name('product:os2mo'))).toEqual(['INVALID input.organizationId']);
    expect((await name('municipality:151')).payload.usage).toMatchObject({
      confirmedBy: 'SECRETARIAT',
      organization: { id: 'municipality:151' },
      provenance: [{ source: { id: 'source:report.community-secretariat.2026-11-21' } }],
    });
  });
});

describe('a retry', () => {
  test('is answered and not repeated; the same key for something else is refused', async () => {
    const input = { idempotencyKey: 'mine', productId: 'product:os2ai', status: 'PILOT' };
    const first = await running.change('reportUsage', input, coordinator(751), usage);
    const again = await running.change('reportUsage', input, coordinator(751), usage);
    expect(again).toEqual(first);
    expect(first.payload.usage.id).toBe('usage:os2ai.municipality-751');
    expect(await auditOf('usage:os2ai.municipality-751')).toHaveLength(1);
    const other = await running.change('reportUsage', { ...input, status: 'PLANNED' }, coordinator(751), usage);
    expect(toMend(other)).toEqual(['IDEMPOTENCY_KEY_REUSED input.idempotencyKey']);
    const ofAnother = await running.change('reportUsage', input, coordinator(101), usage);
    expect(ofAnother.payload.usage.id).toBe('usage:os2ai.municipality-101');
  });

  test('of two reports at once, one is written', async () => {
    const both = await Promise.all(['PILOT', 'IN_PRODUCTION'].map((status) => report(751, { status })));
    expect(both.map(toMend).toSorted((one, other) => one.length - other.length)).toEqual([
      [],
      [expect.stringMatching('^(ALREADY_EXISTS|BUSY)')],
    ]);
    expect((await productsOf(751)).usages.nodes.filter(({ id }: { id: string }) => id.includes('gps'))).toHaveLength(1);
  });
});
