import type { EntityManager } from '@mikro-orm/sql';
import { readSeedFile, type ProvenanceItem, type SeedPeriod, type SeedSource } from '@community-graph/kit/facts';
import { localName } from '@community-graph/kit/ids';
import { danishSortKey } from '@community-graph/kit/paging';
import type { LocalizedText } from '@community-graph/kit/texts';
import type { ServiceKind, SupplierKind } from '../src/__generated__/schema.ts';
import * as tables from '../src/entities/index.ts';

interface SeedSupplier {
  readonly id: string;
  readonly name: string;
  readonly formerIds?: string[];
  readonly otherNames: string[];
  readonly summary: LocalizedText;
  readonly kind: SupplierKind;
  readonly cvr?: string;
  readonly website?: string;
  readonly organization?: string;
  readonly provenance: ProvenanceItem[];
}

interface SeedEngagement extends SeedPeriod {
  readonly supplier: string;
  readonly product: string;
  readonly services: ServiceKind[];
  readonly note?: string;
}

/** Fills the tables of the suppliers subgraph with the files of this folder. */
export async function seed(em: EntityManager): Promise<void> {
  const read = <Row>(name: string) => readSeedFile<Row[]>(name, import.meta.url);

  await em.insertMany(tables.Source, read<SeedSource>('sources.json'));
  await em.insertMany(
    tables.Supplier,
    read<SeedSupplier>('suppliers.json').map(({ organization, formerIds, ...row }) => ({
      ...row,
      formerIds: formerIds ?? [],
      sortKey: danishSortKey(row.name),
      organizationId: organization ?? null,
    })),
  );
  await em.insertMany(
    tables.Engagement,
    read<SeedEngagement>('engagements.json').map(({ supplier, product, ...row }) => ({
      ...row,
      id: `engagement:${localName(supplier)}.${localName(product)}`,
      supplierId: supplier,
      productId: product,
    })),
  );
}
