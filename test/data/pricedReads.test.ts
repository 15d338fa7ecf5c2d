import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SubgraphDefinition } from '@community-graph/kit/subgraph';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { members } from '@community-graph/members';
import { products } from '@community-graph/products';
import { suppliers } from '@community-graph/suppliers';

const definitions = { members, products, suppliers } as unknown as Record<string, SubgraphDefinition<unknown>>;
const running = new Map<string, TestSubgraph>();
beforeAll(async () => {
  for (const [name, definition] of Object.entries(definitions)) running.set(name, await startTestSubgraph(definition));
});
afterAll(async () => {
  for (const subgraph of running.values()) await subgraph.close();
});

/** What costs the database more than comparing a column, for each row. Aliases repeat it, so its price must be near. */
const read = {
  members: [
    'OrganizationFilter.code',
    'OrganizationFilter.nuts3',
    'OrganizationFilter.region',
    'MembershipFilter.organization',
    'GovernanceSeatFilter.organization',
    'WorkingGroupSeatFilter.organization',
  ],
  products: [
    'ProductFilter.usages',
    'ProductFilter.participations',
    'ProductFilter.maintenanceType',
    'ProductFilter.ipOwnerKind',
    'ProductFilter.flagshipAreas',
    'ProductFilter.benefits',
    'ProductFilter.authorityLevels',
    'UsageFilter.product',
    'UsageFilter.organization',
    'ParticipationFilter.product',
    'ParticipationFilter.organization',
    'IntegrationOrderField.PRODUCT',
  ],
  suppliers: ['SupplierFilter.engagements', 'DeliveredProductFilter.engagements', 'EngagementFilter.phases'],
};

test.each(Object.entries(read))('%s say what conditions read for each row', async (name, coordinates) => {
  const { data } = await running.get(name)!.query('{ rowStatistics { coordinate isRead } }');
  const stated = (data!['rowStatistics'] as { coordinate: string; isRead: boolean }[])
    .filter(({ isRead }) => isRead)
    .map(({ coordinate }) => coordinate);
  expect(stated).toEqual(expect.arrayContaining(coordinates));
});

test('the phases of an engagement are compared without a subquery', async () => {
  const subgraph = running.get('suppliers')!;
  subgraph.statements.length = 0;
  const { errors } = await subgraph.query(
    '{ engagements(filter: { phases: { hasEvery: [PREPARATION] } }) { totalCount } }',
  );
  expect(errors).toBeUndefined();
  expect(subgraph.statements).not.toEqual([]);
  for (const statement of subgraph.statements) expect(statement).not.toContain('unnest(');
});
