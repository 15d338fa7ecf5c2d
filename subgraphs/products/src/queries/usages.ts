import { sql } from 'kysely';
import { compileFilter } from '@community-graph/kit/filtering';
import {
  holdsOn,
  type ConnectionSource,
  type FacetKey,
  type OrderKey,
  type ParentSql,
} from '@community-graph/kit/reading';
import type { UsageFacet, UsageFilter, UsageOrderField } from '../__generated__/schema.ts';
import { usageFields } from './filterFields.ts';
import { feeClassOn, isMemberOn, kindOf, regionOn, sortKeyOf } from './organizationModel.ts';
import { rankIn } from './rank.ts';

/** The arguments of lists of usages besides the page. */
export interface UsageList {
  readonly filter?: UsageFilter | null | undefined;
}

const statuses = ['PLANNED', 'PILOT', 'IN_PRODUCTION', 'ENDED', 'UNKNOWN'];
const organization = sql`u.organization_id`;

const usages = {
  columns: sql`u.*`,
  from: () => sql`products.usage u`,
  orderKeys: {
    ORGANIZATION: { expression: () => sortKeyOf(organization), type: 'text', nullable: true },
    PRODUCT: {
      expression: () => sql`(select named.sort_key from products.product named where named.id = u.product_id)`,
      type: 'text',
    },
    STATUS: { expression: () => rankIn(statuses, 'u.status'), type: 'integer' },
    VALID_FROM: { expression: () => sql`u.valid_from`, type: 'date', nullable: true },
    VALID_TO: { expression: () => sql`u.valid_to`, type: 'date', nullable: true },
  } satisfies Record<UsageOrderField, OrderKey>,
  facets: {
    STATUS: { expression: () => sql`u.status` },
    ORGANIZATION_KIND: { expression: () => kindOf(organization) },
    REGION: { expression: ({ day }) => regionOn(organization, day) },
    FEE_CLASS: { expression: ({ day }) => feeClassOn(organization, day) },
    IS_MEMBER: { expression: ({ day }) => isMemberOn(organization, day) },
  } satisfies Record<UsageFacet, FacetKey>,
} as const;

const chosen = ({ filter }: UsageList, { day }: ParentSql) => [
  holdsOn('u', day),
  ...compileFilter(usageFields, filter, { alias: 'u', day }),
];

/** Who uses a product on the day, by organization. */
export const usagesOfProduct: ConnectionSource<UsageList> = {
  ...usages,
  name: 'product.usages',
  where: (list, parent) => [sql`u.product_id = ${parent.key}`, ...chosen(list, parent)],
  order: ['u.organization_id', 'u.id'],
};

/** What an organization uses on the day, by product. */
export const usagesOfOrganization: ConnectionSource<UsageList> = {
  ...usages,
  name: 'organization.usages',
  where: (list, parent) => [sql`u.organization_id = ${parent.key}`, ...chosen(list, parent)],
  order: ['u.product_id', 'u.id'],
};
