import { startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { fixtureUsages, memberCount, type Letters } from '../../../../test/support/fiftyFive.ts';
import { products } from '../../src/subgraph.ts';
import { peersTelling } from './organizations.ts';

/** The id of a municipality of the fixture, by its number, 1 to 98. */
export const municipality = (number: number) => `municipality:${100 + number}`;

const numbers = Array.from({ length: 98 }, (_, index) => index + 1);
const letters = Object.fromEntries([...'ABCDEFGHIJKL'].map((letter) => [letter, `product:${letter.toLowerCase()}`]));

/** Inhabitants: 1 is large, 2 very large, the other odd ones small and even ones of middle size. */
const population = (number: number) => (number === 1 ? 70_000 : number === 2 ? 130_000 : number % 2 ? 20_000 : 50_000);

/**
 * The fixture of `test/support/fiftyFive.ts` in a products subgraph. Regions 1 to 5 have the municipalities in turn;
 * 55 is a member until 2027-01-01. Municipality 1 began H and 2 developed it; H exchanges data with A.
 */
export async function startFiftyFive(): Promise<TestSubgraph> {
  const peers = peersTelling(
    numbers.map((number) => ({
      id: municipality(number),
      name: `By ${String(number).padStart(2, '0')}`,
      memberships: number <= memberCount ? [[null, number === 55 ? '2027-01-01' : null]] : [],
      regions: [[`region:${((number - 1) % 5) + 1}`, null, null]],
      populations: { 2025: population(number), 2026: 999_999 },
    })),
  );
  const running = await startTestSubgraph(products, { seed: false, peers });
  const em = running.subgraph.orm.fork();
  const insert = async (into: string, rows: readonly (readonly unknown[])[]) => {
    await em.execute(
      `insert into products.${into} values ${rows.map((row) => `(${row.map(() => '?').join()})`).join()}`,
      rows.flat(),
    );
  };
  await insert(
    `product (id, name, sort_key, other_names, summary, former_ids, name_keys, lifecycle, governance_level,
       kle_numbers, repositories, repository_keys, provenance)`,
    Object.entries(letters).map(([letter, id]) => [
      id,
      letter,
      letter.toLowerCase(),
      '{}',
      '{}',
      '{}',
      '{}',
      'PRODUCT',
      'UNKNOWN',
      '{}',
      '[]',
      '{}',
      '[]',
    ]),
  );
  await insert(
    'usage (id, product_id, organization_id, status, valid_from, valid_to, provenance)',
    fixtureUsages(numbers.map(municipality), letters as Letters).map((usage, index) => [
      `usage:${index}`,
      usage.product,
      usage.organization,
      usage.status,
      usage.validFrom,
      usage.validTo,
      '[]',
    ]),
  );
  await insert('participation (id, product_id, organization_id, role, provenance)', [
    ['participation:1', 'product:h', municipality(1), 'INITIATOR', '[]'],
    ['participation:2', 'product:h', municipality(2), 'DEVELOPER', '[]'],
  ]);
  await insert('integration (id, product_id, other_product_id, status, provenance)', [
    ['integration:h.a', 'product:h', 'product:a', 'BUILT', '[]'],
    ['integration:b.a', 'product:b', 'product:a', 'BUILT', '[]'],
  ]);
  return running;
}
