import { localName } from '@community-graph/kit/ids';
import { danishSortKey } from '@community-graph/kit/paging';
import { below, chance } from '../../fuzz/random.ts';
import { somePeriod } from '../days.ts';
import { productId, supplierId, supplierName } from '../names.ts';
import { distinctDraws, randomFor, scattered, zipfRank, zipfShares } from '../random.ts';
import type { Sizes } from '../sizes.ts';
import { provenance, texts, type SyntheticTable } from '../table.ts';

const services = ['DEVELOPMENT', 'OPERATION', 'SUPPORT', 'IMPLEMENTATION', 'ADVICE'];

/** The suppliers, and what they deliver to which product. */
export function suppliersTables(sizes: Sizes, seed: number): SyntheticTable[] {
  const { suppliers, products, engagements } = sizes;
  return [
    {
      schema: 'suppliers',
      name: 'supplier',
      count: suppliers,
      *rows() {
        for (let number = 0; number < suppliers; number += 1) {
          const name = supplierName(number);
          yield {
            id: supplierId(number),
            name,
            sort_key: danishSortKey(name),
            other_names: [],
            kind: number % 20 === 0 ? 'UNKNOWN' : 'COMPANY',
            website: `https://syntet.example/${localName(supplierId(number))}`,
            summary: texts('En opdigtet leverandør.', 'A made-up supplier.'),
            former_ids: [],
            provenance,
          };
        }
      },
    },
    {
      schema: 'suppliers',
      name: 'engagement',
      count: engagements,
      *rows() {
        const random = randomFor(seed, 'engagement');
        const draws = distinctDraws(products);
        const shares = zipfShares(engagements, suppliers, 0.5, Math.floor(products * 0.7));
        for (const [rank, share] of shares.entries()) {
          const supplier = supplierId(scattered(rank, suppliers));
          draws.begin();
          for (let each = 0; each < share; each += 1) {
            const product = productId(draws.take(scattered(zipfRank(random, products, 0.3), products)));
            const begin = below(random, services.length);
            yield {
              id: `engagement:${localName(supplier)}.${localName(product)}`,
              supplier_id: supplier,
              product_id: product,
              services: [...services, ...services].slice(begin, begin + 1 + below(random, 3)),
              ...somePeriod(random, chance(random, 0.2)),
              provenance,
            };
          }
        }
      },
    },
  ];
}
