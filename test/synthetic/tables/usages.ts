import { idSegment, localName } from '@community-graph/kit/ids';
import { chance, pick, type Random } from '../../fuzz/random.ts';
import { comingPeriod, somePeriod } from '../days.ts';
import { productId } from '../names.ts';
import { organizationIds } from '../organizations.ts';
import { distinctDraws, randomFor, scattered, zipfRank, zipfShares } from '../random.ts';
import type { Sizes } from '../sizes.ts';
import { provenance, type Row, type SyntheticTable } from '../table.ts';

/** How unequal products are: the most used of 10,000 has some 70,000 of 2,000,000 usages. */
const productExponent = 0.8;

/** How unequal organizations are: the keenest of 100,000 uses some 3,000 of 10,000 products. */
const organizationExponent = 0.5;

const roles = ['INITIATOR', 'DEVELOPER', 'OWNER', 'FUNDER', 'ASSOCIATED_PARTNER'] as const;
const statuses = ['IN_PRODUCTION', 'IN_PRODUCTION', 'IN_PRODUCTION', 'IN_PRODUCTION', 'PILOT', 'UNKNOWN'];

/** Who uses which product, and who takes which part in it: each pair, and each part of a pair, at most once. */
export function usageTables(sizes: Sizes, seed: number): SyntheticTable[] {
  return [
    {
      schema: 'products',
      name: 'usage',
      count: sizes.usages,
      *rows() {
        const random = randomFor(seed, 'usage');
        for (const { product, organization } of pairs(sizes, sizes.usages, random)) {
          yield {
            id: `usage:${localName(product)}.${idSegment(organization)}`,
            product_id: product,
            organization_id: organization,
            ...state(random),
            provenance,
          };
        }
      },
    },
    {
      schema: 'products',
      name: 'participation',
      count: sizes.participations,
      *rows() {
        const random = randomFor(seed, 'participation');
        for (const { product, organization } of pairs(sizes, sizes.participations, random)) {
          const role = pick(random, roles);
          const roleInId = role.toLowerCase().replace('_', '-');
          yield {
            id: `participation:${localName(product)}.${idSegment(organization)}.${roleInId}`,
            product_id: product,
            organization_id: organization,
            role,
            ...somePeriod(random, chance(random, 0.1)),
            provenance,
          };
        }
      },
    },
  ];
}

function* pairs(
  sizes: Sizes,
  count: number,
  random: Random,
): Iterable<{ readonly product: string; readonly organization: string }> {
  const { products, organizations } = sizes;
  const ids = organizationIds(sizes);
  const draws = distinctDraws(organizations);
  const shares = zipfShares(count, products, productExponent, Math.floor(organizations * 0.7));
  for (const [rank, share] of shares.entries()) {
    const product = productId(scattered(rank, products));
    draws.begin();
    for (let each = 0; each < share; each += 1) {
      const keen = zipfRank(random, organizations, organizationExponent);
      yield { product, organization: ids[draws.take(scattered(keen, organizations))]! };
    }
  }
}

/** How it stands with a usage, with a period that fits. */
function state(random: Random): Row {
  if (chance(random, 0.08)) return { status: 'PLANNED', ...comingPeriod(random) };
  if (chance(random, 0.15)) return { status: 'ENDED', ...somePeriod(random, true) };
  return { status: pick(random, statuses), ...somePeriod(random, false) };
}
