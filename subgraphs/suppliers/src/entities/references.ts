import type { Reference } from '@community-graph/kit/reading';
import type { RequiredPeriod } from '@community-graph/kit/subgraph';

/** An organization as the gateway hands it over. */
export interface OrganizationReference extends Reference {
  /** What it uses or takes part in, and when; there when a field was asked for that requires it. */
  readonly productPeriods?: readonly RequiredPeriod[];
}

/** A usage as the gateway hands it over. */
export interface UsageReference extends Reference {
  /** The product in use; there when a field was asked for that requires it. */
  readonly product?: { readonly id: string };
  /** The user; null when the owner knows none, there when a field was asked for that requires it. */
  readonly organization?: { readonly id: string } | null;
}
