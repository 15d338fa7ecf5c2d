import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, type GraphQLObjectType, type IntrospectionQuery } from 'graphql';
import { anonymous, scopes, type Viewer } from '@community-graph/kit/viewer';
import { startTestGraph, type TestGraph } from '../support/graph.ts';
import { allRows, rowsOf, subgraphNames, valuesUnder } from './support/seed.ts';
import { selectionOf } from './support/selection.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.close());

/** The secretariat, to whom every field is open. */
const viewer: Viewer = { ...anonymous, role: 'SECRETARIAT', scopes };

async function ask(subgraph: string, query: string): Promise<Record<string, unknown>> {
  const { data, errors } = await graph.subgraphs[subgraph]!.execute({ query, requestId: 'test-request', viewer });
  expect(errors).toBeUndefined();
  return data as Record<string, unknown>;
}

const foreign: Readonly<Record<string, readonly string[]>> = {
  members: ['Product', 'Supplier'],
  products: ['Organization', 'Supplier', 'Strategy'],
  suppliers: ['Organization', 'Product', 'Usage'],
};

async function wholeOf(subgraph: string, typeName: string): Promise<string> {
  const introspection = (await ask(subgraph, getIntrospectionQuery())) as unknown as IntrospectionQuery;
  return selectionOf(buildClientSchema(introspection).getType(typeName) as GraphQLObjectType, 3, foreign[subgraph]!);
}

// Every scalar and every enum checks itself on its way out, so an answer without errors is data that keeps the schema.
describe('everything that was shipped can be read whole', () => {
  test.each([
    ['members', 'organizations(first: 100)', 'Organization', 100],
    ['members', 'organizations(last: 100)', 'Organization', 100],
    ['members', 'organizations(first: 100 filter: { kind: { eq: REGION } } asOf: "2027-01-01")', 'Organization', 4],
    ['members', 'events(first: 100)', 'Event', 5],
    ['members', 'reports(first: 100)', 'Report', 10],
    ['members', 'recommendations(first: 100)', 'Recommendation', 15],
    ['members', 'workingGroupSeats(first: 100)', 'WorkingGroupSeat', 11],
    ['members', 'strategies(first: 100)', 'Strategy', 6],
    ['members', 'testimonials(first: 100)', 'Testimonial', 2],
    ['members', 'externalOrganizations(first: 100)', 'ExternalOrganization', 17],
    ['members', 'cooperationAgreements(first: 100)', 'CooperationAgreement', 13],
    ['members', 'communityDocuments(first: 100)', 'CommunityDocument', 8],
    ['products', 'products(first: 100)', 'Product', 39],
    ['products', 'projects(first: 100)', 'Project', 11],
    ['products', 'governanceAssessments(first: 100)', 'GovernanceAssessment', 12],
    ['products', 'productDocuments(first: 100)', 'ProductDocument', 30],
    ['products', 'decisions(first: 100)', 'Decision', 14],
    ['products', 'requirements(first: 100)', 'Requirement', 9],
    ['suppliers', 'suppliers(first: 100)', 'Supplier', 18],
  ])('in %s: %s', async (subgraph, field, typeName, count) => {
    const selection = await wholeOf(subgraph, typeName);
    expect(selection).toMatch(/provenance \{ .*source \{ .*retrievedOn/);
    const data = await ask(subgraph, `{ list: ${field} { nodes { ${selection} } } }`);
    expect((data['list'] as { nodes: unknown[] }).nodes).toHaveLength(count);
  });

  test('in members: the community', async () => {
    const selection = await wholeOf('members', 'Community');
    expect(selection).toMatch(/claims\(first: 10\) \{.*functions \{/);
    expect(await ask('members', `{ community { ${selection} } }`)).toMatchObject({
      community: { id: 'community:os2' },
    });
  });
});

test('every row of the seed files is stored, none left out', async () => {
  const count = async (schema: string, table: string) => {
    const sql = `select count(*)::int as count from ${schema}.${table}`;
    const [row] = await graph.subgraphs[schema]!.orm.fork().execute<{ count: number }[]>(sql);
    return row!.count;
  };
  for (const [schema, table, ...files] of [
    ['members', 'organization', 'municipalities.csv', 'organizations.json'],
    ['members', 'membership', 'memberships.json'],
    ['members', 'claim', 'claims.json'],
    ['members', 'event_participation', 'knowledge/event-participations.json'],
    ['members', 'working_group_seat', 'knowledge/working-group-seats.json'],
    ['members', 'presentation', 'knowledge/presentations.json'],
    ['members', 'finding', 'knowledge/findings.json'],
    ['members', 'improvement_area', 'knowledge/improvement-areas.json'],
    ['members', 'improvement_measure', 'knowledge/improvement-measures.json'],
    ['members', 'partner_kind_definition', 'knowledge/partner-kinds.json'],
    ['members', 'agreement_kind_definition', 'knowledge/agreement-kinds.json'],
    ['members', 'community_value', 'knowledge/community-values.json'],
    ['products', 'product', 'products.json'],
    ['products', 'product_trait', 'knowledge/traits.json'],
    ['products', 'product_document', 'knowledge/documents.json'],
    ['products', 'decision', 'knowledge/decisions.json'],
    ['products', 'tender', 'knowledge/tenders.json'],
    ['products', 'requirement', 'knowledge/requirements.json'],
    ['products', 'product_maintenance', 'knowledge/maintenance.json'],
    ['products', 'strategy_link', 'knowledge/strategy-links.json'],
    ['products', 'license_finding', 'knowledge/license-findings.json'],
    ['products', 'product_fee', 'knowledge/fees.json'],
    ['products', 'project', 'knowledge/projects.json'],
    ['products', 'governance_criterion', 'governance/criteria.json'],
    ['products', 'governance_assessment', 'governance/assessments.json'],
    ['products', 'product_module', 'modules.json'],
    ['products', 'participation', 'participations.json'],
    ['products', 'usage', 'usages.json'],
    ['products', 'integration', 'integrations.json'],
    ['products', 'external_system', 'external-systems.json'],
    ['suppliers', 'supplier', 'suppliers.json'],
    ['suppliers', 'engagement', 'engagements.json'],
    ...subgraphNames.map((name) => [name, 'source', 'sources.json'] as const),
  ] as const) {
    const rows = files.flatMap((file) => rowsOf(schema, file));
    expect([table, await count(schema, table)]).toEqual([table, rows.length]);
  }
});

test('every license is an SPDX expression and every KLE number has its form', () => {
  const rows = rowsOf('products', 'products.json');
  const licenses = valuesUnder('license', rows).flatMap((license) => license.split(/ (?:AND|OR) /));
  expect(new Set(licenses)).toEqual(
    new Set(['AGPL-3.0', 'CC-BY-SA-4.0', 'EUPL-1.2', 'GPL-2.0', 'GPL-3.0', 'MIT', 'MPL-2.0']),
  );
  const numbers = valuesUnder('kleNumbers', rows);
  expect(numbers.length).toBeGreaterThan(10);
  expect(numbers.filter((number) => !/^\d\d(\.\d\d){0,2}$/.test(number))).toEqual([]);
});

test('every period begins before it ends', () => {
  const periods = subgraphNames.flatMap(allRows).map(({ row }) => row as { validFrom?: string; validTo?: string });
  expect(periods.filter(({ validFrom, validTo }) => validFrom && validTo && validFrom >= validTo)).toEqual([]);
});

test('three subgraphs on one database keep their tables apart: none wants to change those of another', async () => {
  for (const name of subgraphNames) expect([name, await graph.subgraphs[name]!.orm.drift()]).toEqual([name, '']);
});
