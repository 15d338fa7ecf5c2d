import type { Connection } from '@community-graph/kit/paging';
import type { Reference } from '@community-graph/kit/reading';

/** An organization as the gateway hands it over. */
export interface OrganizationReference extends Reference {
  /** What it uses or takes part in; there when a field was asked for that requires it. */
  readonly productIds?: readonly string[];
}

/** A usage as the gateway hands it over. */
export interface UsageReference extends Reference {
  /** The product in use; there when a field was asked for that requires it. */
  readonly product?: { readonly id: string };
}

/** A page of products, each a reference to the products subgraph. */
export type ProductPage = Connection<Reference>;
