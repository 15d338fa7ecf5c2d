import type { Resolvers } from '../__generated__/schema.ts';
import { maybeParty, party } from './parties.ts';
import { textOf } from './texts.ts';

/** Organizations outside the community, and the community's cooperation with them and others. */
export const partnerResolvers = {
  Query: {
    externalOrganizations: (_root, { asOf, filter, ...page }, { loaders, today }) =>
      loaders.externalOrganizations.load({ key: '', asOf: asOf ?? today }, page, { filter }),
    cooperationAgreements: (_root, { asOf, filter, ...page }, { loaders, today }) =>
      loaders.cooperationAgreements.load({ key: '', asOf: asOf ?? today }, page, { filter }),
  },

  Community: {
    partnerKinds: (of, _args, { loaders }) => loaders.partnerKinds.load(of),
    agreementKinds: (of, _args, { loaders }) => loaders.agreementKinds.load(of),
  },

  Organization: {
    cooperationAgreements: (of, { asOf, filter, ...page }, { loaders }) =>
      loaders.cooperationsWith.load({ key: of.id, asOf: asOf ?? of.asOf }, page, { filter }),
  },

  ExternalOrganization: {
    counterpartOf: ({ counterpartOfId, asOf }, _args, { loaders }) => maybeParty(counterpartOfId, asOf, loaders),
    summary: textOf('summary'),
    cooperationAgreements: (of, { asOf, filter, ...page }, { loaders }) =>
      loaders.cooperationsWith.load({ key: of.id, asOf: asOf ?? of.asOf }, page, { filter }),
  },

  CooperationAgreement: {
    partner: ({ partnerId, asOf }, _args, { loaders }) => party(partnerId, asOf, loaders),
    summary: textOf('summary'),
  },

  PartnerKindDefinition: { name: textOf('name'), summary: textOf('summary') },
  AgreementKindDefinition: { name: textOf('name'), summary: textOf('summary') },
} satisfies Resolvers;
