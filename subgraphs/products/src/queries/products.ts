import { sql } from 'kysely';
import { compileFilter } from '@community-graph/kit/filtering';
import type { ConnectionSource, FacetKey, OrderKey } from '@community-graph/kit/reading';
import type { ProductFacet, ProductFilter, ProductOrderField } from '../__generated__/schema.ts';
import { productFields } from './filterFields.ts';
import { maintenanceOfRow, traitsIn } from './knowledgeFields.ts';
import { rankIn } from './rank.ts';
import { userCountOf } from './users.ts';

/** The arguments of lists of products besides the page. */
export interface ProductList {
  readonly filter?: ProductFilter | null | undefined;
}

// UNKNOWN has no rank, so that it stands last either way.
const stages = ['SANDBOX', 'PROJECT', 'PRODUCT', 'FROZEN', 'RETIRED', 'LEFT_PORTFOLIO'];
const levels = ['SANDBOX', 'LEVEL_1', 'LEVEL_2', 'LEVEL_3'];

/** Every product, by name. */
export const products: ConnectionSource<ProductList> = {
  name: 'products',
  columns: sql`p.*`,
  from: () => sql`products.product p`,
  where: ({ filter }, { day }) => compileFilter(productFields, filter, { alias: 'p', day }),
  order: ['p.sort_key', 'p.id'],
  orderKeys: {
    NAME: { expression: () => sql`p.sort_key`, type: 'text' },
    LIFECYCLE: { expression: () => rankIn(stages, 'p.lifecycle'), type: 'integer', nullable: true },
    GOVERNANCE_LEVEL: { expression: () => rankIn(levels, 'p.governance_level'), type: 'integer', nullable: true },
    USERS: { expression: ({ day }) => userCountOf(sql`p.id`, day), type: 'integer' },
  } satisfies Record<ProductOrderField, OrderKey>,
  facets: {
    LIFECYCLE: { expression: () => sql`p.lifecycle` },
    LICENSE: { expression: () => sql`p.license` },
    GOVERNANCE_LEVEL: { expression: () => sql`p.governance_level` },
    KLE: { expression: () => sql`p.kle_numbers`, many: true },
    FLAGSHIP_AREA: { expression: () => traitsIn('p', 'FLAGSHIP_AREA'), many: true },
    BENEFIT: { expression: () => traitsIn('p', 'BENEFIT'), many: true },
    AUTHORITY_LEVEL: { expression: () => traitsIn('p', 'AUTHORITY_LEVEL'), many: true },
    MAINTENANCE_TYPE: { expression: () => maintenanceOfRow('p', 'type') },
  } satisfies Record<ProductFacet, FacetKey>,
};
