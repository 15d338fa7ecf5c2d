import { sql, type RawBuilder } from 'kysely';
import { compileFilter } from '@community-graph/kit/filtering';
import { holdsOn, type ConnectionSource, type ParentSql } from '@community-graph/kit/reading';
import type { EngagementFilter } from '../__generated__/schema.ts';
import { phasesOfServices, servicesOf } from './deliveries.ts';
import { engagementFilter } from './filters.ts';

/** The arguments of a list of engagements. */
export interface EngagementListing {
  readonly filter?: EngagementFilter | null;
}

const engagementsOf = (
  name: string,
  order: readonly string[],
  of: (parent: ParentSql) => RawBuilder<unknown>[],
): ConnectionSource<EngagementListing> => ({
  name,
  columns: sql`e.*`,
  from: () => sql`suppliers.engagement e`,
  where: ({ filter }, parent) => [
    ...of(parent),
    holdsOn('e', parent.day),
    ...compileFilter(engagementFilter, filter, { alias: 'e', day: parent.day }),
  ],
  order,
  orderKeys: {
    PRODUCT: { expression: () => sql.ref('e.product_id'), type: 'text' },
    SUPPLIER: { expression: () => sql.ref('e.supplier_id'), type: 'text' },
    VALID_FROM: { expression: () => sql.ref('e.valid_from'), type: 'date', nullable: true },
    VALID_TO: { expression: () => sql.ref('e.valid_to'), type: 'date', nullable: true },
  },
  facets: {
    SERVICE: { expression: () => sql.ref('e.services'), many: true },
    PHASE: { expression: () => phasesOfServices(sql.ref('e.services')), many: true },
    PRODUCT: { expression: () => sql.ref('e.product_id') },
    SUPPLIER: { expression: () => sql.ref('e.supplier_id') },
  },
});

/** What anyone delivers to anything on the day. */
export const engagements = engagementsOf('engagements', ['e.id'], () => []);

/** What a supplier delivers on the day, by product. */
export const engagementsOfSupplier = engagementsOf('supplier.engagements', ['e.product_id', 'e.id'], ({ key }) => [
  sql`e.supplier_id = ${key}`,
]);

/** What is delivered to a product on the day, by supplier. */
export const engagementsOfProduct = engagementsOf('product.engagements', ['e.supplier_id', 'e.id'], ({ key }) => [
  sql`e.product_id = ${key}`,
]);

/** The services that a supplier delivers on the day. */
export const servicesOfSupplier = (parent: ParentSql) =>
  sql`select ${servicesOf(sql`e.supplier_id = ${parent.key}`, parent)} as services`;
