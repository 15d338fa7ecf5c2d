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

const owners: Readonly<Record<string, 'Organization' | 'Product' | 'Supplier'>> = {
  ...Object.fromEntries(organizationNamespaces.map((namespace) => [namespace, 'Organization'])),
  product: 'Product',
  supplier: 'Supplier',
};

/**
 * The type of the object that a global id names, or undefined when nothing has ids of its namespace.
 * @throws BAD_USER_INPUT when the id is malformed
 */
export function typeOfId(id: string, argument: string): 'Organization' | 'Product' | 'Supplier' | undefined {
  return owners[namespaceOf(id, argument)];
}
