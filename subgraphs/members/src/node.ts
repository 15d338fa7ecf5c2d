import { namespaceOf } from '@community-graph/kit/ids';
import type { Day } from '@community-graph/kit/time';

/** An object of another subgraph: enough for the gateway to go on to its owner, who knows whether it exists. */
export interface Stub {
  readonly __typename: 'Product' | 'Supplier';
  readonly nodeId: string;
  readonly asOf: Day;
}

/** A product as the gateway hands it over. */
export interface ProductStub extends Stub {
  readonly __typename: 'Product';
  /** The users of the product; there when a field was asked for that requires them. */
  readonly userOrganizationIds?: readonly string[];
}

/** The namespaces of organizations' ids. */
export const organizationNamespaces = ['municipality', 'region', 'organization'] as const;

/** The types of what is known about the community, by the namespaces of their ids. */
const knowledgeTypes = {
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

/** A type of what is known about the community. */
export type KnowledgeType = (typeof knowledgeTypes)[keyof typeof knowledgeTypes];

type NodeType = 'Community' | 'Organization' | 'Product' | 'Supplier';

const owners: Readonly<Record<string, NodeType>> = {
  community: 'Community',
  ...Object.fromEntries(organizationNamespaces.map((namespace) => [namespace, 'Organization'])),
  product: 'Product',
  supplier: 'Supplier',
};

/**
 * The type of the object that a global id names, or undefined when nothing has ids of its namespace.
 * @throws BAD_USER_INPUT when the id is malformed
 */
export function typeOfId(id: string, argument: string): NodeType | undefined {
  return owners[namespaceOf(id, argument)];
}

/** The type of an id that names something known about the community, or undefined for other ids. */
export function knowledgeTypeOfId(id: string): KnowledgeType | undefined {
  const [namespace = ''] = id.split(':');
  return (knowledgeTypes as Readonly<Record<string, KnowledgeType | undefined>>)[namespace];
}

/** A product on a day, for the gateway to go on to its owner. */
export const productStub = (id: string, asOf: Day): ProductStub => ({ __typename: 'Product', nodeId: id, asOf });
