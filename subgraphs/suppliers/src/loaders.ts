import type { SourceRow } from '@community-graph/kit/facts';
import { connectionLoader, entityLoader, listLoader, type Reader } from '@community-graph/kit/reading';
import type { SubgraphContext } from '@community-graph/kit/subgraph';
import type { ServiceKind } from './__generated__/schema.ts';
import { Engagement, Source, Supplier, type EngagementRow, type SupplierRow } from './entities/index.ts';
import * as queries from './queries/index.ts';

/** The batched reads of one request. */
export function createLoaders(reader: Reader) {
  const suppliers = (source: typeof queries.suppliers) =>
    connectionLoader<SupplierRow, queries.ServiceFilter>(reader, source);
  const engagements = (source: typeof queries.engagementsOfProduct) =>
    connectionLoader<EngagementRow, queries.ServiceFilter>(reader, source);
  return {
    supplier: entityLoader<SupplierRow>(reader, Supplier),
    suppliers: suppliers(queries.suppliers),
    suppliersOfProduct: suppliers(queries.suppliersOfProduct),
    suppliersOfProducts: suppliers(queries.suppliersOfProducts),
    engagement: entityLoader<EngagementRow>(reader, Engagement),
    engagementsOfSupplier: engagements(queries.engagementsOfSupplier),
    engagementsOfProduct: engagements(queries.engagementsOfProduct),
    productsOfSupplier: connectionLoader<{ id: string }, queries.ServiceFilter>(reader, queries.productsOfSupplier),
    servicesOfSupplier: listLoader<{ service: ServiceKind }>(reader, queries.servicesOfSupplier),
    source: entityLoader<SourceRow>(reader, Source),
  };
}

export type SuppliersLoaders = ReturnType<typeof createLoaders>;
export type SuppliersContext = SubgraphContext<SuppliersLoaders>;
