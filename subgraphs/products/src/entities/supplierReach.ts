import type { Connection, Reference } from '@community-graph/kit/reading';
import type { RequiredPeriod } from '@community-graph/kit/subgraph';

/** A supplier as the gateway hands it over. */
export interface SupplierReference extends Reference {
  /** What it ever delivered something to; there when a field was asked for that requires it. */
  readonly productPeriods?: readonly RequiredPeriod[];
}

/** What rests on a supplier, or would be without one, as the gateway hands it over. */
export interface SupplierReachReference extends Reference {
  /** The products it is about; there when a field was asked for that requires them. */
  readonly productIds?: readonly string[];
}

/** An organization with those products of a supplier that it uses. */
export type SupplierUserNode = Reference & { readonly productIds: string[] };
export type SupplierUserPage = Connection<SupplierUserNode>;
export type SupplierUserItem = SupplierUserPage['edges'][number];
