import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { members } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(members);
});
afterAll(() => running.close());

async function ask(query: string): Promise<Record<string, unknown>> {
  const { data, errors } = await running.query(query);
  expect(errors).toBeUndefined();
  return data as Record<string, unknown>;
}

async function idsOf(list: string): Promise<string[]> {
  const { list: page } = await ask(`{ list: ${list} { nodes { id } } }`);
  return (page as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
}

describe('a report', () => {
  test('is there from the day it was published on', async () => {
    expect(await idsOf('reports(asOf: "2018-06-10")')).not.toContain('report:os2-on-digst-2018');
    expect(await idsOf('reports(asOf: "2018-06-11")')).toContain('report:os2-on-digst-2018');
  });

  test('is found by whether it speaks of OS2, by who wrote it, and by what it finds', async () => {
    expect(await idsOf('reports(filter: { mentionsCommunity: false })')).toEqual([
      'report:ida-it-projects',
      'report:kl-survey-cooperation',
    ]);
    expect(await idsOf('reports(filter: { preparedById: { eq: "external:deloitte" } })')).toEqual([
      'report:digst-2018',
    ]);
    expect(await idsOf('reports(filter: { findings: { some: { motivations: { has: OWNERSHIP } } } })')).toEqual([
      'report:os2-on-ownership',
    ]);
    expect(await idsOf('reports(filter: { productIds: { has: "product:os2kle" } })')).toEqual([
      'report:os2-on-digst-2018',
    ]);
  });

  test('stands with those that name a product, at the product', async () => {
    const { _entities: entities } = await ask(`{ _entities(representations: [
      { __typename: "Product", nodeId: "product:os2kle", asOf: "2018-06-11" }
      { __typename: "Product", nodeId: "product:os2kle", asOf: "2018-06-10" }
    ]) { ... on Product { reports { nodes { id } } improvementAreas { kind } } } }`);
    expect(entities).toEqual([
      { reports: { nodes: [{ id: 'report:os2-on-digst-2018' }] }, improvementAreas: [{ kind: 'INTEGRATION' }] },
      { reports: { nodes: [] }, improvementAreas: [] },
    ]);
  });
});

describe('a recommendation', () => {
  test('that nobody is known to own is told from those with an owner', async () => {
    expect(await idsOf('recommendations(filter: { ownerId: { isNull: false } })')).toEqual([
      'recommendation:ida-own-it-projects',
      'recommendation:os2-2018-share-experience',
    ]);
    expect(await idsOf('recommendations(filter: { ownerId: { isNull: true }, outsideCommunity: true })')).toEqual([
      'recommendation:digst-2018-politicians',
      'recommendation:digst-2018-political-backing',
      'recommendation:digst-2018-legal-task-force',
    ]);
  });

  test('to start flagship projects is for state, regions and municipalities, in five parts', async () => {
    const { recommendations } = await ask(`{ recommendations(
      filter: { addressees: { hasEvery: [STATE, REGION, MUNICIPALITY] }, parts: { some: {} } }) {
      nodes { id parts { id partOf { id } addressees } } } }`);
    const [{ id, parts }] = (recommendations as { nodes: [{ id: string; parts: Record<string, unknown>[] }] }).nodes;
    expect([id, parts.length]).toEqual(['recommendation:digst-2018-flagships', 5]);
    expect(parts[0]).toEqual({
      id: 'recommendation:digst-2018-flagship-case-handling',
      partOf: { id },
      addressees: ['STATE', 'REGION', 'MUNICIPALITY'],
    });
  });

  test('of a platform is one of several missing pieces, and OS2 and SBSYS are named for it', async () => {
    const { node } = await ask(`{ node(id: "recommendation:digst-2018-platform") { ... on Recommendation {
      candidates { ... on Community { id } ... on ExternalOrganization { id } } partOf { parts { id } } } } }`);
    expect(node).toMatchObject({ candidates: [{ id: 'community:os2' }, { id: 'external:sbsys' }] });
    expect((node as { partOf: { parts: unknown[] } }).partOf.parts).toHaveLength(5);
  });

  test('is counted by addressee, those without one too', async () => {
    const { recommendations } = await ask(
      '{ recommendations { facets(by: [ADDRESSEE]) { buckets { value count } } } }',
    );
    expect(recommendations).toEqual({
      facets: [
        {
          buckets: [
            { value: 'MUNICIPALITY', count: 6 },
            { value: 'REGION', count: 6 },
            { value: 'STATE', count: 6 },
            { value: null, count: 6 },
            { value: 'PUBLIC_SECTOR', count: 2 },
            { value: 'COMMUNITY', count: 1 },
          ],
        },
      ],
    });
  });
});

describe('the five areas to improve', () => {
  const coverages = async (asOf: string) => {
    const { improvementAreas } = await ask(`{ improvementAreas(asOf: "${asOf}") { kind coverage measures { id } } }`);
    return (improvementAreas as { kind: string; coverage: string | null; measures: unknown[] }[]).map(
      ({ kind, coverage, measures }) => [kind, coverage, measures.length],
    );
  };

  test('are addressed but one, as OS2 told it', async () => {
    expect(await coverages('2018-06-11')).toEqual([
      ['COMPETENCES', 'ADDRESSED', 1],
      ['RESOURCES', 'ADDRESSED', 1],
      ['LEGAL_CHALLENGES', 'UNADDRESSED', 0],
      ['KNOWLEDGE_SHARING', 'ADDRESSED', 4],
      ['INTEGRATION', 'ADDRESSED', 2],
    ]);
  });

  test('are not judged before that day, and not there before the report', async () => {
    expect((await coverages('2018-06-10')).every(([, coverage, count]) => coverage === null && count === 0)).toBe(true);
    expect(await coverages('2018-06-10')).toHaveLength(5);
    expect(await coverages('2017-12-31')).toEqual([]);
  });
});

describe('a strategy', () => {
  test('is in force in the years it is for, and known from the day it was published', async () => {
    const inForce = (asOf: string) => idsOf(`strategies(asOf: "${asOf}", filter: { isInForce: true })`);
    expect(await inForce('2020-12-31')).toEqual(['strategy:joint-public-2016', 'strategy:local-government-2016']);
    expect(await inForce('2021-01-01')).toEqual([]);
    expect(await inForce('2025-12-31')).toEqual(['strategy:national-2022']);
    expect(await inForce('2026-01-01')).toEqual(['strategy:national-2022', 'strategy:joint-public-2026']);
    expect(await idsOf('strategies(asOf: "2025-06-10")')).not.toContain('strategy:joint-public-2026');
    expect(await idsOf('strategies(asOf: "2025-06-11")')).toContain('strategy:joint-public-2026');
  });

  test('without years is neither in force nor out of it', async () => {
    const { strategies } = await ask(
      '{ strategies(filter: { publisherIds: { has: "organization:kl" }, kind: { eq: LOCAL_GOVERNMENT }, validTo: { isNull: true } }) { nodes { id isInForce } } }',
    );
    expect(strategies).toEqual({ nodes: [{ id: 'strategy:kl-coherence-2018', isInForce: null }] });
    const without = 'id: { eq: "strategy:kl-coherence-2018" }';
    expect(await idsOf(`strategies(filter: { ${without} isInForce: true })`)).toEqual([]);
    expect(await idsOf(`strategies(filter: { ${without} isInForce: false })`)).toEqual([]);
    expect(await idsOf(`strategies(filter: { ${without} not: { isInForce: true } })`)).toHaveLength(1);
  });

  test('is known to recognize the community where a text says so', async () => {
    expect(await idsOf('strategies(filter: { recognizesCommunity: true })')).toEqual([
      'strategy:local-government-2016',
    ]);
    expect(await idsOf('reports(filter: { findings: { some: { kind: { eq: RECOGNITION } } } })')).toEqual([
      'report:kit-community',
      'report:os2-organization',
    ]);
  });

  test('can be reached by its key, from another subgraph', async () => {
    const { _entities: entities } = await ask(`{ _entities(representations: [
      { __typename: "Strategy", id: "strategy:joint-public-2026", asOf: "2026-01-01" }
      { __typename: "Strategy", id: "strategy:none", asOf: "2026-01-01" }
    ]) { ... on Strategy { asOf isInForce title { text } publishers { __typename } } } }`);
    expect(entities).toEqual([
      {
        asOf: '2026-01-01',
        isInForce: true,
        title: { text: expect.stringMatching(/^Sammen griber vi de digitale muligheder/) },
        publishers: [
          { __typename: 'ExternalOrganization' },
          { __typename: 'Organization' },
          { __typename: 'ExternalOrganization' },
        ],
      },
      null,
    ]);
  });
});

describe('the number of SQL statements', () => {
  test('does not grow with the length of a list, nor with what stands below it', async () => {
    const everything = `title { text } publisher { __typename } findings { summary { text } provenance { source { id } } }
      recommendations { totalCount nodes { owner { __typename } partOf { id } parts { id } candidates { __typename } } }
      improvementAreas { measures { event { id } } }`;
    const page = (first: number) =>
      running.statementsOf(`{ reports(first: ${first}) { totalCount nodes { ${everything} } } }`);
    expect(await page(10)).toBeLessThanOrEqual(15);
    expect(await page(10)).toBe(await page(9));
  });
});
