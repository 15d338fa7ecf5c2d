import type { EntityManager } from '@mikro-orm/sql';
import { readSeedFile } from '@community-graph/kit/facts';
import { idSegment, localName } from '@community-graph/kit/ids';
import { danishSortKey } from '@community-graph/kit/paging';
import * as tables from '../../src/entities/index.ts';
import type * as rows from './rows.ts';

/** Fills the tables of what is known about the community; organizations and the community are there already. */
export async function seedKnowledge(em: EntityManager): Promise<void> {
  const read = <Content>(name: string) => readSeedFile<Content[]>(name, import.meta.url);
  const external = read<rows.SeedExternalOrganization>('external-organizations.json');
  await em.insertMany(
    tables.ExternalOrganization,
    external.map(({ counterpartOf, ...row }) => ({
      country: null,
      website: null,
      ...row,
      sortKey: danishSortKey(row.name),
      counterpartOfId: counterpartOf ?? null,
    })),
  );
  await em.insertMany(
    tables.Event,
    read<rows.SeedEvent>('events.json').map((row) => ({
      ...undated('heldOn'),
      place: null,
      country: null,
      ...row,
      sortKey: danishSortKey(row.title.da),
    })),
  );
  await em.insertMany(
    tables.EventParticipation,
    read<rows.SeedEventParticipation>('event-participations.json').map(({ event, party, ...row }) => ({
      ...row,
      id: `part:${localName(event)}.${idSegment(party)}.${row.role.toLowerCase()}`,
      eventId: event,
      partyId: party,
    })),
  );
  await em.insertMany(
    tables.Presentation,
    read<rows.SeedPresentation>('presentations.json').map(({ event, presenter, ...row }) => ({
      stage: null,
      durationMinutes: null,
      questionMinutes: null,
      fullHouse: null,
      language: null,
      ...row,
      eventId: event,
      presenterId: presenter,
    })),
  );
  await em.insertMany(
    tables.CommunityDocument,
    read<rows.SeedDocument>('documents.json').map(({ presentation, ...row }) => ({
      ...undated('publishedOn'),
      format: null,
      url: null,
      ...row,
      sortKey: danishSortKey(row.title.da),
      presentationId: presentation ?? null,
    })),
  );
  await seedReports(em, read);
  await em.insertMany(
    tables.Strategy,
    read<rows.SeedStrategy>('strategies.json').map(({ publishers, ...row }) => ({
      ...undated('publishedOn'),
      validFrom: null,
      validTo: null,
      recognizesCommunity: null,
      url: null,
      ...row,
      sortKey: danishSortKey(row.title.da),
      publisherIds: publishers,
    })),
  );
  await em.insertMany(
    tables.Testimonial,
    read<rows.SeedTestimonial>('testimonials.json').map(({ organization, ...row }) => ({
      ...undated('statedOn'),
      ...row,
      organizationId: organization,
    })),
  );
  await seedPartners(em, read, external);
  await em.insertMany(
    tables.WorkingGroupSeat,
    read<rows.SeedWorkingGroupSeat>('working-group-seats.json').map(({ product, organization, ...row }) => ({
      validFrom: null,
      validTo: null,
      ...row,
      id: `groupseat:${localName(product)}.${row.group.toLowerCase()}.${idSegment(organization)}`,
      productId: product,
      organizationId: organization,
    })),
  );
  await em.insertMany(tables.CommunityValue, numbered(read<rows.SeedValue>('community-values.json')));
}

type Read = <Content>(name: string) => Content[];

async function seedReports(em: EntityManager, read: Read): Promise<void> {
  await em.insertMany(
    tables.Report,
    read<rows.SeedReport>('reports.json').map(({ publisher, preparedBy, products, ...row }) => ({
      ...undated('publishedOn'),
      url: null,
      ...row,
      sortKey: danishSortKey(row.title.da),
      publisherId: publisher ?? null,
      preparedById: preparedBy ?? null,
      productIds: products,
    })),
  );
  await em.insertMany(
    tables.Finding,
    numbered(read<rows.SeedFinding>('findings.json')).map(({ report, ...row }) => ({ ...row, reportId: report })),
  );
  await em.insertMany(
    tables.Recommendation,
    numbered(read<rows.SeedRecommendation>('recommendations.json')).map(
      ({ report, partOf, owner, candidates, position, ...row }) => ({
        ...row,
        sortKey: String(position).padStart(4, '0'),
        reportId: report,
        partOfId: partOf ?? null,
        ownerId: owner ?? null,
        candidateIds: candidates ?? [],
      }),
    ),
  );
  await em.insertMany(
    tables.ImprovementArea,
    numbered(read<rows.SeedImprovementArea>('improvement-areas.json')).map(({ report, ...row }) => ({
      ...row,
      reportId: report,
    })),
  );
  await em.insertMany(
    tables.ImprovementMeasure,
    numbered(read<rows.SeedImprovementMeasure>('improvement-measures.json')).map(
      ({ area, product, event, ...row }) => ({
        ...row,
        areaId: area,
        productId: product ?? null,
        eventId: event ?? null,
      }),
    ),
  );
}

async function seedPartners(
  em: EntityManager,
  read: Read,
  external: readonly rows.SeedExternalOrganization[],
): Promise<void> {
  const organizations = await em.findAll(tables.Organization, { fields: ['id', 'sortKey'] });
  const sortKeys = new Map<string, string>([
    ...external.map(({ id, name }) => [id, danishSortKey(name)] as const),
    ...organizations.map(({ id, sortKey }) => [id, sortKey] as const),
  ]);
  await em.insertMany(
    tables.CooperationAgreement,
    read<rows.SeedCooperation>('cooperation-agreements.json').map(({ partner, ...row }) => ({
      partnerKind: null,
      form: null,
      agreementKind: null,
      validFrom: null,
      validTo: null,
      ...row,
      sortKey: sortKeys.get(partner)!,
      partnerId: partner,
    })),
  );
  await em.insertMany(tables.PartnerKindDefinition, numbered(read<rows.SeedPartnerKind>('partner-kinds.json')));
  await em.insertMany(tables.AgreementKindDefinition, numbered(read<rows.SeedAgreementKind>('agreement-kinds.json')));
}

/** Columns of a date that no text states. */
const undated = <Column extends string>(column: Column) =>
  ({ [column]: null, [`${column}Precision`]: null }) as Record<Column | `${Column}Precision`, null>;

/** The rows with their places in the file, from 1. */
const numbered = <Row>(all: readonly Row[]) => all.map((row, index) => ({ ...row, position: index + 1 }));
