import { decided, decision, present, reason, type Repeatable } from './call.ts';

const declaration = (productId: string) =>
  ['declareEngagement', { supplierId: 'supplier:magenta', productId, services: ['ADVICE'] }] as const;
const correction = ['proposeCorrection', { subjectId: 'product:os2mo', field: 'name', text: 'Another' }] as const;
const credential = {
  supplierId: 'supplier:magenta',
  scopes: ['products:read'],
  label: 'nightly sync',
  expiresInDays: 90,
};
/** The mutations of suppliers, in an order in which they can be called. */
export const ofSuppliers: Readonly<Record<string, Repeatable>> = {
  issueCredential: { input: () => credential, again: 'PAYS' },
  revokeCredential: { input: (made) => ({ id: made['issueCredential'] }), again: 'NOTHING' },
  rotateCredential: {
    before: [['issueCredential', credential]],
    input: (made) => ({ id: made['issueCredential'], overlapMinutes: 60 }),
    again: decided,
  },
  createSupplier: { input: () => ({ name: 'A new firm', kind: 'COMPANY' }), again: present },
  updateSupplier: {
    input: (made) => ({ supplierId: made['createSupplier'], summaryEn: 'We make things.', otherNames: ['Firm'] }),
    row: (made) => ['suppliers.supplier', made['createSupplier']!],
    again: 'NOTHING',
  },
  updateSupplierProfile: {
    input: (made) => ({ supplierId: made['createSupplier'], website: 'https://firm.example/' }),
    row: (made) => ['suppliers.supplier', made['createSupplier']!],
    again: 'NOTHING',
  },
  setSupplierContact: {
    input: () => ({ supplierId: 'supplier:magenta', function: 'Support', phone: '+45 12 34 56 78' }),
    more: { expectedVersion: 1 },
    again: 'NOTHING',
  },
  endSupplierContact: {
    input: (made) => ({ contactId: made['setSupplierContact'] }),
    row: (made) => ['suppliers.supplier_contact', made['setSupplierContact']!],
    again: decided,
  },
  declareEngagement: { input: () => declaration('product:gps-connector')[1], again: present },
  confirmEngagementDeclaration: {
    ...decision('suppliers.engagement_declaration', 'declarationId', 'declareEngagement'),
    again: decided,
  },
  changeEngagement: {
    input: () => ({ engagementId: 'engagement:magenta.gps-connector', note: 'By telephone.' }),
    row: () => ['suppliers.engagement', 'engagement:magenta.gps-connector'],
    again: present,
  },
  withdrawEngagementDeclaration: {
    ...decision('suppliers.engagement_declaration', 'declarationId', 'changeEngagement'),
    again: decided,
  },
  endEngagement: {
    input: () => ({ engagementId: 'engagement:magenta.gps-connector', validTo: '2027-06-30' }),
    row: () => ['suppliers.engagement', 'engagement:magenta.gps-connector'],
    again: present,
  },
  rejectEngagementDeclaration: {
    ...decision('suppliers.engagement_declaration', 'declarationId', 'endEngagement', { reason: 'It is not so.' }),
    again: decided,
  },
  proposeCorrection: { input: () => correction[1], again: 'PAYS' },
  acceptCorrection: { ...decision('suppliers.correction', 'correctionId', 'proposeCorrection'), again: decided },
  rejectCorrection: {
    before: [correction],
    ...decision('suppliers.correction', 'correctionId', 'proposeCorrection', { reason: 'It is right.' }),
    again: decided,
  },
  eraseContact: { input: (made) => ({ contactId: made['setSupplierContact'], reason }), again: 'NOTHING' },
  eraseSuppliersActor: {
    before: [correction],
    beforeBy: 'clerk-of-suppliers',
    input: () => ({ actor: 'clerk-of-suppliers', reason }),
    again: 'NOTHING',
  },
};
