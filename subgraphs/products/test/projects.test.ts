import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { products } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(products);
});
afterAll(() => running.close());

async function answer(query: string): Promise<unknown> {
  const { data, errors } = await running.query(query);
  expect(errors).toBeUndefined();
  return data;
}

const heat = 'project:ai-heat-control';
const ids = (...codes: number[]) => codes.map((code) => ({ id: `municipality:${code}` }));

describe('the list of projects', () => {
  test('is every project in Danish order, and tells what stages they are in', async () => {
    const query =
      '{ projects(first: 100) { totalCount nodes { name } facets(by: [STAGE]) { buckets { value count } } } }';
    expect(await answer(query)).toEqual({
      projects: {
        totalCount: 11,
        nodes: [
          'AI heat control',
          'GIS-plan-CO2',
          'gps-connector',
          'Memoctopus',
          'OS2adgang',
          'OS2admPC',
          'OS2ai',
          'OS2base',
          'OS2borgerPC 3',
          'OS2fri',
          'OS2skole',
        ].map((name) => ({ name })),
        facets: [
          {
            buckets: [
              { value: 'DEVELOPMENT', count: 6 },
              { value: 'IDEA', count: 2 },
              { value: 'PROPOSED', count: 2 },
              { value: 'PILOT', count: 1 },
            ],
          },
        ],
      },
    });
  });

  test.each([
    ['2025-12-01', []],
    ['2025-12-02', ['OS2borgerPC 3']],
    ['2026-05-06', ['OS2borgerPC 3']],
    ['2026-05-07', []],
  ])('by stage follows the day: what was proposed of OS2borgerPC on %s', async (day, names) => {
    const filter = 'filter: { stage: { eq: PROPOSED } productId: { eq: "product:os2borgerpc" } }';
    expect(await answer(`{ projects(asOf: "${day}" ${filter}) { nodes { name } } }`)).toEqual({
      projects: { nodes: names.map((name) => ({ name })) },
    });
  });

  test('finds the projects that an organization takes part in, and those of a product', async () => {
    expect(await answer('{ projects(filter: { partyIds: { has: "municipality:751" } }) { nodes { name } } }')).toEqual({
      projects: { nodes: [{ name: 'AI heat control' }, { name: 'OS2ai' }] },
    });
    expect(await answer('{ product(id: "product:os2borgerpc") { projects { nodes { name } totalCount } } }')).toEqual({
      product: { projects: { nodes: [{ name: 'OS2borgerPC 3' }], totalCount: 1 } },
    });
  });

  test('is ordered by stage with what was in none last, whichever the direction', async () => {
    const last = (direction: string) =>
      `{ projects(last: 1 asOf: "2025-06-01" orderBy: [{ field: STAGE direction: ${direction} }]) { nodes { stage } } }`;
    for (const direction of ['ASC', 'DESC']) {
      expect(await answer(last(direction))).toEqual({ projects: { nodes: [{ stage: null }] } });
    }
  });
});

describe('a project', () => {
  test('tells who proposed it and who joined, each with where that is stated', async () => {
    const query = `{ project(id: "${heat}") { stage proposedBy { id } partners { id } partiesNotUsing { id }
      parties { role organization { id } provenance { confidence } } product { id } } }`;
    expect(await answer(query)).toEqual({
      project: {
        stage: 'DEVELOPMENT',
        proposedBy: ids(740),
        partners: ids(621, 751, 756),
        partiesNotUsing: ids(621, 740, 751, 756),
        parties: [
          [621, 'PARTNER', 'HIGH'],
          [740, 'PROPOSER', 'MEDIUM'],
          [751, 'PARTNER', 'HIGH'],
          [756, 'PARTNER', 'HIGH'],
        ].map(([code, role, confidence]) => ({
          role,
          organization: { id: `municipality:${code}` },
          provenance: [{ confidence }],
        })),
        product: { id: 'product:ai-heat-control' },
      },
    });
  });

  test('was looking for money until its partners had it, the day before and the day', async () => {
    const stage = (day: string) => `{ project(id: "${heat}" asOf: "${day}") { stage stages { stage } } }`;
    const stages = [{ stage: 'FUNDING' }, { stage: 'DEVELOPMENT' }];
    expect(await answer(stage('2026-01-19'))).toEqual({ project: { stage: 'FUNDING', stages } });
    expect(await answer(stage('2026-01-20'))).toEqual({ project: { stage: 'DEVELOPMENT', stages } });
  });

  test('that nobody has heard of is null; an id of something else is refused', async () => {
    expect(await answer('{ project(id: "project:nobody") { id } }')).toEqual({ project: null });
    const { errors } = await running.query('{ project(id: "product:os2mo") { id } }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'id' } }]);
  });
});

test('the partners of a project share its cost by their inhabitants, and some give more than money', async () => {
  const query = `{ product(id: "product:ai-heat-control") { participations(filter: { role: { eq: FUNDER } }) {
    nodes { organization { id } contributionKinds costShare } } } }`;
  // 96,214, 102,753, 378,361 and 43,305 of 620,633 inhabitants.
  expect(await answer(query)).toEqual({
    product: {
      participations: {
        nodes: [
          [621, ['FUNDING'], 0.155],
          [740, ['FUNDING', 'HOURS'], 0.1656],
          [751, ['FUNDING', 'EXPERTISE'], 0.6096],
          [756, ['FUNDING'], 0.0698],
        ].map(([code, contributionKinds, costShare]) => ({
          organization: { id: `municipality:${String(code)}` },
          contributionKinds,
          costShare,
        })),
      },
    },
  });
});

describe('planned use', () => {
  test('is counted by the quarter in which it begins, until it ends; what has no date comes last', async () => {
    expect(await answer('{ plannedAdoptions { quarter } }')).toEqual({ plannedAdoptions: [] });
    const row = (n: number, from: string | null, to: string | null) => {
      const date = (day: string | null) => (day === null ? 'null' : `'${day}'`);
      return `('usage:planned-${n}', '${n % 2 ? 'product:os2mo' : 'product:os2iot'}', 'municipality:10${n}', 'PLANNED', ${date(from)}, ${date(to)}, '[]')`;
    };
    const rows = [
      row(1, '2027-01-01', null),
      row(2, '2027-03-31', null),
      row(3, '2026-12-31', '2026-11-22'),
      row(4, null, null),
    ];
    await running.subgraph.orm
      .fork()
      .execute(
        `insert into products.usage (id, product_id, organization_id, status, valid_from, valid_to, provenance) values ${rows.join()}`,
      );
    const query = (day: string) =>
      `{ plannedAdoptions(asOf: "${day}") { quarter startsOn count organizationCount productCount } }`;
    const first = {
      quarter: '2027-Q1',
      startsOn: '2027-01-01',
      count: 2,
      organizationCount: 2,
      productCount: 2,
    };
    const undated = { quarter: null, startsOn: null, count: 1, organizationCount: 1, productCount: 1 };
    const dropped = { quarter: '2026-Q4', startsOn: '2026-10-01', count: 1, organizationCount: 1, productCount: 1 };
    expect(await answer(query('2026-11-21'))).toEqual({ plannedAdoptions: [dropped, first, undated] });
    expect(await answer(query('2026-11-22'))).toEqual({ plannedAdoptions: [first, undated] });
    const ofOne = '{ product(id: "product:os2mo") { plannedAdoptions { quarter count } } }';
    const quarters = [
      { quarter: '2026-Q4', count: 1 },
      { quarter: '2027-Q1', count: 1 },
    ];
    expect(await answer(ofOne)).toEqual({ product: { plannedAdoptions: quarters } });
  });
});

test('a page of projects takes as many statements as one project', async () => {
  const query = (size: number) =>
    `{ projects(first: ${size}) { nodes { stage stages { stage } partners { id } proposedBy { id } product { name } } } }`;
  const one = await running.statementsOf(query(1));
  expect(await running.statementsOf(query(11))).toBe(one);
});
