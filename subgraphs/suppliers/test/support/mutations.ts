import type { Who } from './desk.ts';

/** A mutation as one who may sends it. */
export interface Sent {
  readonly name: string;
  readonly by: Who;
  readonly input: Record<string, unknown>;
  /** The same mutation with another input, which may be sent as well. */
  readonly other: Record<string, unknown>;
  /** Mutations that go before. */
  readonly after?: readonly (readonly [Who, string, object])[];
  /** The tables that it writes, besides sources. */
  readonly writes: readonly string[];
  /** What the later one of two at once is told; nothing when both can be. */
  readonly loser: readonly string[];
  /** Who has the scope for it, but may not do it: what is not theirs is forbidden, and what they do not see is not there. */
  readonly strangers: readonly (readonly [Who, string])[];
}

const declared = ['alpha', 'declareEngagement', { productId: 'product:three', services: ['SUPPORT'] }] as const;
const declaration = { declarationId: 'declaration:alpha.three', expectedVersion: 1 };
const proposed = ['alpha', 'proposeCorrection', { subjectId: 'product:one', field: 'name', text: 'One' }] as const;
const correction = { correctionId: 'correction:supplier-alpha.1', expectedVersion: 1 };
const support = { function: 'Support', phone: '+45 12 34 56 78' };
const two = { engagementId: 'engagement:alpha.two.3', expectedVersion: 1 };

/** Every mutation of suppliers, their contacts, engagements and corrections. */
export const mutations: readonly Sent[] = [
  {
    name: 'updateSupplierProfile',
    by: 'alpha',
    input: { expectedVersion: 1, summaryEn: 'We make things.' },
    other: { expectedVersion: 1, summaryEn: 'We make other things.' },
    writes: ['supplier'],
    loser: ['VERSION_CONFLICT'],
    strangers: [],
  },
  {
    name: 'setSupplierContact',
    by: 'alpha',
    input: support,
    other: { ...support, mailbox: 'support@alfa.example' },
    writes: ['supplier_contact'],
    loser: ['ALREADY_EXISTS'],
    strangers: [],
  },
  {
    name: 'endSupplierContact',
    by: 'alpha',
    after: [['alpha', 'setSupplierContact', support]],
    input: { contactId: 'suppliercontact:alpha', expectedVersion: 1 },
    other: { contactId: 'suppliercontact:alpha', expectedVersion: 2 },
    writes: ['supplier_contact'],
    loser: ['VERSION_CONFLICT'],
    strangers: [['beta', 'NOT_FOUND']],
  },
  {
    name: 'declareEngagement',
    by: 'alpha',
    input: { productId: 'product:three', services: ['SUPPORT'] },
    other: { productId: 'product:three', services: ['SUPPORT'], note: 'By telephone.' },
    writes: ['engagement_declaration'],
    loser: ['ALREADY_EXISTS'],
    strangers: [],
  },
  {
    name: 'changeEngagement',
    by: 'alpha',
    input: { ...two, services: ['DEVELOPMENT', 'SUPPORT'] },
    other: { ...two, services: ['DEVELOPMENT', 'ADVICE'] },
    writes: ['engagement_declaration'],
    loser: ['ALREADY_EXISTS'],
    strangers: [['beta', 'FORBIDDEN']],
  },
  {
    name: 'endEngagement',
    by: 'alpha',
    input: { ...two, validTo: '2027-01-01' },
    other: { ...two, validTo: '2028-01-01' },
    writes: ['engagement_declaration'],
    loser: ['ALREADY_EXISTS'],
    strangers: [['beta', 'FORBIDDEN']],
  },
  {
    name: 'withdrawEngagementDeclaration',
    by: 'alpha',
    after: [declared],
    input: declaration,
    other: { ...declaration, expectedVersion: 2 },
    writes: ['engagement_declaration'],
    loser: ['VERSION_CONFLICT'],
    strangers: [['beta', 'NOT_FOUND']],
  },
  {
    name: 'confirmEngagementDeclaration',
    by: 'city',
    after: [declared],
    input: declaration,
    other: { ...declaration, expectedVersion: 2 },
    writes: ['engagement', 'engagement_declaration'],
    loser: ['VERSION_CONFLICT'],
    strangers: [['village', 'NOT_FOUND']],
  },
  {
    name: 'rejectEngagementDeclaration',
    by: 'secretariat',
    after: [declared],
    input: { ...declaration, reason: 'It is not so.' },
    other: { ...declaration, reason: 'It is somehow not so.' },
    writes: ['engagement_declaration'],
    loser: ['VERSION_CONFLICT'],
    strangers: [['village', 'NOT_FOUND']],
  },
  {
    name: 'proposeCorrection',
    by: 'city',
    input: { subjectId: 'product:os2mo', field: 'summary', text: 'It is blue.' },
    other: { subjectId: 'product:os2mo', field: 'summary', text: 'It is green.' },
    writes: ['correction'],
    loser: [],
    strangers: [],
  },
  {
    name: 'acceptCorrection',
    by: 'secretariat',
    after: [proposed],
    input: correction,
    other: { ...correction, reason: 'Thank you.' },
    writes: ['correction'],
    loser: ['VERSION_CONFLICT'],
    strangers: [],
  },
  {
    name: 'rejectCorrection',
    by: 'secretariat',
    after: [proposed],
    input: { ...correction, reason: 'It is right.' },
    other: { ...correction, reason: 'It is quite right.' },
    writes: ['correction'],
    loser: ['VERSION_CONFLICT'],
    strangers: [],
  },
  {
    name: 'createSupplier',
    by: 'secretariat',
    input: { name: 'Æbler & Co.', kind: 'COMPANY' },
    other: { name: 'Pærer & Co.', kind: 'COMPANY' },
    writes: ['supplier'],
    loser: ['ALREADY_EXISTS'],
    strangers: [],
  },
  {
    name: 'updateSupplier',
    by: 'secretariat',
    input: { supplierId: 'supplier:alpha', expectedVersion: 1, name: 'Alfa A/S' },
    other: { supplierId: 'supplier:alpha', expectedVersion: 1, name: 'Alfa ApS' },
    writes: ['supplier'],
    loser: ['VERSION_CONFLICT'],
    strangers: [],
  },
];
