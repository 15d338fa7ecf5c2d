import { connectionLoader, entityLoader, type Reader } from '@community-graph/kit/reading';
import {
  PartnershipProposal,
  ProjectProposal,
  type PartnershipProposalRow,
  type ProjectProposalRow,
} from '../entities/index.ts';
import { partnershipProposals, projectProposals, type ProposalList } from '../queries/index.ts';

/** The batched reads of what is proposed; each viewer finds what it may see. */
export const proposalLoaders = (reader: Reader) => ({
  projectProposal: entityLoader<ProjectProposalRow>(reader, ProjectProposal),
  projectProposals: connectionLoader<ProjectProposalRow, ProposalList>(reader, projectProposals),
  partnershipProposal: entityLoader<PartnershipProposalRow>(reader, PartnershipProposal),
  partnershipProposals: connectionLoader<PartnershipProposalRow, ProposalList>(reader, partnershipProposals),
});
