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
export { createIntegration, updateIntegration } from './integrations.ts';
export { createModule, updateModule } from './modules.ts';
export { addParticipation, endParticipation } from './participations.ts';
export { createProduct, updateProduct } from './products.ts';
