import { sql } from 'kysely';
import { compileFilter } from '@community-graph/kit/filtering';
import type { ConnectionSource, FacetKey, OrderKey } from '@community-graph/kit/reading';
import type {
  WorkingGroupSeatFacet,
  WorkingGroupSeatFilter,
  WorkingGroupSeatOrderField,
} from '../__generated__/schema.ts';
import { workingGroupSeatFilter } from './filters.ts';
import { holdsInCommunity } from './memberships.ts';

/** The arguments of lists of places in working groups besides the page. */
export interface WorkingGroupSeatList {
  readonly filter?: WorkingGroupSeatFilter | null | undefined;
}

/** The places in working groups of products on the day. */
export const workingGroupSeats: ConnectionSource<WorkingGroupSeatList> = {
  name: 'workingGroupSeats',
  columns: sql`w.*`,
  from: () => sql`members.working_group_seat w join members.organization o on o.id = w.organization_id`,
  where: ({ filter }, { day }) => [
    holdsInCommunity('w', day),
    ...compileFilter(workingGroupSeatFilter, filter, { alias: 'w', day }),
  ],
  order: ['o.sort_key', 'w.id'],
  orderKeys: {
    ORGANIZATION: { expression: () => sql`o.sort_key`, type: 'text' },
    PRODUCT: { expression: () => sql`w.product_id`, type: 'text' },
    VALID_FROM: { expression: () => sql`w.valid_from`, type: 'date', nullable: true },
  } satisfies Record<WorkingGroupSeatOrderField, OrderKey>,
  facets: {
    GROUP: { expression: () => sql`w."group"` },
    ROLE: { expression: () => sql`w.role` },
    PRODUCT: { expression: () => sql`w.product_id` },
    ORGANIZATION: { expression: () => sql`w.organization_id` },
  } satisfies Record<WorkingGroupSeatFacet, FacetKey>,
};

/** The places that an organization holds on the day; the parent's key is its id. */
export const workingGroupSeatsOfOrganization: ConnectionSource<WorkingGroupSeatList> = {
  ...workingGroupSeats,
  name: 'organization.workingGroupSeats',
  where: (list, parent) => [sql`w.organization_id = ${parent.key}`, ...workingGroupSeats.where(list, parent)],
  order: ['w.product_id', 'w.id'],
};

/** The places in the working groups of a product on the day; the parent's key is its id. */
export const workingGroupSeatsOfProduct: ConnectionSource<WorkingGroupSeatList> = {
  ...workingGroupSeats,
  name: 'product.workingGroupSeats',
  where: (list, parent) => [sql`w.product_id = ${parent.key}`, ...workingGroupSeats.where(list, parent)],
};
