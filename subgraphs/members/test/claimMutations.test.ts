import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildASTSchema, parse } from 'graphql';
import { startTestSubgraph } from '@community-graph/kit/testing';
import { members } from '../src/subgraph.ts';
import { secretariat, startChanging, toMend, viewerOf, type ChangingSubgraph } from './support/changing.ts';

let running: ChangingSubgraph;
beforeAll(async () => {
  running = await startChanging();
});
afterAll(() => running.close());

const fields =
  'claim { id metric subjectId value comparison unit statement asOf asOfPrecision source { id } confidence }';
const good = {
  metric: 'MEMBERS',
  subjectId: 'community:os2',
  value: 80,
  unit: 'COUNT',
  statement: 'OS2 counts 80 members.',
  asOf: '2026-01-01',
  asOfPrecision: 'YEAR',
  sourceId: 'source:os2-bylaws',
  confidence: 'MEDIUM',
};
const add = (input: object = {}) => running.change('addClaim', { ...good, ...input }, fields);

describe('the secretariat adds a claim', () => {
  test('which stands beside the others', async () => {
    const { payload, errors } = await add();
    expect(errors).toEqual([]);
    const { sourceId, ...said } = good;
    const claim = { ...said, id: 'claim:members-80', comparison: 'EXACT', source: { id: sourceId } };
    expect(payload).toEqual({ claim, userErrors: [] });
    const { data } = await running.query(
      '{ community { claims(first: 100, filter: { metric: { eq: MEMBERS } }) { nodes { id value } } } }',
    );
    const { nodes } = (data as { community: { claims: { nodes: { id: string; value: number }[] } } }).community.claims;
    expect(nodes).toContainEqual({ id: 'claim:members-80', value: 80 });
    expect(nodes).toContainEqual({ id: 'claim:members-60', value: 60 });
    const [entry] = await running.sql(`select * from members.audit_entry where subject_id = 'claim:members-80'`);
    expect(entry).toMatchObject({ actor: 'secretariat-1', action: 'addClaim', before: null, after: { value: 80 } });
  });

  test.each([
    ['another day', { asOf: '2025-01-01' }, 'claim:members-80.2'],
    ['another source', { sourceId: 'source:os2-board' }, 'claim:members-80.3'],
    ['a product', { metric: 'PRODUCT_USERS', subjectId: 'product:os2mo', value: 12 }, 'claim:os2mo-users-12'],
    ['a supplier', { subjectId: 'supplier:magenta', value: 3 }, 'claim:magenta-members-3'],
    ['a share', { unit: 'PERCENT', value: 33.5 }, 'claim:members-33-5'],
    ['no day', { value: 81, asOf: null, asOfPrecision: null }, 'claim:members-81'],
  ])('with an id that says what it says, of %s', async (_what, input, id) => {
    const { payload } = await add(input);
    expect(payload.userErrors).toEqual([]);
    expect(payload.claim.id).toBe(id);
  });

  test.each([
    ['said already by the same source', {}, ['ALREADY_EXISTS input.value']],
    ['about nothing', { subjectId: 'product:nothing' }, ['NOT_FOUND input.subjectId']],
    ['about a usage', { subjectId: 'usage:os2mo.municipality-101' }, ['INVALID input.subjectId']],
    ['of no source', { sourceId: 'source:nothing' }, ['NOT_FOUND input.sourceId']],
    ['of half a thing', { value: 1.5 }, ['INVALID input.value']],
    ['of less than nothing', { value: -1 }, ['INVALID input.value', 'INVALID input.value']],
    ['of more than all', { unit: 'PERCENT', value: 101 }, ['INVALID input.value']],
    ['with endless decimals', { unit: 'PERCENT', value: 1e-7 }, ['INVALID input.value']],
    ['of tomorrow', { asOf: '2026-11-22', asOfPrecision: 'DAY' }, ['INVALID input.asOf']],
    ['of a year that begins in May', { asOf: '2026-05-01' }, ['INVALID input.asOf']],
    ['exact about no day', { asOf: null }, ['INVALID input.asOfPrecision']],
    ['without words', { statement: ' ' }, ['INVALID input.statement']],
  ])('not one %s', async (_what, input, errors) => {
    const answered = await add(input);
    expect(answered.payload.claim).toBeNull();
    expect(toMend(answered)).toEqual(errors);
  });

  test('once, however often it is sent, and once of two at the same time', async () => {
    const input = { value: 90, idempotencyKey: 'claim-90' };
    const [first, second] = await Promise.all([1, 2].map(() => add(input)));
    expect(second).toEqual(first);
    expect(toMend(await add({ ...input, value: 91 }))).toEqual(['IDEMPOTENCY_KEY_REUSED input.idempotencyKey']);
    const both = await Promise.all([1, 2].map(() => add({ value: 92 })));
    expect(both.map(toMend).toSorted((one, other) => one.length - other.length)).toEqual([
      [],
      ['ALREADY_EXISTS input.value'],
    ]);
  });

  test('or nothing at all when the database fails half-way', async () => {
    const answered = await running.whileFailing('claim', () => add({ value: 95 }));
    expect(answered).toEqual({ payload: null, errors: ['INTERNAL_SERVER_ERROR'] });
    expect(await running.sql(`select from members.claim where id = 'claim:members-95'`)).toEqual([]);
    expect(await running.sql(`select from members.audit_entry where subject_id = 'claim:members-95'`)).toEqual([]);
  });

  test('not before it is known what the others have', async () => {
    const alone = await startTestSubgraph(members);
    const { data, errors } = await alone.subgraph.execute({
      query: 'mutation ($input: AddClaimInput!) { addClaim(input: $input) { claim { id } } }',
      variables: { input: { ...good, idempotencyKey: 'x' } },
      requestId: 'test-request',
      viewer: secretariat,
    });
    expect(data).toEqual({ addClaim: null });
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_READY' } }]);
    await alone.close();
  });
});

describe('the secretariat adds a source', () => {
  const source = {
    title: 'Årsrapport 2026',
    publisher: 'OS2',
    publishedOn: '2026-03-01',
    url: 'https://os2.example/2026',
  };
  const addSource = (input: object) =>
    running.change(
      'addSource',
      { ...source, ...input },
      'source { id title publisher publishedOn publishedOnPrecision url }',
    );

  test('that claims can then be stated by', async () => {
    const { payload } = await addSource({});
    const id = 'source:aarsrapport-2026';
    expect(payload).toEqual({ source: { id, ...source, publishedOnPrecision: 'DAY' }, userErrors: [] });
    expect((await add({ value: 99, sourceId: id })).payload.claim).toMatchObject({ source: { id } });
    const [entry] = await running.sql(`select * from members.audit_entry where subject_id = '${id}'`);
    expect(entry).toMatchObject({ action: 'addSource', entity: 'source', after: { title: 'Årsrapport 2026' } });
  });

  test.each([
    ['whose id is taken', { url: null }, 'ALREADY_EXISTS input.title'],
    ['whose address is there', { title: 'Another' }, 'ALREADY_EXISTS input.url'],
    ['of tomorrow', { title: 'Another', url: null, publishedOn: '2026-11-22' }, 'INVALID input.publishedOn'],
    ['with an id of another kind', { id: 'claim:x', url: null }, 'INVALID input.id'],
    ['with an id of reports', { id: 'source:report.municipality-101.2026-11-21', url: null }, 'INVALID input.id'],
    ['with no letters', { title: '***', url: null }, 'INVALID input.title'],
  ])('not one %s', async (_what, input, error) => {
    expect(toMend(await addSource(input))).toEqual([error]);
  });
});

test('claims are added and nothing else: no mutation changes one or takes one away', () => {
  const schema = buildASTSchema(parse(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')), {
    assumeValidSDL: true,
  });
  const names = Object.keys(schema.getMutationType()!.getFields());
  expect(names.filter((name) => /claim/i.test(name))).toEqual(['addClaim']);
});

test.each([
  ['a coordinator', viewerOf('COORDINATOR', { organizationId: 'municipality:751' })],
  ['nobody in particular', viewerOf('ANONYMOUS')],
  ['the secretariat without the scope', viewerOf('SECRETARIAT', { scopes: ['memberships:write'] })],
])('%s adds neither claims nor sources', async (_who, viewer) => {
  const refused = { payload: null, errors: ['UNAUTHORIZED_FIELD_OR_TYPE'] };
  expect(await running.change('addClaim', good, '', viewer)).toEqual(refused);
  expect(await running.change('addSource', { title: 'x' }, '', viewer)).toEqual(refused);
});
