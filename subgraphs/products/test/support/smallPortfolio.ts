import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { products } from '../../src/subgraph.ts';
import { peersTelling } from './organizations.ts';

/**
 * A products subgraph with three products and their usages, chosen so that every filter tells them apart:
 * `product:a` has three usages, `product:b` one that has ended, `product:c` none.
 */
export async function startSmallPortfolio(): Promise<TestSubgraph> {
  const peers = peersTelling([
    {
      id: 'municipality:101',
      name: 'Aarby',
      memberships: [['2020-01-01', '2024-03-01']],
      regions: [
        ['region:1', null, '2027-01-01'],
        ['region:2', '2027-01-01', null],
      ],
      populations: { 2022: 24_999, 2023: 25_000 },
    },
    { id: 'municipality:102', name: 'Øby', regions: [['region:2', null, null]], populations: { 2026: 130_000 } },
    { id: 'organization:x', name: 'Exsam', kind: 'STATE', memberships: [[null, null]] },
  ]);
  const running = await startTestSubgraph(products, { seed: false, peers });
  const em = running.subgraph.orm.fork();
  await em.execute(
    `insert into products.product (id, name, sort_key, other_names, summary, former_ids, name_keys, lifecycle,
       governance_level, license, kle_numbers, task_area, repositories, repository_keys, provenance)
     values
       ('product:a', 'Alpha', 'alpha', '{}', '{}', '{}', '{}', 'PRODUCT', 'LEVEL_1', 'MPL-2.0', '{85.04}', null, '[]', '{github.com/o/a}', '[]'),
       ('product:b', 'Beta', 'beta', '{}', '{}', '{}', '{}', 'SANDBOX', 'UNKNOWN', null, '{85,81.02}', 'fleet', '[]', '{}', '[]'),
       ('product:c', 'Ålpha', '}lpha', '{}', '{}', '{}', '{}', 'RETIRED', 'LEVEL_3', 'MIT', '{}', null, '[]', '{}', '[]')`,
  );
  const usage = (product: string, organization: string, status: string, from: string | null, to: string | null) =>
    em.execute(`insert into products.usage values (?, ?, ?, ?, ?, ?, '[]')`, [
      `usage:${product}.${organization.replace(':', '-')}`,
      `product:${product}`,
      organization,
      status,
      from,
      to,
    ]);
  await usage('a', 'municipality:101', 'IN_PRODUCTION', '2024-01-01', '2024-06-01');
  await usage('a', 'municipality:102', 'PILOT', null, null);
  await usage('a', 'organization:x', 'PLANNED', null, null);
  await usage('b', 'municipality:102', 'ENDED', null, null);
  await em.execute(
    `insert into products.participation values
       ('participation:a.x', 'product:a', 'organization:x', 'OWNER', '2024-03-01', null, '[]'),
       ('participation:a.101', 'product:a', 'municipality:101', 'INITIATOR', null, null, '[]')`,
  );
  await em.execute(`insert into products.external_system values ('system:s', 'S', 's')`);
  await em.execute(
    `insert into products.integration values
       ('integration:a.b', 'product:a', 'product:b', null, 'BUILT', null, '[]'),
       ('integration:a.s', 'product:a', null, 'system:s', 'PLANNED', null, '[]')`,
  );
  return running;
}
