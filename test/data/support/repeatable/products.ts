import { decided, decision, present, reason, type Made, type Repeatable } from './call.ts';

const usage = (made: Made) => ['products.usage', made['reportUsage']!] as const;
const idea = (name: string) =>
  ['proposeProject', { organizationId: 'municipality:101', name, summaryDa: 'En ny løsning.' }] as const;
const partnership = (organizationId: string) =>
  [
    'joinProject',
    {
      organizationId,
      projectId: 'project:ai-heat-control',
      contribution: 'Measurements of three schools.',
      hours: 120,
    },
  ] as const;
const project = { table: 'products.project_proposal', field: 'proposalId' };
const joining = { table: 'products.partnership_proposal', field: 'proposalId' };

/** The mutations of products, in an order in which they can be called. */
export const ofProducts: Readonly<Record<string, Repeatable>> = {
  reportUsage: {
    input: () => ({ organizationId: 'municipality:101', productId: 'product:gps-connector', status: 'IN_PRODUCTION' }),
    again: present,
  },
  // One that nobody confirmed today; who confirms it again on the same day changes nothing.
  confirmUsage: {
    input: () => ({ usageId: 'usage:os2mo.municipality-151' }),
    row: () => ['products.usage', 'usage:os2mo.municipality-151'],
    again: 'NOTHING',
  },
  changeUsage: {
    input: (made) => ({ usageId: made['reportUsage'], note: 'In two schools.' }),
    row: usage,
    again: 'NOTHING',
  },
  endUsage: {
    input: (made) => ({ usageId: made['reportUsage'], validTo: '2027-06-30' }),
    row: usage,
    again: 'NOTHING',
  },
  proposeProject: { input: () => idea('First idea')[1], again: present },
  withdrawProjectProposal: {
    before: [idea('Second idea')],
    ...decision(project.table, project.field, 'proposeProject'),
    again: decided,
  },
  confirmProjectProposal: {
    before: [idea('Third idea')],
    ...decision(project.table, project.field, 'proposeProject'),
    again: decided,
  },
  rejectProjectProposal: {
    before: [idea('Fourth idea')],
    ...decision(project.table, project.field, 'proposeProject', { reason: 'Not now.' }),
    again: decided,
  },
  joinProject: { input: () => partnership('municipality:147')[1], again: present },
  withdrawPartnershipProposal: {
    before: [partnership('municipality:151')],
    ...decision(joining.table, joining.field, 'joinProject'),
    again: decided,
  },
  confirmPartnershipProposal: {
    before: [partnership('municipality:101')],
    ...decision(joining.table, joining.field, 'joinProject'),
    again: decided,
  },
  rejectPartnershipProposal: {
    before: [partnership('municipality:461')],
    ...decision(joining.table, joining.field, 'joinProject', { reason: 'Not now.' }),
    again: decided,
  },
  createProduct: { input: () => ({ name: 'A new thing', summaryEn: 'New.', lifecycle: 'PROJECT' }), again: present },
  updateProduct: {
    input: (made) => ({ productId: made['createProduct'], taskArea: 'Schools', otherNames: ['Thing'] }),
    row: (made) => ['products.product', made['createProduct']!],
    again: 'NOTHING',
  },
  createModule: {
    input: () => ({ productId: 'product:os2mo', name: 'A new module', summaryEn: 'New.' }),
    again: present,
  },
  updateModule: {
    input: (made) => ({ moduleId: made['createModule'], features: [{ en: 'Fast' }] }),
    row: (made) => ['products.product_module', made['createModule']!],
    again: 'NOTHING',
  },
  createIntegration: {
    input: () => ({ productId: 'product:os2mo', externalSystemName: 'A system of this test', status: 'PLANNED' }),
    again: present,
  },
  updateIntegration: {
    input: (made) => ({ integrationId: made['createIntegration'], status: 'BUILT', note: 'Since May.' }),
    row: (made) => ['products.integration', made['createIntegration']!],
    again: 'NOTHING',
  },
  addParticipation: {
    input: () => ({ productId: 'product:gps-connector', organizationId: 'municipality:101', role: 'FUNDER' }),
    again: present,
  },
  endParticipation: {
    input: (made) => ({ participationId: made['addParticipation'], validTo: '2027-06-30' }),
    row: (made) => ['products.participation', made['addParticipation']!],
    again: 'NOTHING',
  },
  eraseProductsActor: {
    before: [idea('The idea of a clerk')],
    beforeBy: 'clerk-of-products',
    input: () => ({ actor: 'clerk-of-products', reason }),
    again: 'NOTHING',
  },
};
