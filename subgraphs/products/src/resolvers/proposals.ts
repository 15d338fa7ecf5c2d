import { mutation, referenceOf } from '@community-graph/kit/subgraph';
import { textIn } from '@community-graph/kit/texts';
import type { Resolvers } from '../__generated__/schema.ts';
import * as mutations from '../mutations/index.ts';

const organizations = ['organization'];

/** What is proposed about projects, and what becomes of it. */
export const proposals: Resolvers = {
  Query: {
    projectProposals: (_root, { filter, ...page }, { loaders, today }) =>
      loaders.projectProposals.load({ key: '', asOf: today }, page, { filter }),
    partnershipProposals: (_root, { filter, ...page }, { loaders, today }) =>
      loaders.partnershipProposals.load({ key: '', asOf: today }, page, { filter }),
  },

  ProjectProposal: {
    __resolveReference: async (representation, { loaders }) => loaders.projectProposal.at(referenceOf(representation)),
    nodeId: ({ id }) => id,
    summary: ({ summary }, { language }) => textIn(summary, language),
    organization: ({ organizationId, asOf }) => ({ id: organizationId, asOf }),
    product: ({ productId, asOf }, _args, { loaders }) =>
      productId ? loaders.product.known({ id: productId, asOf }) : null,
    project: ({ projectId, asOf }, _args, { loaders }) =>
      projectId ? loaders.project.known({ id: projectId, asOf }) : null,
  },

  PartnershipProposal: {
    __resolveReference: async (representation, { loaders }) =>
      loaders.partnershipProposal.at(referenceOf(representation)),
    nodeId: ({ id }) => id,
    organization: ({ organizationId, asOf }) => ({ id: organizationId, asOf }),
    project: ({ projectId, asOf }, _args, { loaders }) => loaders.project.known({ id: projectId, asOf }),
  },

  Mutation: {
    proposeProject: mutation('proposeProject', mutations.proposeProject, organizations),
    withdrawProjectProposal: mutation('withdrawProjectProposal', mutations.withdrawProjectProposal),
    confirmProjectProposal: mutation('confirmProjectProposal', mutations.confirmProjectProposal, organizations),
    rejectProjectProposal: mutation('rejectProjectProposal', mutations.rejectProjectProposal),
    joinProject: mutation('joinProject', mutations.joinProject, organizations),
    withdrawPartnershipProposal: mutation('withdrawPartnershipProposal', mutations.withdrawPartnershipProposal),
    confirmPartnershipProposal: mutation(
      'confirmPartnershipProposal',
      mutations.confirmPartnershipProposal,
      organizations,
    ),
    rejectPartnershipProposal: mutation('rejectPartnershipProposal', mutations.rejectPartnershipProposal),
  },

  ProjectProposalPayload: {
    proposal: ({ proposalId: id }, _args, { loaders, today }) =>
      id ? loaders.projectProposal.at({ id, asOf: today }) : null,
  },

  PartnershipProposalPayload: {
    proposal: ({ proposalId: id }, _args, { loaders, today }) =>
      id ? loaders.partnershipProposal.at({ id, asOf: today }) : null,
    participation: ({ participationId: id }, _args, { loaders, today }) =>
      id ? loaders.participation.at({ id, asOf: today }) : null,
  },
};
