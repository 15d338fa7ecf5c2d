import type { EntityManager } from '@mikro-orm/sql';
import { readSeedFile, type ProvenanceItem, type SeedPeriod, type SeedSource } from '@community-graph/kit/facts';
import { idSegment, localName } from '@community-graph/kit/ids';
import { danishSortKey } from '@community-graph/kit/paging';
import type { LocalizedText } from '@community-graph/kit/texts';
import type {
  ContributionKind,
  GovernanceLevel,
  IntegrationStatus,
  ParticipationRole,
  ProductLifecycle,
  UsageStatus,
} from '../src/__generated__/schema.ts';
import { seedGovernance } from './governance/index.ts';
import { seedKnowledge } from './knowledge/index.ts';
import * as tables from '../src/entities/index.ts';

interface SeedProduct {
  readonly id: string;
  readonly name: string;
  readonly otherNames: string[];
  readonly formerIds?: string[];
  readonly summary: LocalizedText;
  readonly lifecycle: ProductLifecycle;
  readonly statusNote?: string;
  readonly governanceLevel: GovernanceLevel;
  readonly license?: string;
  readonly licenseNote?: string;
  readonly kleNumbers: string[];
  readonly taskArea?: string;
  readonly repositories: tables.RepositoryItem[];
  readonly provenance: ProvenanceItem[];
}

interface SeedModule {
  readonly id: string;
  readonly product: string;
  readonly name: string;
  readonly summary: LocalizedText;
  readonly initiators: string[];
  readonly features?: LocalizedText[];
  readonly isInitiatedOutside?: boolean;
  readonly provenance: ProvenanceItem[];
}

interface SeedParticipation extends SeedPeriod {
  readonly product: string;
  readonly organization: string;
  readonly role: ParticipationRole;
  readonly contributionKinds?: ContributionKind[];
  readonly costShare?: number;
}

interface SeedUsage extends SeedPeriod {
  readonly product: string;
  readonly organization: string;
  readonly status: UsageStatus;
}

interface SeedIntegration {
  readonly product: string;
  readonly otherProduct?: string;
  readonly externalSystem?: string;
  readonly status: IntegrationStatus;
  readonly note?: string;
  readonly provenance: ProvenanceItem[];
}

/** Fills the tables of the products subgraph with the files of this folder. */
export async function seed(em: EntityManager): Promise<void> {
  const read = <Row>(name: string) => readSeedFile<Row[]>(name, import.meta.url);

  await em.insertMany(tables.Source, read<SeedSource>('sources.json'));
  await em.insertMany(
    tables.Product,
    read<SeedProduct>('products.json').map((row) => ({
      ...row,
      sortKey: danishSortKey(row.name),
      formerIds: row.formerIds ?? [],
      nameKeys: [row.name, ...row.otherNames].map(danishSortKey),
      repositoryKeys: row.repositories.map(({ url }) => tables.repositoryKey(url)),
    })),
  );
  await em.insertMany(
    tables.ProductModule,
    read<SeedModule>('modules.json').map(({ product, initiators, ...row }) => ({
      ...row,
      productId: product,
      initiatorIds: initiators,
      features: row.features ?? [],
      isInitiatedOutside: row.isInitiatedOutside ?? null,
    })),
  );
  await em.insertMany(
    tables.Participation,
    read<SeedParticipation>('participations.json').map(({ product, organization, ...row }) => ({
      ...row,
      id: `participation:${localName(product)}.${idSegment(organization)}.${row.role.toLowerCase().replace('_', '-')}`,
      productId: product,
      organizationId: organization,
      contributionKinds: row.contributionKinds ?? [],
      costShare: row.costShare ?? null,
    })),
  );
  await em.insertMany(
    tables.Usage,
    read<SeedUsage>('usages.json').map(({ product, organization, ...row }) => ({
      ...row,
      id: `usage:${localName(product)}.${idSegment(organization)}`,
      productId: product,
      organizationId: organization,
    })),
  );
  await em.insertMany(
    tables.ExternalSystem,
    read<{ id: string; name: string }>('external-systems.json').map((row) => ({
      ...row,
      sortKey: danishSortKey(row.name),
    })),
  );
  await em.insertMany(
    tables.Integration,
    read<SeedIntegration>('integrations.json').map(({ product, otherProduct, externalSystem, ...row }) => ({
      ...row,
      id: `integration:${localName(product)}.${localName(otherProduct ?? externalSystem ?? '')}`,
      productId: product,
      otherProductId: otherProduct ?? null,
      externalSystemId: externalSystem ?? null,
    })),
  );
  await seedGovernance(em);
  await seedKnowledge(em);
}
