import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { members } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(members);
});
afterAll(() => running.close());

async function community<Data>(fields: string): Promise<Data> {
  const { data, errors } = await running.query(`{ community { ${fields} } }`);
  expect(errors).toBeUndefined();
  return data!['community'] as Data;
}

describe('the community', () => {
  test('knows where it comes from', async () => {
    expect(await community('id foundedOn foundedIn cvr gln asOf')).toEqual({
      id: 'community:os2',
      foundedOn: '2012-04-24',
      foundedIn: 'Rønde',
      cvr: '41849983',
      gln: '5790002750595',
      asOf: '2026-11-21',
    });
  });

  test('names its founders in Danish order', async () => {
    const { founders } = await community<{ founders: { shortName: string }[] }>('founders { shortName }');
    expect(founders.map(({ shortName }) => shortName)).toEqual([
      'Ballerup',
      'Ishøj',
      'København',
      'Syddjurs',
      'Sønderborg',
    ]);
  });

  test('counts the memberships on record, which is not what is claimed', async () => {
    const { memberCount, claims } = await community<{
      memberCount: number;
      claims: { nodes: { value: number }[] };
    }>('memberCount claims(filter: { metric: { eq: MEMBERS } }) { nodes { value } }');
    const { data } = await running.query('{ members { totalCount } }');
    expect(data).toEqual({ members: { totalCount: memberCount } });
    expect(claims.nodes.map(({ value }) => value)).not.toContain(memberCount);
  });
});

describe('the governance', () => {
  test('has its bodies from the highest down, and the board its chair first', async () => {
    const { bodies } = await community<{ bodies: { kind: string; seats: { role: string }[] }[] }>(
      'bodies { kind seats { role } }',
    );
    expect(bodies.map(({ kind }) => kind)).toEqual(['GENERAL_ASSEMBLY', 'BOARD', 'SECRETARIAT']);
    expect(bodies[1]!.seats.map(({ role }) => role)).toEqual([
      'CHAIR',
      'VICE_CHAIR',
      ...Array(4).fill('MEMBER'),
      'DEPUTY',
      'OBSERVER',
    ]);
  });

  test('reads the same from the organization that holds a seat', async () => {
    const { data } = await running.query(
      '{ organization(id: "municipality:751") { seats { role organization { id } body { id kind } } } }',
    );
    expect(data).toEqual({
      organization: {
        seats: [{ role: 'CHAIR', organization: { id: 'municipality:751' }, body: { id: 'body:board', kind: 'BOARD' } }],
      },
    });
  });

  test('lists functions from the strategic level down', async () => {
    const { functions } = await community<{ functions: { level: string }[] }>('functions { level }');
    const levels = functions.map(({ level }) => ['STRATEGIC', 'OPERATIONAL', 'PRODUCT'].indexOf(level));
    expect(levels).toEqual(levels.toSorted((one, other) => one - other));
    expect(new Set(levels)).toEqual(new Set([0, 1, 2]));
  });
});
