export { changeUsage } from './changeUsage.ts';
export { confirmUsage, endUsage, reportUsage } from './usages.ts';
export {
  confirmPartnershipProposal,
  joinProject,
  rejectPartnershipProposal,
  withdrawPartnershipProposal,
} from './partnershipProposals.ts';
export {
  confirmProjectProposal,
  proposeProject,
  rejectProjectProposal,
  withdrawProjectProposal,
} from './projectProposals.ts';
