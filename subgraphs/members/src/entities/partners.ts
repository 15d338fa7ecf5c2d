import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { key, period } from '@community-graph/kit/database';
import { provenance } from '@community-graph/kit/facts';
import type { AsOf, Connection } from '@community-graph/kit/reading';
import { localized } from '@community-graph/kit/texts';
import type {
  AgreementKind,
  CooperationForm,
  CooperationStatus,
  ExternalOrganizationKind,
  PartnerKind,
} from '../__generated__/schema.ts';

/** Organizations that neither take part in the community nor use its products, but meet it elsewhere. */
export const ExternalOrganization = defineEntity({
  name: 'ExternalOrganization',
  tableName: 'external_organization',
  properties: {
    id: key().primary(),
    kind: p.text().$type<ExternalOrganizationKind>(),
    name: p.text(),
    /** The name in an alphabet whose byte order is the Danish order. */
    sortKey: key(),
    country: key().nullable(),
    website: p.text().nullable(),
    counterpartOfId: key().nullable(),
    summary: localized(),
    provenance: provenance(),
  },
  indexes: [{ properties: ['sortKey', 'id'] }],
});

/** Cooperations of the community with others, from first talks to signed agreements. */
export const CooperationAgreement = defineEntity({
  name: 'CooperationAgreement',
  tableName: 'cooperation_agreement',
  properties: {
    id: key().primary(),
    partnerId: key().index(),
    partnerKind: p.text().$type<PartnerKind>().nullable(),
    form: p.text().$type<CooperationForm>().nullable(),
    status: p.text().$type<CooperationStatus>(),
    agreementKind: p.text().$type<AgreementKind>().nullable(),
    /** The partner's name in an alphabet whose byte order is the Danish order. */
    sortKey: key(),
    ...period(),
    summary: localized(),
    provenance: provenance(),
  },
  indexes: [{ properties: ['sortKey', 'id'] }],
});

/** The kinds of partner that the community distinguishes. */
export const PartnerKindDefinition = defineEntity({
  name: 'PartnerKindDefinition',
  tableName: 'partner_kind_definition',
  properties: {
    id: key().primary(),
    position: p.integer(),
    kind: p.text().$type<PartnerKind>(),
    name: localized(),
    summary: localized(),
    provenance: provenance(),
  },
});

/** The kinds of agreement that the community has. */
export const AgreementKindDefinition = defineEntity({
  name: 'AgreementKindDefinition',
  tableName: 'agreement_kind_definition',
  properties: {
    id: key().primary(),
    position: p.integer(),
    kind: p.text().$type<AgreementKind>(),
    name: localized(),
    summary: localized(),
    provenance: provenance(),
  },
});

export type ExternalOrganizationRow = InferEntity<typeof ExternalOrganization>;
export type CooperationAgreementRow = InferEntity<typeof CooperationAgreement>;
export type PartnerKindDefinitionRow = InferEntity<typeof PartnerKindDefinition>;
export type AgreementKindDefinitionRow = InferEntity<typeof AgreementKindDefinition>;

export type ExternalOrganizationNode = AsOf<ExternalOrganizationRow>;
export type ExternalOrganizationPage = Connection<ExternalOrganizationNode>;
export type CooperationAgreementNode = AsOf<CooperationAgreementRow>;
export type CooperationAgreementPage = Connection<CooperationAgreementNode>;
