import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openDesk, viewers, without, type Desk, type Who } from './support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.reset());

const wrong = { subjectId: 'product:os2mo', field: 'summary', text: 'It is blue.' };
const propose = (who: Who, input: object = wrong) => desk.done(who, 'proposeCorrection', input);
const listed = async (who: Who | (typeof viewers)[Who], filter = '{}') => {
  const { corrections } = await desk.ask<{ corrections: { totalCount: number; nodes: { id: string }[] } }>(
    who,
    `{ corrections(filter: ${filter}, orderBy: [{ field: PROPOSED_AT }]) { totalCount nodes { id } } }`,
  );
  expect(corrections.totalCount).toBe(corrections.nodes.length);
  return corrections.nodes.map(({ id }) => id);
};

describe('a correction', () => {
  test.each([
    ['alpha', 'correction:supplier-alpha.1', { supplier: { id: 'supplier:alpha' }, organization: null }],
    ['city', 'correction:municipality-101.1', { supplier: null, organization: { id: 'municipality:101' } }],
    ['secretariat', 'correction:secretariat.1', { supplier: null, organization: null }],
  ] as const)('is proposed by %s', async (who, id, proposer) => {
    expect(await propose(who, { ...wrong, text: ' It is blue. ', sourceUrl: 'https://x.example/' })).toEqual({
      ...wrong,
      ...proposer,
      id,
      status: 'PENDING',
      version: 1,
      sourceUrl: 'https://x.example/',
      reason: null,
    });
  });

  test('gets its proposer’s next number, which tells nothing of what others propose', async () => {
    await propose('beta');
    expect([(await propose('alpha'))['id'], (await propose('alpha'))['id']]).toEqual([
      'correction:supplier-alpha.1',
      'correction:supplier-alpha.2',
    ]);
  });

  test('is seen by its proposer and the secretariat, and by no way there for others', async () => {
    await propose('alpha');
    await propose('city');
    expect(await listed('alpha')).toEqual(['correction:supplier-alpha.1']);
    expect(await listed('city')).toEqual(['correction:municipality-101.1']);
    expect([await listed('beta'), await listed('village')]).toEqual([[], []]);
    expect(await listed('secretariat')).toHaveLength(2);
    expect(await listed('secretariat', '{ supplierId: { eq: "supplier:alpha" } }')).toHaveLength(1);
    await expect(listed('member')).rejects.toThrow('UNAUTHORIZED_FIELD_OR_TYPE');

    const keys = [{ __typename: 'Correction', nodeId: 'correction:supplier-alpha.1', asOf: '2026-11-21' }];
    const found = async (viewer: (typeof viewers)[Who]) =>
      desk.subgraph.execute({
        query: 'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Correction { id } } }',
        variables: { keys },
        requestId: 'test-request',
        viewer,
      });
    for (const viewer of [viewers.anonymous, viewers.beta, viewers.city, viewers.member, without('alpha')]) {
      expect(await found(viewer)).toEqual({ data: { _entities: [null] } });
    }
    expect(await found(viewers.alpha)).toEqual({ data: { _entities: [{ id: 'correction:supplier-alpha.1' }] } });
  });

  test('is decided by the secretariat, once, and changes nothing else', async () => {
    const before = await desk.sql('select * from suppliers.supplier order by id');
    await propose('alpha', { ...wrong, subjectId: 'supplier:beta', field: 'name' });
    await propose('alpha');
    const first = { correctionId: 'correction:supplier-alpha.1', expectedVersion: 1 };
    const second = { correctionId: 'correction:supplier-alpha.2', expectedVersion: 1, reason: 'It is green.' };
    expect(await desk.done('secretariat', 'acceptCorrection', first)).toMatchObject({
      status: 'ACCEPTED',
      version: 2,
      reason: null,
    });
    expect(await desk.done('secretariat', 'rejectCorrection', second)).toMatchObject({
      status: 'REJECTED',
      reason: 'It is green.',
    });
    expect(await listed('alpha', '{ status: { eq: REJECTED } }')).toEqual(['correction:supplier-alpha.2']);
    const again = await desk.send('secretariat', 'acceptCorrection', { ...second, expectedVersion: 2 });
    expect([again.codes, again.messages]).toEqual([['NOT_POSSIBLE'], expect.stringContaining('REJECTED')]);
    expect(await desk.sql('select * from suppliers.supplier order by id')).toEqual(before);
  });

  test('is one of at most 200 that wait for one proposer', async () => {
    await desk.sql(`insert into suppliers.correction (id, supplier_id, subject_id, field, text, status, proposed_at)
      select 'correction:supplier-alpha.' || n, 'supplier:alpha', 'product:one', 'name', 'One', 'PENDING', now()
      from generate_series(1, 200) n`);
    const { codes, messages } = await desk.send('alpha', 'proposeCorrection', wrong);
    expect([codes, messages]).toEqual([['NOT_POSSIBLE'], expect.stringContaining('200')]);
    await desk.sql(`update suppliers.correction set status = 'ACCEPTED' where id = 'correction:supplier-alpha.7'`);
    expect(await propose('alpha')).toMatchObject({ id: 'correction:supplier-alpha.201' });
  });
});

const decided = { correctionId: 'correction:supplier-alpha.9', expectedVersion: 1 };
test.each([
  ['proposeCorrection', { ...wrong, field: '' }, ['INVALID input.field'], 'alpha'],
  ['proposeCorrection', { ...wrong, field: 'x'.repeat(101) }, ['INVALID input.field'], 'alpha'],
  ['proposeCorrection', { ...wrong, text: 'x'.repeat(2001) }, ['INVALID input.text'], 'alpha'],
  ['proposeCorrection', { ...wrong, text: ' ', field: '  ' }, ['INVALID input.field', 'INVALID input.text'], 'city'],
  [
    'proposeCorrection',
    { ...wrong, sourceUrl: `https://x.example/${'x'.repeat(500)}` },
    ['INVALID input.sourceUrl'],
    'alpha',
  ],
  ['acceptCorrection', decided, ['NOT_FOUND input.correctionId'], 'secretariat'],
  ['acceptCorrection', { ...decided, reason: ' ' }, ['INVALID input.reason'], 'secretariat'],
  ['rejectCorrection', { ...decided, reason: 'x'.repeat(501) }, ['INVALID input.reason'], 'secretariat'],
] as const)('%s %j is refused: %j', async (name, input, told, who) => {
  const { payload } = await desk.send(who, name, input);
  const userErrors = payload!['userErrors'] as { code: string; path: string[] | null }[];
  expect(userErrors.map(({ code, path }) => `${code} ${path?.join('.') ?? ''}`)).toEqual(told);
  expect(await desk.sql('select from suppliers.correction')).toEqual([]);
});

test('a correction of what has no id is refused', async () => {
  const { errors } = await desk.send('alpha', 'proposeCorrection', { ...wrong, subjectId: 'the name of OS2mo' });
  expect(errors).toEqual(['BAD_USER_INPUT']);
});
