import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { products } from '../src/subgraph.ts';
import { peersTelling } from './support/organizations.ts';

const region = (id: string) => ({ id, kind: 'REGION' });

// Four municipalities in two regions. One uses a product of the field from 2025 on, one plans to, one did and stopped.
let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(products, {
    peers: peersTelling([
      region('region:1081'),
      region('region:1082'),
      { id: 'municipality:851', regions: [['region:1081', null, null]] },
      { id: 'municipality:860', regions: [['region:1081', null, null]] },
      { id: 'municipality:751', regions: [['region:1082', null, null]] },
      { id: 'municipality:740', regions: [['region:1082', null, null]] },
    ]),
  });
  const usage = (code: number, status: string, from: string | null, to: string | null) => {
    const days = [from, to].map((day) => (day === null ? 'null' : `'${day}'`)).join(', ');
    return `('usage:test-${code}', 'product:os2iot', 'municipality:${code}', '${status}', ${days}, '[]')`;
  };
  const rows = [
    usage(751, 'IN_PRODUCTION', '2025-01-01', null),
    usage(851, 'PLANNED', null, null),
    usage(860, 'IN_PRODUCTION', '2020-01-01', '2024-01-01'),
  ];
  await running.subgraph.orm
    .fork()
    .execute(
      `insert into products.usage (id, product_id, organization_id, status, valid_from, valid_to, provenance) values ${rows.join()}`,
    );
});
afterAll(() => running.close());

async function smartCity(day: string): Promise<unknown> {
  const { data, errors } = await running.query(
    `{ flagshipAreas(asOf: "${day}") { area municipalities { numerator denominator value } regionsWithUse { id } regionsWithoutUse { id } } }`,
  );
  expect(errors).toBeUndefined();
  return (data!['flagshipAreas'] as { area: string }[]).find(({ area }) => area === 'SMART_CITY');
}

const coverage = (numerator: number, used: readonly string[], unused: readonly string[]) => ({
  area: 'SMART_CITY',
  municipalities: { numerator, denominator: 4, value: numerator / 4 },
  regionsWithUse: used.map((id) => ({ id })),
  regionsWithoutUse: unused.map((id) => ({ id })),
});

test.each([
  ['2023-12-31', coverage(1, ['region:1081'], ['region:1082'])],
  ['2024-01-01', coverage(0, [], ['region:1081', 'region:1082'])],
  ['2024-12-31', coverage(0, [], ['region:1081', 'region:1082'])],
  ['2025-01-01', coverage(1, ['region:1082'], ['region:1081'])],
])('on %s the field is covered where it is used, not where use is planned or over', async (day, expected) => {
  expect(await smartCity(day)).toEqual(expected);
});

test('a field that no product belongs to is used nowhere', async () => {
  const { data } = await running.query('{ flagshipAreas { area products { id } regionsWithoutUse { id } } }');
  expect((data!['flagshipAreas'] as object[])[2]).toEqual({
    area: 'GUIDANCE_AND_ADVICE',
    products: [],
    regionsWithoutUse: [{ id: 'region:1081' }, { id: 'region:1082' }],
  });
});
