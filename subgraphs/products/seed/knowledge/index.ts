import type { EntityManager } from '@mikro-orm/sql';
import { readSeedFile, type ProvenanceItem, type SeedPeriod } from '@community-graph/kit/facts';
import { localName } from '@community-graph/kit/ids';
import { danishSortKey } from '@community-graph/kit/paging';
import type { LocalizedText } from '@community-graph/kit/texts';
import type { FeeClass, ProjectRole, ProjectStage } from '../../src/__generated__/schema.ts';
import * as tables from '../../src/entities/index.ts';

/** A row as its file has it: `product` in place of the column `productId`, and no key where the column is null. */
type Seed<Row, Nullable extends keyof Row = never> = Omit<Row, 'productId' | Nullable> &
  Partial<Pick<Row, Nullable>> & { readonly product: string };

interface SeedTender extends Seed<
  Omit<tables.TenderRow, 'organizationIds' | 'awardedToId'>,
  'announcedOn' | 'announcedOnPrecision' | 'durationMonths'
> {
  readonly organizations: string[];
  readonly awardedTo?: string;
}

interface SeedDocument extends Seed<Omit<tables.ProductDocumentRow, 'organizationId'>, 'language' | 'url'> {
  readonly organization?: string;
}

interface SeedRequirement extends Omit<tables.RequirementRow, 'productIds'> {
  readonly products: string[];
}

interface SeedMaintenance extends Seed<
  Omit<tables.ProductMaintenanceRow, 'organizationIds' | 'supplierIds' | 'ipOwnerSupplierId'>,
  'type' | 'ipOwnerKind'
> {
  readonly organizations: string[];
  readonly suppliers: string[];
  readonly ipOwnerSupplier?: string;
}

interface SeedStrategyLink extends Seed<Omit<tables.StrategyLinkRow, 'strategyId'>, 'url'> {
  readonly strategy?: string;
}

interface SeedFee extends SeedPeriod {
  readonly product: string;
  readonly feeClass?: FeeClass;
  readonly memberFee: number;
  readonly nonMemberFee: number;
  readonly connectionFee?: number;
}

interface SeedProject {
  readonly id: string;
  readonly name: string;
  readonly product?: string;
  readonly summary: LocalizedText;
  readonly url?: string;
  readonly stages: readonly ({ readonly stage: ProjectStage } & SeedPeriod)[];
  readonly parties: readonly { organization: string; role: ProjectRole; provenance: ProvenanceItem[] }[];
  readonly provenance: ProvenanceItem[];
}

/** Fills the tables of what is known about products and their projects; the products are there already. */
export async function seedKnowledge(em: EntityManager): Promise<void> {
  const read = <Row>(name: string) => readSeedFile<Row[]>(name, import.meta.url);

  await em.insertMany(tables.ProductTrait, read<Seed<tables.ProductTraitRow>>('traits.json').map(withProductId));
  await em.insertMany(
    tables.ProductDocument,
    read<SeedDocument>('documents.json').map(({ organization, language, url, ...row }) => ({
      ...withProductId(row),
      language: language ?? null,
      url: url ?? null,
      organizationId: organization ?? null,
    })),
  );
  await em.insertMany(
    tables.Decision,
    read<Seed<tables.DecisionRow, 'reference'>>('decisions.json').map(({ reference, ...row }) => ({
      ...withProductId(row),
      reference: reference ?? null,
    })),
  );
  await em.insertMany(
    tables.Tender,
    read<SeedTender>('tenders.json').map(({ organizations, awardedTo, ...row }) => ({
      ...withProductId(row),
      announcedOn: row.announcedOn ?? null,
      announcedOnPrecision: row.announcedOnPrecision ?? null,
      durationMonths: row.durationMonths ?? null,
      organizationIds: organizations,
      awardedToId: awardedTo ?? null,
    })),
  );
  await em.insertMany(
    tables.Requirement,
    read<SeedRequirement>('requirements.json').map(({ products, ...row }) => ({ ...row, productIds: products })),
  );
  await em.insertMany(
    tables.ProductMaintenance,
    read<SeedMaintenance>('maintenance.json').map(({ organizations, suppliers, ipOwnerSupplier, ...row }) => ({
      ...withProductId(row),
      type: row.type ?? null,
      organizationIds: organizations,
      supplierIds: suppliers,
      ipOwnerKind: row.ipOwnerKind ?? null,
      ipOwnerSupplierId: ipOwnerSupplier ?? null,
    })),
  );
  await em.insertMany(
    tables.StrategyLink,
    read<SeedStrategyLink>('strategy-links.json').map(({ strategy, url, ...row }) => ({
      ...withProductId(row),
      strategyId: strategy ?? null,
      url: url ?? null,
    })),
  );
  await em.insertMany(
    tables.LicenseFinding,
    read<Seed<tables.LicenseFindingRow, 'license'>>('license-findings.json').map(({ license, ...row }) => ({
      ...withProductId(row),
      license: license ?? null,
    })),
  );
  await em.insertMany(
    tables.ProductFee,
    read<SeedFee>('fees.json').map((row) => ({
      ...withProductId(row),
      id: `fee:${[localName(row.product), (row.feeClass ?? 'all').toLowerCase().replace('_', '-'), row.validFrom].join('.')}`,
      feeClass: row.feeClass ?? null,
      connectionFee: row.connectionFee ?? null,
    })),
  );
  await seedProjects(em, read<SeedProject>('projects.json'));
}

async function seedProjects(em: EntityManager, projects: readonly SeedProject[]): Promise<void> {
  await em.insertMany(
    tables.Project,
    projects.map(({ product, stages: _stages, parties: _parties, ...row }) => ({
      ...row,
      sortKey: danishSortKey(row.name),
      productId: product ?? null,
      url: row.url ?? null,
    })),
  );
  await em.insertMany(
    tables.ProjectStage,
    projects.flatMap(({ id, stages }) => stages.map((stage, n) => ({ ...stage, projectId: id, n }))),
  );
  await em.insertMany(
    tables.ProjectParty,
    projects.flatMap(({ id, parties }) =>
      parties.map(({ organization, ...party }) => ({ ...party, projectId: id, organizationId: organization })),
    ),
  );
}

function withProductId<Row extends { readonly product: string }>({ product, ...row }: Row) {
  return { ...row, productId: product };
}
