import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import type { Viewer } from '@community-graph/kit/viewer';
import { suppliers } from '../src/subgraph.ts';
import { fillConfidential } from './support/confidential.ts';
import { fillMarket } from './support/market.ts';
import { askOf, coordinator, secretariat, supplier } from './support/viewers.ts';

let running: TestSubgraph;
beforeAll(async () => {
  running = await startTestSubgraph(suppliers, { seed: false });
  await fillMarket(running);
  await fillConfidential(running);
});
afterAll(() => running.close());

const viewers: readonly (readonly [string, Viewer])[] = [
  ['the secretariat', secretariat],
  ['a supplier', supplier('supplier:alpha')],
  ['a coordinator', coordinator('municipality:151')],
];

// A pool answers in an order of its own: what one batch could read together is then read by two.
async function statementsOf(viewer: Viewer, fields: string, keys: readonly object[]): Promise<number> {
  const counts: number[] = [];
  for (let run = 0; run < (running.database.kind === 'postgres' ? 5 : 1); run += 1) {
    running.statements.length = 0;
    const { errors } = await askOf(running)(
      viewer,
      `query ($keys: [_Any!]!) { _entities(representations: $keys) { ${fields} } }`,
      { keys },
    );
    expect(errors).toBeUndefined();
    counts.push(running.statements.length);
  }
  return Math.min(...counts);
}

const thirty = (of: (n: number) => object) =>
  Array.from({ length: 30 }, (_, n) => ({ asOf: n % 2 === 0 ? '2026-11-21' : '2027-01-01', ...of(n) }));

describe.each(viewers)('the number of SQL statements for %s', (_name, viewer) => {
  const list = `agreements(first: 5) { totalCount facets(by: [SERVICE]) { by }
    nodes { id yearlyAmount supplier { name } product { id } organization { id } } }`;

  test.each([
    // The page, its count, the facet, and the suppliers of what was found.
    ['Organization', (n: number) => ({ id: n === 0 ? 'municipality:151' : `municipality:${n}` }), list, 4],
    ['Product', (n: number) => ({ id: n === 0 ? 'product:one' : `product:p${n}` }), list, 4],
    ['Agreement', (n: number) => ({ id: `agreement:alpha.one.municipality-${151 - n}` }), 'id note supplier { id }', 2],
    [
      'Usage',
      (n: number) => ({
        id: `usage:one.municipality-${151 - n}`,
        product: { id: 'product:one' },
        organization: { id: `municipality:${151 - n}` },
      }),
      'contacts { function mailbox phone }',
      1,
    ],
  ])('does not grow with the number of objects: %s', async (type, keyOf, fields, expected) => {
    const keys = thirty((n) => ({ __typename: type, ...keyOf(n) }));
    const selection = `... on ${type} { ${fields} }`;
    expect(await statementsOf(viewer, selection, keys.slice(0, 1))).toBe(expected);
    expect(await statementsOf(viewer, selection, keys)).toBe(expected);
  });
});
