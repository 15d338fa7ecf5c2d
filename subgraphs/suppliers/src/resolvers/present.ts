import type { Reference } from '@community-graph/kit/reading';
import type { SupplierNode } from '../entities/index.ts';
import type { SuppliersLoaders } from '../loaders/index.ts';

/** The supplier that has an id, or had it before. */
export async function present(reference: Reference, loaders: SuppliersLoaders): Promise<SupplierNode | null> {
  return (await loaders.supplier.at(reference)) ?? (await loaders.supplierOfFormerId.load(reference))[0] ?? null;
}
