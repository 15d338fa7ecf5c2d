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
