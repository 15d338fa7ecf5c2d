import { sql } from 'kysely';
import { compileFilter } from '@community-graph/kit/filtering';
import { holdsOn, type ConnectionSource, type ParentSql } from '@community-graph/kit/reading';
import type { AgreementFilter } from '../__generated__/schema.ts';
import { agreementFilter } from './filters.ts';

/** The arguments of a list of agreements. */
export interface AgreementListing {
  readonly filter?: AgreementFilter | null;
}

type Party = 'supplier_id' | 'organization_id' | 'product_id';

/** The agreements of a party that hold on the day and that the viewer may see, by their other parties. */
const agreementsOf = (name: string, party: Party, ...others: Party[]): ConnectionSource<AgreementListing> => ({
  name,
  columns: sql`a.*`,
  from: () => sql`${sql.table('suppliers.agreement')} a`,
  where: ({ filter }, parent: ParentSql) => [
    sql`${sql.ref(`a.${party}`)} = ${parent.key}`,
    holdsOn('a', parent.day),
    ...compileFilter(agreementFilter, filter, { alias: 'a', day: parent.day }),
  ],
  order: [...others.map((other) => `a.${other}`), 'a.id'],
  orderKeys: {
    SUPPLIER: { expression: () => sql.ref('a.supplier_id'), type: 'text' },
    ORGANIZATION: { expression: () => sql.ref('a.organization_id'), type: 'text' },
    PRODUCT: { expression: () => sql.ref('a.product_id'), type: 'text' },
    YEARLY_AMOUNT: { expression: () => sql.ref('a.yearly_amount'), type: 'integer', nullable: true },
    NOTICE_MONTHS: { expression: () => sql.ref('a.notice_months'), type: 'integer', nullable: true },
    VALID_FROM: { expression: () => sql.ref('a.valid_from'), type: 'date', nullable: true },
    VALID_TO: { expression: () => sql.ref('a.valid_to'), type: 'date', nullable: true },
  },
  facets: {
    SERVICE: { expression: () => sql.ref('a.services'), many: true },
    SUPPLIER: { expression: () => sql.ref('a.supplier_id') },
    ORGANIZATION: { expression: () => sql.ref('a.organization_id') },
    PRODUCT: { expression: () => sql.ref('a.product_id') },
  },
});

/** The agreements of a supplier. */
export const agreementsOfSupplier = agreementsOf('supplier.agreements', 'supplier_id', 'product_id', 'organization_id');

/** The agreements of an organization. */
export const agreementsOfOrganization = agreementsOf(
  'organization.agreements',
  'organization_id',
  'supplier_id',
  'product_id',
);

/** The agreements about a product. */
export const agreementsOfProduct = agreementsOf('product.agreements', 'product_id', 'supplier_id', 'organization_id');
