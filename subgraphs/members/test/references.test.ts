import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { members } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(members);
});
afterAll(() => running.close());

const ask = (representations: object[], fields: string) =>
  running.query(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${fields} } }`,
    { representations },
  );
const organization = (key: object) => ({ __typename: 'Organization', asOf: '2026-11-21', ...key });
const fields = '... on Organization { id nodeId asOf shortName region { id asOf } isMember }';

describe('an organization that another subgraph refers to', () => {
  test('is found by its id and by its node id', async () => {
    const found = {
      __typename: 'Organization',
      id: 'municipality:706',
      nodeId: 'municipality:706',
      asOf: '2026-11-21',
      shortName: 'Syddjurs',
      region: { id: 'region:1082', asOf: '2026-11-21' },
      isMember: true,
    };
    const { data, errors } = await ask(
      [organization({ id: 'municipality:706' }), organization({ nodeId: 'municipality:706' })],
      fields,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ _entities: [found, found] });
  });

  test('is read as of its own day, also where days are mixed in one request', async () => {
    const days = ['2012-04-23', '2012-04-24', '2026-12-31', '2027-01-01'];
    const { data } = await ask(
      days.map((asOf) => organization({ id: 'municipality:101', asOf })),
      fields,
    );
    const entities = data!['_entities'] as { asOf: string; isMember: boolean; region: object }[];
    expect(entities.map(({ asOf }) => asOf)).toEqual(days);
    expect(entities.map(({ isMember }) => isMember)).toEqual([false, true, true, true]);
    expect(entities.map(({ region }) => region)).toEqual([
      { id: 'region:1084', asOf: '2012-04-23' },
      { id: 'region:1084', asOf: '2012-04-24' },
      { id: 'region:1084', asOf: '2026-12-31' },
      { id: 'region:ostdanmark', asOf: '2027-01-01' },
    ]);
  });

  test('that nothing is known of is null, in its place among the others', async () => {
    const { data, errors } = await ask(
      [{ id: 'municipality:999' }, { id: 'municipality:101' }, { nodeId: 'thing:x' }, { id: 'region:1084' }].map(
        organization,
      ),
      '... on Organization { id }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      _entities: [
        null,
        { __typename: 'Organization', id: 'municipality:101' },
        null,
        { __typename: 'Organization', id: 'region:1084' },
      ],
    });
  });

  test('asked for twice stands in both places', async () => {
    const twice = [organization({ id: 'region:1084' }), organization({ id: 'region:1084' })];
    const { data } = await ask(twice, '... on Organization { id }');
    expect(data!['_entities']).toHaveLength(2);
  });
});

describe('a product that the products subgraph refers to', () => {
  const product = (asOf: string, userOrganizationIds: string[]) => ({
    __typename: 'Product',
    nodeId: 'product:os2mo',
    asOf,
    userOrganizationIds,
  });
  const counts = async (...representations: object[]) =>
    (await ask(representations, '... on Product { memberUserCount nonMemberUserCount }')).data;
  const counted = (memberUserCount: number, nonMemberUserCount: number) => ({
    __typename: 'Product',
    memberUserCount,
    nonMemberUserCount,
  });

  test('has its users told into members and others, on its own day', async () => {
    const users = ['municipality:101', 'municipality:147', 'municipality:706', 'organization:kombit'];
    expect(
      await counts(product('2026-11-21', users), product('2012-04-23', users), product('2012-04-24', users)),
    ).toEqual({ _entities: [counted(2, 2), counted(0, 4), counted(2, 2)] });
  });

  test('has none of either when nobody uses it', async () => {
    expect(await counts(product('2026-11-21', []))).toEqual({ _entities: [counted(0, 0)] });
  });

  test('counts a user that is unknown here among the others', async () => {
    expect(await counts(product('2026-11-21', ['organization:unheard-of']))).toEqual({ _entities: [counted(0, 1)] });
  });
});

describe('the counts of the community that other subgraphs divide by', () => {
  const days = ['2012-04-23', '2012-04-24', '2026-11-21'];
  const counts = (memberCount: number) => ({ memberCount, municipalityCount: 98 });

  test('come with the community on its own day', async () => {
    const communities = days.map((asOf) => ({ __typename: 'Community', id: 'community:os2', asOf }));
    expect(await running.entities(communities, '... on Community { name memberCount municipalityCount }')).toEqual(
      [0, 12, 12].map((count) => ({
        __typename: 'Community',
        name: 'OS2 – Offentligt digitaliseringsfællesskab',
        ...counts(count),
      })),
    );
  });

  test('come with a product on its own day', async () => {
    const products = days.map((asOf) => ({ __typename: 'Product', nodeId: 'product:os2mo', asOf }));
    const counted = 'memberCount: communityMemberCount municipalityCount: communityMunicipalityCount';
    expect(await running.entities(products, `... on Product { ${counted} }`)).toEqual(
      [0, 12, 12].map((count) => ({ __typename: 'Product', ...counts(count) })),
    );
  });

  test('cost two statements, whatever the number of products', async () => {
    const query = `query ($keys: [_Any!]!) {
      _entities(representations: $keys) { ... on Product { communityMemberCount communityMunicipalityCount } } }`;
    const keys = Array.from({ length: 30 }, (_, n) => ({
      __typename: 'Product',
      nodeId: `product:p${n}`,
      asOf: days[n % 3],
    }));
    expect(await running.statementsOf(query, { keys: keys.slice(0, 1) })).toBe(2);
    expect(await running.statementsOf(query, { keys })).toBe(2);
  });

  test('are none for a community that is unknown', async () => {
    const [community] = await running.entities([{ __typename: 'Community', id: 'community:x' }], '');
    expect(community).toBeNull();
  });
});
