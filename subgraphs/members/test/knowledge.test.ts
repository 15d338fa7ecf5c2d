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

const party = `{ __typename ... on Organization { shortName } ... on ExternalOrganization { name } ... on Community { id } }`;

describe('an event', () => {
  test('abroad tells where OS2 was presented, by which member, what was said and asked', async () => {
    const { events } = await ask(`{ events(filter: { country: { ne: "DK" }, presentations: { some: {} } }) { nodes {
      place country recurrence heldOn
      participations { role party ${party} }
      presentations { stage durationMinutes questionMinutes fullHouse topics questionTopics
        documents { id language format title(language: EN) { text language isFallback } } } } } }`);
    expect(events).toEqual({
      nodes: [
        {
          place: 'Bournemouth',
          country: 'GB',
          recurrence: 'ANNUAL',
          heldOn: null,
          participations: [
            {
              role: 'ORGANIZER',
              party: { __typename: 'ExternalOrganization', name: 'Local Government Association (LGA)' },
            },
            { role: 'SPEAKER', party: { __typename: 'Community', id: 'community:os2' } },
            { role: 'REPRESENTATIVE', party: { __typename: 'Organization', shortName: 'Ballerup' } },
          ],
          presentations: [
            {
              stage: 'Innovation Zone',
              durationMinutes: 35,
              questionMinutes: 20,
              fullHouse: true,
              topics: ['STRUCTURE', 'METHOD', 'PRODUCTS'],
              questionTopics: ['OWNERSHIP', 'COOPERATION', 'DECISION_MAKING'],
              documents: [
                {
                  id: 'paper:os2-presentation-english',
                  language: 'EN',
                  format: 'PDF',
                  title: { text: 'Presentation of OS2 in English', language: 'EN', isFallback: false },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test('is there from the day it was held; an undated one always', async () => {
    const on = async (day: string) => {
      const { events } = await ask(`{ events(asOf: "${day}", orderBy: { field: HELD_ON }) { nodes { id } } }`);
      return (events as { nodes: { id: string }[] }).nodes.map(({ id }) => id.replace('event:', ''));
    };
    expect(await on('2015-12-31')).toEqual(['lga-conference-bournemouth']);
    expect(await on('2017-05-23')).toEqual([
      'os2-general-assembly-2016',
      'sambruk-meeting-2017',
      'lga-conference-bournemouth',
    ]);
    expect(await on('2017-05-24')).toContain('os2-general-assembly-2017');
  });

  test('is among those of whoever took part in it', async () => {
    const { organization } = await ask(
      `{ organization(id: "municipality:615") { events { totalCount nodes { id } facets(by: [PARTICIPANT, YEAR]) { by buckets { value count } } } } }`,
    );
    expect(organization).toEqual({
      events: {
        totalCount: 1,
        nodes: [{ id: 'event:os2-general-assembly-2017' }],
        facets: [
          {
            by: 'PARTICIPANT',
            buckets: [
              { value: 'community:os2', count: 1 },
              { value: 'municipality:615', count: 1 },
            ],
          },
          { by: 'YEAR', buckets: [{ value: '2017', count: 1 }] },
        ],
      },
    });
  });
});

describe('a cooperation', () => {
  test('holds from its first day, and tells how far it has come', async () => {
    const exploratory = async (asOf: string) => {
      const { cooperationAgreements } = await ask(`{ cooperationAgreements(asOf: "${asOf}",
        filter: { status: { eq: EXPLORATORY } }) { nodes { id } } }`);
      return (cooperationAgreements as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
    };
    expect(await exploratory('2017-03-06')).toEqual(['cooperation:sbsys', 'cooperation:lga']);
    expect(await exploratory('2017-03-07')).toEqual(['cooperation:sbsys', 'cooperation:sambruk', 'cooperation:lga']);
  });

  test('is counted by status, kind, form and country of the partner', async () => {
    const { cooperationAgreements } = await ask(`{ cooperationAgreements(filter: { not: { form: { eq: NETWORK } } }) {
      totalCount facets(by: [STATUS, PARTNER_KIND, COUNTRY]) { by buckets { value count } } } }`);
    expect(cooperationAgreements).toEqual({
      totalCount: 5,
      facets: [
        {
          by: 'STATUS',
          buckets: [
            { value: 'ACTIVE', count: 4 },
            { value: 'EXPLORATORY', count: 1 },
          ],
        },
        {
          by: 'PARTNER_KIND',
          buckets: [
            { value: 'JOINT_PUBLIC', count: 3 },
            { value: 'INTERNATIONAL', count: 1 },
            { value: 'PUBLIC_AUTHORITY', count: 1 },
          ],
        },
        {
          by: 'COUNTRY',
          buckets: [
            { value: 'DK', count: 4 },
            { value: 'GB', count: 1 },
          ],
        },
      ],
    });
  });

  test('reads the same from the partner', async () => {
    const { organization, externalOrganizations } = await ask(`{
      organization(id: "organization:kl") { cooperationAgreements { nodes { id status partner ${party} } } }
      externalOrganizations(filter: { counterpartOfId: { eq: "community:os2" } }) { nodes {
        name country counterpartOf ${party} cooperationAgreements { nodes { id } } } } }`);
    expect(organization).toEqual({
      cooperationAgreements: {
        nodes: [{ id: 'cooperation:kl', status: 'ACTIVE', partner: { __typename: 'Organization', shortName: 'KL' } }],
      },
    });
    expect(externalOrganizations).toEqual({
      nodes: [
        {
          name: 'Föreningen Sambruk',
          country: 'SE',
          counterpartOf: { __typename: 'Community', id: 'community:os2' },
          cooperationAgreements: { nodes: [{ id: 'cooperation:sambruk' }] },
        },
      ],
    });
  });
});

test.each([
  ['event:sambruk-meeting-2017', 'Event'],
  ['presentation:lga-innovation-zone', 'Presentation'],
  ['report:kl-survey-cooperation', 'Report'],
  ['finding:kl-survey-plans', 'Finding'],
  ['recommendation:ida-own-it-projects', 'Recommendation'],
  ['area:digst-2018-resources', 'ImprovementArea'],
  ['strategy:kl-coherence-2018', 'Strategy'],
  ['testimonial:helsingoer', 'Testimonial'],
  ['external:gds', 'ExternalOrganization'],
  ['cooperation:kombit', 'CooperationAgreement'],
  ['paper:bylaws', 'CommunityDocument'],
])('node of %s is a %s', async (id, __typename) => {
  expect(await ask(`{ node(id: "${id}") { __typename id } }`)).toEqual({ node: { __typename, id } });
  expect(await ask(`{ node(id: "${id}-not") { __typename id } }`)).toEqual({ node: null });
});

describe('the number of SQL statements', () => {
  test('does not grow with the length of a list of events or of cooperations', async () => {
    const events = (first: number) =>
      running.statementsOf(`{ events(first: ${first}) { totalCount nodes { title { text }
        participations { party ${party} } presentations { presenter ${party} documents { id } } } } }`);
    expect(await events(5)).toBeLessThanOrEqual(8);
    expect(await events(5)).toBe(await events(1));
    const cooperations = (first: number) =>
      running.statementsOf(
        `{ cooperationAgreements(first: ${first}) { totalCount nodes { summary { text } partner ${party} } } }`,
      );
    expect(await cooperations(13)).toBe(4);
  });
});
