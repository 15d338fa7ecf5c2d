import type { FormattedExecutionResult } from 'graphql';
import type { TestSubgraph } from '@community-graph/kit/testing';
import { allowedScopes, anonymous, system, type Viewer } from '@community-graph/kit/viewer';

const granted = (own: Partial<Viewer> & Pick<Viewer, 'role'>): Viewer => ({
  ...anonymous,
  subject: `subject of ${own.role}`,
  scopes: allowedScopes(own.role),
  ...own,
});

/** A viewer that speaks for a supplier, with every scope that suppliers can have. */
export const supplier = (supplierId: string, scopes = allowedScopes('SUPPLIER')): Viewer =>
  granted({ role: 'SUPPLIER', supplierId, scopes });

/** A viewer that reads what is an organization's own, with every scope that members can have. */
export const member = (organizationId: string): Viewer => granted({ role: 'MEMBER', organizationId });

/** A viewer that changes what is an organization's own, with every scope that coordinators can have. */
export const coordinator = (organizationId: string): Viewer => granted({ role: 'COORDINATOR', organizationId });

/** The secretariat, with every scope there is. */
export const secretariat: Viewer = granted({ role: 'SECRETARIAT' });

/** A part of the graph itself. */
export const gateway: Viewer = system('gateway');

/** Runs an operation as a viewer. */
export type AskAs = (
  viewer: Viewer,
  query: string,
  variables?: Record<string, unknown>,
) => Promise<FormattedExecutionResult>;

/** Asks a subgraph as anybody. */
export const askOf =
  ({ subgraph }: TestSubgraph): AskAs =>
  (viewer, query, variables) =>
    subgraph.execute({ query, variables, viewer, requestId: 'test-request' });
