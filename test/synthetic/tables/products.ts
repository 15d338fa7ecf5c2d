import { localName } from '@community-graph/kit/ids';
import { danishSortKey } from '@community-graph/kit/paging';
import { repositoryKey } from '../../../subgraphs/products/src/entities/index.ts';
import { below, chance, pick, type Random } from '../../fuzz/random.ts';
import { moduleId, moduleName, productId, productName, systemId, systemName } from '../names.ts';
import { organizationIds } from '../organizations.ts';
import { distinctDraws, randomFor } from '../random.ts';
import type { Sizes } from '../sizes.ts';
import { provenance, texts, type Row, type SyntheticTable } from '../table.ts';

const lifecycles = ['PRODUCT', 'PRODUCT', 'PRODUCT', 'SANDBOX', 'PROJECT', 'FROZEN', 'RETIRED', 'UNKNOWN'];
const licenses = ['MPL-2.0', 'MPL-2.0', 'EUPL-1.2', 'GPL-3.0-or-later', 'MIT', null];

/** The products and what they are made of: modules, and integrations with each other and with external systems. */
export function productsTables(sizes: Sizes, seed: number): SyntheticTable[] {
  const { products, modules, externalSystems } = sizes;
  return [
    table('product', products, function* () {
      const random = randomFor(seed, 'product');
      for (let number = 0; number < products; number += 1) yield productRow(random, number);
    }),
    table('product_module', modules, function* () {
      const random = randomFor(seed, 'product_module');
      const organizations = organizationIds(sizes);
      for (let number = 0; number < modules; number += 1) yield moduleRow(random, number, sizes, organizations);
    }),
    table('external_system', externalSystems, function* () {
      for (let number = 0; number < externalSystems; number += 1) {
        const name = systemName(number);
        yield { id: systemId(number), name, sort_key: danishSortKey(name) };
      }
    }),
    table('integration', sizes.integrations, () => integrationRows(sizes, seed)),
  ];
}

function table(name: string, count: number, rows: () => Iterable<Row>): SyntheticTable {
  return { schema: 'products', name, count, rows };
}

function productRow(random: Random, number: number): Row {
  const name = productName(number);
  const repository = `https://syntet.example/${localName(productId(number))}`;
  const group = String(below(random, 90) + 1).padStart(2, '0');
  return {
    id: productId(number),
    name,
    sort_key: danishSortKey(name),
    other_names: [],
    summary: texts('Løser en opdigtet opgave på et opdigtet kontinent.', 'Does a made-up task on a made-up continent.'),
    lifecycle: pick(random, lifecycles),
    governance_level: chance(random, 0.1) ? 'SANDBOX' : 'UNKNOWN',
    license: pick(random, licenses),
    kle_numbers: [group, `${group}.${String(below(random, 40) + 1).padStart(2, '0')}`],
    repositories: { json: [{ url: repository, kind: 'MAIN' }] },
    repository_keys: [repositoryKey(repository)],
    name_keys: [danishSortKey(name)],
    former_ids: [],
    provenance,
  };
}

function moduleRow(random: Random, number: number, { products }: Sizes, organizations: readonly string[]): Row {
  return {
    id: moduleId(number),
    product_id: productId((number * 2) % products),
    name: moduleName(number),
    summary: texts('Tilføjer en opdigtet del.', 'Adds a made-up part.'),
    initiator_ids: [pick(random, organizations)],
    provenance,
  };
}

/** Each product exchanges data with about three others; every tenth time it is an external system. */
function* integrationRows({ products, integrations, externalSystems }: Sizes, seed: number): Iterable<Row> {
  const random = randomFor(seed, 'integration');
  const draws = distinctDraws(products);
  for (let product = 0, made = 0; made < integrations; product += 1) {
    const wanted = Math.ceil((integrations - made) / (products - product));
    draws.begin();
    draws.take(product);
    for (let each = 0; each < wanted; each += 1, made += 1) {
      const isExternal = each === 0 && chance(random, 0.3);
      const other = isExternal
        ? systemId(below(random, externalSystems))
        : productId(draws.take(below(random, products)));
      yield {
        id: `integration:${localName(productId(product))}.${isExternal ? 'system-' : ''}${localName(other)}`,
        product_id: productId(product),
        other_product_id: isExternal ? null : other,
        external_system_id: isExternal ? other : null,
        status: chance(random, 0.8) ? 'BUILT' : 'PLANNED',
        provenance,
      };
    }
  }
}
