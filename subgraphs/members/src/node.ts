import type { ChangeKind } from '@community-graph/kit/feed';
import { namespaceOf } from '@community-graph/kit/ids';
import type { Day } from '@community-graph/kit/time';

/** The types of other subgraphs' objects, by the namespaces of their ids. */
const foreignTypes = {
  product: 'Product',
  module: 'ProductModule',
  participation: 'Participation',
  usage: 'Usage',
  integration: 'Integration',
  criterion: 'GovernanceCriterion',
  assessment: 'GovernanceAssessment',
  project: 'Project',
  proposal: 'ProjectProposal',
  partnership: 'PartnershipProposal',
  document: 'ProductDocument',
  decision: 'Decision',
  requirement: 'Requirement',
  system: 'ExternalSystem',
  supplier: 'Supplier',
  engagement: 'Engagement',
  agreement: 'Agreement',
  declaration: 'EngagementDeclaration',
  correction: 'Correction',
} as const;

/** An object of another subgraph: enough for the gateway to go on to its owner, who knows whether it exists. */
export interface Stub {
  readonly __typename: (typeof foreignTypes)[keyof typeof foreignTypes];
  readonly nodeId: string;
  readonly asOf: Day;
}

/** A product as the gateway hands it over. */
export interface ProductStub extends Stub {
  readonly __typename: 'Product';
}

/** An object that changed, as the gateway hands it over. */
export interface ChangedObject {
  readonly nodeId: string;
  readonly asOf: Day;
  readonly kind: ChangeKind;
}

/** The namespaces of organizations' ids. */
export const organizationNamespaces = ['municipality', 'region', 'organization'] as const;

/** The types of this subgraph's objects, by the namespaces of their ids. */
const ownTypes = {
  ...({ municipality: 'Organization', region: 'Organization', organization: 'Organization' } as const),
  community: 'Community',
  membership: 'Membership',
  body: 'GovernanceBody',
  seat: 'GovernanceSeat',
  function: 'CommunityFunction',
  claim: 'Claim',
  event: 'Event',
  presentation: 'Presentation',
  report: 'Report',
  finding: 'Finding',
  recommendation: 'Recommendation',
  area: 'ImprovementArea',
  strategy: 'Strategy',
  testimonial: 'Testimonial',
  external: 'ExternalOrganization',
  cooperation: 'CooperationAgreement',
  paper: 'CommunityDocument',
} as const;

/** A type of this subgraph whose objects have global ids. */
export type OwnType = (typeof ownTypes)[keyof typeof ownTypes];

/** What the namespace of an id says; neither when it is of no use. */
export interface NodeKind {
  readonly own?: OwnType;
  readonly foreign?: Stub['__typename'];
}

/** Whether an object has a key of its own: `constructor` is none. */
const isKeyOf = <T extends object>(object: T, key: PropertyKey): key is keyof T => Object.hasOwn(object, key);

/**
 * The type of the object that a global id names; neither when nothing has ids of its namespace.
 * @throws BAD_USER_INPUT when the id is malformed
 */
export function kindOfId(id: string, argument: string): NodeKind {
  const namespace = namespaceOf(id, argument);
  if (isKeyOf(ownTypes, namespace)) return { own: ownTypes[namespace] };
  return isKeyOf(foreignTypes, namespace) ? { foreign: foreignTypes[namespace] } : {};
}

/** A product on a day, for the gateway to go on to its owner. */
export const productStub = (id: string, asOf: Day): ProductStub => ({ __typename: 'Product', nodeId: id, asOf });
