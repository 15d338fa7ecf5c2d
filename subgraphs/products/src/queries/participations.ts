import { sql } from 'kysely';
import { compileFilter } from '@community-graph/kit/filtering';
import {
  holdsOn,
  type ConnectionSource,
  type FacetKey,
  type OrderKey,
  type ParentSql,
} from '@community-graph/kit/reading';
import type { ParticipationFacet, ParticipationFilter, ParticipationOrderField } from '../__generated__/schema.ts';
import { participationFields } from './filterFields.ts';
import { isMemberOn, kindOf, regionOn, sortKeyOf } from './organizationModel.ts';
import { rankIn } from './rank.ts';

/** The arguments of lists of participations besides the page. */
export interface ParticipationList {
  readonly filter?: ParticipationFilter | null | undefined;
}

const roles = ['INITIATOR', 'DEVELOPER', 'OWNER', 'FUNDER', 'ASSOCIATED_PARTNER'];
const organization = sql`p.organization_id`;

const participations = {
  columns: sql`p.*`,
  from: () => sql`products.participation p`,
  orderKeys: {
    ORGANIZATION: { expression: () => sortKeyOf(organization), type: 'text', nullable: true },
    PRODUCT: {
      expression: () => sql`(select named.sort_key from products.product named where named.id = p.product_id)`,
      type: 'text',
    },
    ROLE: { expression: () => rankIn(roles, 'p.role'), type: 'integer' },
    VALID_FROM: { expression: () => sql`p.valid_from`, type: 'date', nullable: true },
    VALID_TO: { expression: () => sql`p.valid_to`, type: 'date', nullable: true },
  } satisfies Record<ParticipationOrderField, OrderKey>,
  facets: {
    ROLE: { expression: () => sql`p.role` },
    ORGANIZATION_KIND: { expression: () => kindOf(organization) },
    REGION: { expression: ({ day }) => regionOn(organization, day) },
    IS_MEMBER: { expression: ({ day }) => isMemberOn(organization, day) },
  } satisfies Record<ParticipationFacet, FacetKey>,
} as const;

const chosen = ({ filter }: ParticipationList, { day }: ParentSql) => [
  holdsOn('p', day),
  ...compileFilter(participationFields, filter, { alias: 'p', day }),
];

/** Who takes part in a product on the day, by organization and role. */
export const participationsOfProduct: ConnectionSource<ParticipationList> = {
  ...participations,
  name: 'product.participations',
  where: (list, parent) => [sql`p.product_id = ${parent.key}`, ...chosen(list, parent)],
  order: ['p.organization_id', 'p.role', 'p.id'],
};

/** What an organization takes part in on the day, by product and role. */
export const participationsOfOrganization: ConnectionSource<ParticipationList> = {
  ...participations,
  name: 'organization.participations',
  where: (list, parent) => [sql`p.organization_id = ${parent.key}`, ...chosen(list, parent)],
  order: ['p.product_id', 'p.role', 'p.id'],
};
