import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { members } from '../src/subgraph.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(members);
  await running.subgraph.orm.fork().execute(`
    insert into members.membership (id, organization_id, founding, valid_from, valid_to, provenance) values
      ('membership:municipality-165', 'municipality:165', false, '2020-07-01', null, '[]'),
      ('membership:municipality-147', 'municipality:147', false, '2020-07-02', '2022-01-01', '[]')`);
});
afterAll(() => running.close());

async function fee(id: string, year: number): Promise<unknown> {
  const fields = 'year amount currency isHalf isDue';
  const { data, errors } = await running.query(
    `{ organization(id: "${id}") { membershipFee(year: ${year}) { ${fields} } } }`,
  );
  expect(errors).toBeUndefined();
  return (data!['organization'] as { membershipFee: unknown }).membershipFee;
}

describe('what a membership costs', () => {
  test.each([
    ['a founder, every year', 'municipality:101', 2012, 25_000, false, true],
    ['who joined on 1 July, in that year', 'municipality:165', 2020, 25_000, false, true],
    ['who joined after 1 July, in that year', 'municipality:147', 2020, 12_500, true, true],
    ['who joined after 1 July, in the next year', 'municipality:147', 2021, 25_000, false, true],
    ['who had left, if it came back', 'municipality:147', 2022, 25_000, false, false],
    ['who had not joined yet, if it had', 'municipality:147', 2019, 25_000, false, false],
    ['a region that is no member, if it joined', 'region:1083', 2026, 25_000, false, false],
  ])('%s', async (_case, id, year, amount, isHalf, isDue) => {
    expect(await fee(id, year)).toEqual({ year, amount, currency: 'DKK', isHalf, isDue });
  });

  test('is not known for others than authorities, nor before the community', async () => {
    expect(await fee('organization:kombit', 2026)).toBeNull();
    expect(await fee('municipality:101', 2011)).toBeNull();
  });

  test('is asked for a year of four digits', async () => {
    const { errors } = await running.query(
      '{ organization(id: "municipality:101") { membershipFee(year: 12) { amount } } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'year' } }]);
  });
});

test('the schedule tells the rules, the classes and where they are stated', async () => {
  const { data } = await running.query(`{ community { feeSchedule {
    membershipFee currency halfFeeAfter sizeClasses { feeClass from to } provenance { source { id } } } } }`);
  expect(data).toEqual({
    community: {
      feeSchedule: {
        membershipFee: 25_000,
        currency: 'DKK',
        halfFeeAfter: '07-01',
        sizeClasses: [
          { feeClass: 'SMALL', from: 0, to: 24_999 },
          { feeClass: 'MEDIUM', from: 25_000, to: 60_000 },
          { feeClass: 'LARGE', from: 60_001, to: 120_000 },
          { feeClass: 'VERY_LARGE', from: 120_001, to: null },
        ],
        provenance: ['os2-node-332', 'os2-bylaws', 'os2-takstblad'].map((name) => ({
          source: { id: `source:${name}` },
        })),
      },
    },
  });
});

test('the fee comes with a product, for what its users would pay if they joined', async () => {
  const [product] = await running.entities(
    [{ __typename: 'Product', nodeId: 'product:os2mo' }],
    '... on Product { communityMembershipFee }',
  );
  expect(product).toEqual({ __typename: 'Product', communityMembershipFee: 25_000 });
});
