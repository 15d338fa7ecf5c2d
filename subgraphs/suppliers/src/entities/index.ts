import { defineSource } from '@community-graph/kit/facts';
import { Engagement } from './engagements.ts';
import { Supplier } from './suppliers.ts';

/** Where facts are stated. */
export const Source = defineSource();

/** The tables of this subgraph. */
export const entities = [Supplier, Engagement, Source];

export { Engagement, type EngagementNode, type EngagementPage, type EngagementRow } from './engagements.ts';
export type { OrganizationReference, ProductPage, UsageReference } from './references.ts';
export { Supplier, type SupplierNode, type SupplierPage, type SupplierRow } from './suppliers.ts';
