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

describe('the community', () => {
  test('tells what it stands for, and its kinds of partner and of agreement, in both languages', async () => {
    const { community } = await ask(`{ community { values { tag name { text } english: name(language: EN) { text } }
      partnerKinds { kind } agreementKinds { kind name { text language } } } }`);
    const { values, partnerKinds, agreementKinds } = community as Record<string, Record<string, unknown>[]>;
    expect(values!.map(({ tag }) => tag)).toEqual(
      expect.arrayContaining(['OPENNESS', 'COOPERATION', 'SHARING', 'OWNERSHIP']),
    );
    expect(values![0]).toMatchObject({ name: { text: 'Åbenhed' }, english: { text: 'Openness' } });
    expect(partnerKinds).toHaveLength(5);
    expect(agreementKinds!.map(({ name }) => name)).toContainEqual({ text: 'Tilslutningsaftale', language: 'DA' });
  });

  test('has documents in the language they are written in', async () => {
    const { communityDocuments } = await ask(
      `{ communityDocuments(filter: { language: { eq: EN } }) { nodes { id } } }`,
    );
    expect(communityDocuments).toEqual({ nodes: [{ id: 'paper:os2-presentation-english' }] });
  });
});

describe('a testimonial', () => {
  test('is found by motivation, region and size of who gave it', async () => {
    const { testimonials } = await ask(`{ testimonials(filter: { motivations: { has: COST_SHARING },
      organization: { region: { id: { eq: "region:1084" } }, feeClass: { eq: LARGE } } }) {
      nodes { organization { shortName testimonials { totalCount } } motivations } facets(by: [REGION]) { buckets { value count } } } }`);
    expect(testimonials).toEqual({
      nodes: [
        {
          organization: { shortName: 'Helsingør', testimonials: { totalCount: 1 } },
          motivations: ['OWNERSHIP', 'COST_SHARING', 'INFLUENCE'],
        },
      ],
      facets: [{ buckets: [{ value: 'region:1084', count: 1 }] }],
    });
  });

  test('counts in the region of the day', async () => {
    const { testimonials } = await ask(
      `{ testimonials(asOf: "2027-01-01") { facets(by: [REGION]) { buckets { value count } } } }`,
    );
    expect(testimonials).toEqual({
      facets: [
        {
          buckets: [
            { value: 'region:1081', count: 1 },
            { value: 'region:ostdanmark', count: 1 },
          ],
        },
      ],
    });
  });
});

describe('a place in a working group', () => {
  test('belongs to an organization and to a product, by group and role', async () => {
    const { workingGroupSeats, organization } = await ask(`{
      workingGroupSeats(filter: { group: { eq: COORDINATION } }) { totalCount
        facets(by: [PRODUCT, ROLE]) { buckets { value count } } }
      organization(id: "municipality:706") { workingGroupSeats { nodes { id group role } } } }`);
    expect(workingGroupSeats).toEqual({
      totalCount: 8,
      facets: [
        {
          buckets: [
            { value: 'product:os2skoledata', count: 6 },
            { value: 'product:os2kle', count: 1 },
            { value: 'product:os2opgavefordeler', count: 1 },
          ],
        },
        { buckets: [{ value: 'MEMBER', count: 8 }] },
      ],
    });
    expect(organization).toEqual({
      workingGroupSeats: {
        nodes: [
          { id: 'groupseat:os2kle.coordination.municipality-706', group: 'COORDINATION', role: 'MEMBER' },
          { id: 'groupseat:os2kravmotor.expert.municipality-706', group: 'EXPERT', role: 'COORDINATOR' },
          { id: 'groupseat:os2opgavefordeler.coordination.municipality-706', group: 'COORDINATION', role: 'MEMBER' },
        ],
      },
    });
  });

  test('tells which members have no coordinator that is known', async () => {
    const {
      with: some,
      without,
      all,
    } = await ask(`{
      with: members(filter: { workingGroupSeats: { some: { role: { eq: COORDINATOR } } } }) { nodes { shortName } }
      without: members(filter: { workingGroupSeats: { none: { role: { eq: COORDINATOR } } } }) { totalCount }
      all: members { totalCount } }`);
    expect(some).toEqual({ nodes: [{ shortName: 'Syddjurs' }] });
    expect(without).toEqual({ totalCount: (all as { totalCount: number }).totalCount - 1 });
  });

  test('is not older than the community', async () => {
    const { workingGroupSeats } = await ask('{ workingGroupSeats(asOf: "2012-04-23") { totalCount } }');
    expect(workingGroupSeats).toEqual({ totalCount: 0 });
  });
});

test('a function tells how much of a post is set aside for it, where a text does', async () => {
  const { community } = await ask('{ community { functions { id minimumFte maximumFte } } }');
  const { functions } = community as { functions: { id: string; minimumFte: number | null }[] };
  expect(functions).toHaveLength(13);
  expect(functions.filter(({ minimumFte }) => minimumFte !== null)).toEqual([
    { id: 'function:business-manager', minimumFte: 1, maximumFte: 1 },
    { id: 'function:product-coordinator', minimumFte: 0.2, maximumFte: 1 },
  ]);
});
