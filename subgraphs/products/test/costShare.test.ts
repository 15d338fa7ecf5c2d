import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestSubgraph } from '@community-graph/kit/testing';
import { municipality, startFiftyFive } from './support/fiftyFive.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startFiftyFive();
});
afterAll(() => running.close());

const ask = (args: string, fields: string, asOf = '2026-11-21') =>
  running.query(`{ product(id: "product:h" asOf: "${asOf}") { costShare(${args}) { ${fields} } } }`);
const answer = async (...question: Parameters<typeof ask>) => {
  const { data, errors } = await ask(...question);
  expect(errors).toBeUndefined();
  return (data!['product'] as { costShare: Record<string, never> }).costShare;
};
const classes = 'payerCount joiningCount classes { feeClass payerCount joiningCount weight amount amountIfJoined }';

// H has 12 payers: 21 to 30 use it (five small, five of middle size), 1 (large) began it, 2 (very large) developed it.
// With weights 1 to 4 that is 5 x 1 + 5 x 2 + 3 + 4 = 22.
describe('the cost of a product', () => {
  const share = (feeClass: string, payerCount: number, weight: number, amount: number) => ({
    feeClass,
    payerCount,
    joiningCount: 0,
    weight,
    amount,
    amountIfJoined: amount,
  });

  test('is shared by the size classes', async () => {
    expect(await answer('budget: 22000', classes)).toEqual({
      payerCount: 12,
      joiningCount: 0,
      classes: [
        share('SMALL', 5, 1, 1000),
        share('MEDIUM', 5, 2, 2000),
        share('LARGE', 1, 3, 3000),
        share('VERY_LARGE', 1, 4, 4000),
      ],
    });
  });

  test('falls for all when five join: three small and two of middle size make 29', async () => {
    const five = [31, 32, 33, 34, 35].map((number) => `"${municipality(number)}"`).join();
    const found = await answer(`budget: 22000 joining: [${five}]`, classes);
    expect(found).toMatchObject({ payerCount: 12, joiningCount: 5 });
    expect(found['classes']).toMatchObject([
      { feeClass: 'SMALL', joiningCount: 3, amount: 1000, amountIfJoined: 22_000 / 29 },
      { feeClass: 'MEDIUM', joiningCount: 2, amount: 2000, amountIfJoined: 44_000 / 29 },
      { feeClass: 'LARGE', joiningCount: 0, amount: 3000, amountIfJoined: 66_000 / 29 },
      { feeClass: 'VERY_LARGE', joiningCount: 0, amount: 4000, amountIfJoined: 88_000 / 29 },
    ]);
  });

  test('is told for each payer, page by page; who pays already changes nothing by joining', async () => {
    const payers = `payers(first: 2) { nodes { organization { id } isJoining population populationYear isFallback feeClass amount amountIfJoined }
      totalCount pageInfo { hasNextPage } }`;
    const found = await answer(`budget: 22000 joining: ["${municipality(21)}", "${municipality(3)}"]`, payers);
    expect(found['payers']).toMatchObject({
      nodes: [
        {
          organization: { id: municipality(1) },
          isJoining: false,
          population: 70_000,
          populationYear: 2025,
          isFallback: false,
          feeClass: 'LARGE',
          amount: 3000,
        },
        { organization: { id: municipality(2) }, feeClass: 'VERY_LARGE', amount: 4000 },
      ],
      totalCount: 13,
      pageInfo: { hasNextPage: true },
    });
    const { payers: last } = await answer(
      `budget: 22000 joining: ["${municipality(3)}"]`,
      'payers(first: 3) { nodes { organization { id } isJoining amount amountIfJoined } }',
    );
    expect((last as unknown as { nodes: object[] }).nodes[2]).toEqual({
      organization: { id: municipality(3) },
      isJoining: true,
      amount: null,
      amountIfJoined: 22_000 / 23,
    });
  });

  test('goes by the inhabitants of 1 January of the year before, else by the nearest count, and says so', async () => {
    const first = async (asOf: string) => {
      const { payers } = await answer(
        'budget: 1',
        'payers(first: 1) { nodes { populationYear isFallback feeClass } }',
        asOf,
      );
      return (payers as unknown as { nodes: object[] }).nodes[0];
    };
    expect(await first('2026-12-31')).toEqual({ populationYear: 2025, isFallback: false, feeClass: 'LARGE' });
    expect(await first('2027-01-01')).toEqual({ populationYear: 2026, isFallback: false, feeClass: 'VERY_LARGE' });
    expect(await first('2028-01-01')).toEqual({ populationYear: 2026, isFallback: true, feeClass: 'VERY_LARGE' });
    expect(await first('2020-06-01')).toEqual({ populationYear: 2025, isFallback: true, feeClass: 'LARGE' });
  });

  test('can be weighed otherwise; when nobody weighs anything, nobody pays', async () => {
    const found = await answer('budget: 12 weights: { small: 1, medium: 1, large: 1, veryLarge: 1 }', classes);
    expect((found['classes'] as unknown as { amount: number }[]).map(({ amount }) => amount)).toEqual([1, 1, 1, 1]);
    const none = await answer('budget: 12 weights: { small: 0, medium: 0, large: 0, veryLarge: 0 }', classes);
    expect((none['classes'] as unknown as { amount: number }[]).map(({ amount }) => amount)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test.each([
    ['budget: 0', 'budget'],
    ['budget: 1e308', 'budget'],
    ['budget: 1 weights: { small: 1e308 }', 'weights.small'],
    ['budget: 1 weights: { large: -1 }', 'weights.large'],
    ['budget: 1 joining: ["municipality:101", "municipality:999"]', 'joining[1]'],
    ['budget: 1 joining: ["x"]', 'joining[0]'],
  ])('is refused for %s, and the error names %s', async (args, argument) => {
    const { errors } = await ask(args, 'payerCount');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });
});
