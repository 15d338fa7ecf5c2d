import { sql } from 'kysely';
import { by, compileFilter, type FieldsOf } from '@community-graph/kit/filtering';
import { holdsOn, type ConnectionSource, type FacetKey, type OrderKey } from '@community-graph/kit/reading';
import type {
  CooperationAgreementFacet,
  CooperationAgreementFilter,
  CooperationAgreementOrderField,
  ExternalOrganizationFacet,
  ExternalOrganizationFilter,
  ExternalOrganizationOrderField,
} from '../__generated__/schema.ts';

/** The arguments of lists of external organizations besides the page. */
export interface ExternalOrganizationList {
  readonly filter?: ExternalOrganizationFilter | null | undefined;
}

/** The arguments of lists of cooperations besides the page. */
export interface CooperationAgreementList {
  readonly filter?: CooperationAgreementFilter | null | undefined;
}

const externalFilter: FieldsOf<ExternalOrganizationFilter> = {
  id: by.text('id'),
  kind: by.text('kind'),
  name: by.text('name', { folded: 'sort_key' }),
  country: by.text('country'),
  counterpartOfId: by.text('counterpart_of_id'),
};

const cooperationFilter: FieldsOf<CooperationAgreementFilter> = {
  id: by.text('id'),
  partnerId: by.text('partner_id'),
  partnerKind: by.text('partner_kind'),
  form: by.text('form'),
  status: by.text('status'),
  agreementKind: by.text('agreement_kind'),
  validFrom: by.date('valid_from'),
  validTo: by.date('valid_to'),
};

/** Every external organization. */
export const externalOrganizations: ConnectionSource<ExternalOrganizationList> = {
  name: 'externalOrganizations',
  columns: sql`x.*`,
  from: () => sql`members.external_organization x`,
  where: ({ filter }, { day }) => compileFilter(externalFilter, filter, { alias: 'x', day }),
  order: ['x.sort_key', 'x.id'],
  orderKeys: {
    NAME: { expression: () => sql`x.sort_key`, type: 'text' },
    COUNTRY: { expression: () => sql`x.country`, type: 'text', nullable: true },
  } satisfies Record<ExternalOrganizationOrderField, OrderKey>,
  facets: {
    KIND: { expression: () => sql`x.kind` },
    COUNTRY: { expression: () => sql`x.country` },
  } satisfies Record<ExternalOrganizationFacet, FacetKey>,
};

/** The cooperations that hold on the day. */
export const cooperationAgreements: ConnectionSource<CooperationAgreementList> = {
  name: 'cooperationAgreements',
  columns: sql`g.*`,
  from: () => sql`members.cooperation_agreement g`,
  where: ({ filter }, { day }) => [holdsOn('g', day), ...compileFilter(cooperationFilter, filter, { alias: 'g', day })],
  order: ['g.sort_key', 'g.id'],
  orderKeys: {
    PARTNER: { expression: () => sql`g.sort_key`, type: 'text' },
    VALID_FROM: { expression: () => sql`g.valid_from`, type: 'date', nullable: true },
  } satisfies Record<CooperationAgreementOrderField, OrderKey>,
  facets: {
    STATUS: { expression: () => sql`g.status` },
    PARTNER_KIND: { expression: () => sql`g.partner_kind` },
    FORM: { expression: () => sql`g.form` },
    COUNTRY: {
      // Whoever is not external is an organization of the graph, and those are Danish.
      expression: () => sql`case when g.partner_id like 'external:%'
        then (select x.country from members.external_organization x where x.id = g.partner_id) else 'DK' end`,
    },
  } satisfies Record<CooperationAgreementFacet, FacetKey>,
};

/** The cooperations with a partner that hold on the day; the parent's key is the partner's id. */
export const cooperationsWith: ConnectionSource<CooperationAgreementList> = {
  ...cooperationAgreements,
  name: 'partner.cooperationAgreements',
  where: (list, parent) => [sql`g.partner_id = ${parent.key}`, ...cooperationAgreements.where(list, parent)],
};

/** The kinds of partner, in the order of the community's own list. */
export const partnerKinds = () => sql`select d.* from members.partner_kind_definition d order by d.position`;

/** The kinds of agreement, in the order of the community's own list. */
export const agreementKinds = () => sql`select d.* from members.agreement_kind_definition d order by d.position`;
