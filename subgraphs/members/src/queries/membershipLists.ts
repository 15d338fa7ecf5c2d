import { sql } from 'kysely';
import { compileFilter } from '@community-graph/kit/filtering';
import type { ConnectionSource, FacetKey, OrderKey, ParentSql } from '@community-graph/kit/reading';
import type { MembershipFacet, MembershipFilter, MembershipOrderField } from '../__generated__/schema.ts';
import { joinRegion, membershipFilter } from './filters.ts';

/** The arguments of lists of memberships besides the page. */
export interface MembershipList {
  readonly filter?: MembershipFilter | null | undefined;
}

const chosen = ({ filter }: MembershipList, { day }: ParentSql) =>
  compileFilter(membershipFilter, filter, { alias: 'm', day });

/** Every membership on record, past ones too. */
export const memberships: ConnectionSource<MembershipList> = {
  name: 'memberships',
  columns: sql`m.*`,
  from: () => sql`members.membership m join members.organization o on o.id = m.organization_id`,
  where: chosen,
  order: ['o.sort_key', 'm.id'],
  orderKeys: {
    ORGANIZATION: { expression: () => sql`o.sort_key`, type: 'text' },
    VALID_FROM: { expression: () => sql`m.valid_from`, type: 'date', nullable: true },
    VALID_TO: { expression: () => sql`m.valid_to`, type: 'date', nullable: true },
  } satisfies Record<MembershipOrderField, OrderKey>,
  facets: {
    KIND: { expression: () => sql`o.kind` },
    REGION: { joined: joinRegion, expression: () => sql`lies.region_id` },
    FOUNDING: { expression: () => sql`m.founding` },
    YEAR: { expression: () => sql`extract(year from m.valid_from)::int` },
  } satisfies Record<MembershipFacet, FacetKey>,
};

/** The memberships of an organization; the parent's key is its id. */
export const membershipsOfOrganization: ConnectionSource<MembershipList> = {
  ...memberships,
  name: 'organization.memberships',
  where: (list, parent) => [sql`m.organization_id = ${parent.key}`, ...chosen(list, parent)],
};
