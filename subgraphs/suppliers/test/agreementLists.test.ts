import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import type { Viewer } from '@community-graph/kit/viewer';
import { suppliers } from '../src/subgraph.ts';
import { fillConfidential } from './support/confidential.ts';
import { fillMarket } from './support/market.ts';
import { askOf, secretariat, supplier, type AskAs } from './support/viewers.ts';

let running: TestSubgraph;
let ask: AskAs;
beforeAll(async () => {
  running = await startTestSubgraph(suppliers, { seed: false });
  await fillMarket(running);
  await fillConfidential(running);
  ask = askOf(running);
});
afterAll(() => running.close());

const [a101, a151, a2, b151] = [
  'agreement:alpha.one.municipality-101',
  'agreement:alpha.one.municipality-151',
  'agreement:alpha.two.municipality-151',
  'agreement:beta.one.municipality-151',
];
const ended = 'agreement:beta.three.municipality-151';

/** The ids in `Organization.agreements` of both organizations. */
async function ids(args: string, organizations = ['municipality:101', 'municipality:151']): Promise<string[]> {
  const { data, errors } = await ask(
    secretariat,
    `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Organization { agreements${args} { nodes { id } } } } }`,
    { keys: organizations.map((id) => ({ __typename: 'Organization', id, asOf: '2026-11-21' })) },
  );
  expect(errors).toBeUndefined();
  return (data!['_entities'] as { agreements: { nodes: { id: string }[] } }[]).flatMap(({ agreements }) =>
    agreements.nodes.map(({ id }) => id),
  );
}

describe('a page of agreements', () => {
  const page = (viewer: Viewer, after: string | null) =>
    ask(
      viewer,
      `query ($after: String $keys: [_Any!]!) { _entities(representations: $keys) { ... on Organization {
        agreements(first: 2, after: $after) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } } } }`,
      { after, keys: [{ __typename: 'Organization', id: 'municipality:151', asOf: '2026-11-21' }] },
    );
  const listOf = ({ data }: Awaited<ReturnType<typeof page>>) =>
    (data!['_entities'] as { agreements: { nodes: { id: string }[]; pageInfo: { endCursor: string } } }[])[0]!
      .agreements;

  test('continued from a cursor of another viewer still has only what its reader may see', async () => {
    const first = listOf(await page(secretariat, null));
    expect(first.nodes.map(({ id }) => id)).toEqual([a151, a2]);
    const ofAlpha = listOf(await page(supplier('supplier:alpha'), first.pageInfo.endCursor));
    expect(ofAlpha).toMatchObject({ nodes: [], totalCount: 2, pageInfo: { hasNextPage: false } });
    const ofBeta = listOf(await page(supplier('supplier:beta'), first.pageInfo.endCursor));
    expect(ofBeta).toMatchObject({ nodes: [{ id: b151 }], totalCount: 1, pageInfo: { hasNextPage: false } });
  });

  test('holds on the day asked for', async () => {
    const onDay = (asOf: string) => ids(`(asOf: "${asOf}")`);
    expect(await onDay('2026-10-31')).toEqual([a101, a151, a2, b151, ended]);
    expect(await onDay('2027-01-01')).toEqual([a101, a151, b151]);
    expect(await onDay('2024-12-31')).toEqual([a101, a2, b151, ended]);
  });

  test.each([
    ['supplierId: { eq: "supplier:beta" }', [b151]],
    ['organizationId: { in: ["municipality:101"] }', [a101]],
    ['productId: { ne: "product:one" }', [a2]],
    ['services: { has: OPERATION }', [a151, b151]],
    ['yearlyAmount: { isNull: true }', [a2]],
    ['noticeMonths: { gte: 6 }', [a151, b151]],
    ['validFrom: { gte: "2025-01-01" }', [a151]],
    ['endsWithinDays: 60', [a2]],
    [`id: { eq: "${a2}" }`, [a2]],
  ])('is filtered by %s', async (filter, expected) => {
    expect(await ids(`(filter: { ${filter} })`)).toEqual(expected);
  });

  test.each([
    ['YEARLY_AMOUNT', 'DESC', [b151, a151, a2]],
    ['NOTICE_MONTHS', 'ASC', [a151, b151, a2]],
    ['VALID_TO', 'ASC', [a2, a151, b151]],
    ['VALID_FROM', 'ASC', [a151, a2, b151]],
    ['SUPPLIER', 'DESC', [b151, a2, a151]],
    ['PRODUCT', 'ASC', [a151, b151, a2]],
    ['ORGANIZATION', 'ASC', [a151, a2, b151]],
  ])('is ordered by %s %s', async (field, direction, expected) => {
    expect(await ids(`(orderBy: [{ field: ${field}, direction: ${direction} }])`, ['municipality:151'])).toEqual(
      expected,
    );
  });

  test('tells in its errors nothing of what is there', async () => {
    const refused = (viewer: Viewer) =>
      ask(
        viewer,
        `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Supplier {
        agreements(filter: { endsWithinDays: -1 }) { totalCount } } } }`,
        {
          keys: [{ __typename: 'Supplier', id: 'supplier:alpha', asOf: '2026-11-21' }],
        },
      );
    const answers = [await refused(secretariat), await refused(supplier('supplier:city'))];
    expect(answers[0]!.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(answers[0]).toEqual(answers[1]);
  });
});

test('an agreement leads to its supplier, organization and product on its day', async () => {
  const { data } = await ask(
    secretariat,
    `{ agreement(id: "${b151}" asOf: "2026-05-05") { id nodeId asOf version services yearlyAmount noticeMonths
        contactFunction contactMailbox validFrom validTo
        supplier { name asOf } organization { id asOf } product { id asOf } } }`,
  );
  expect(data!['agreement']).toEqual({
    id: b151,
    nodeId: b151,
    asOf: '2026-05-05',
    version: 1,
    services: ['OPERATION', 'SUPPORT'],
    yearlyAmount: 500,
    noticeMonths: 12,
    contactFunction: null,
    contactMailbox: null,
    validFrom: null,
    validTo: null,
    supplier: { name: 'Ærø Data', asOf: '2026-05-05' },
    organization: { id: 'municipality:151', asOf: '2026-05-05' },
    product: { id: 'product:one', asOf: '2026-05-05' },
  });
});
