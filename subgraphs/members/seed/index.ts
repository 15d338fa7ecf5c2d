import type { EntityManager } from '@mikro-orm/sql';
import { readSeedFile, type SeedSource } from '@community-graph/kit/facts';
import { idSegment, localName } from '@community-graph/kit/ids';
import { danishSortKey } from '@community-graph/kit/paging';
import * as tables from '../src/entities/index.ts';
import { seedKnowledge } from './knowledge/index.ts';
import { readMunicipalities } from './municipalities.ts';
import { affiliationRows, municipalityRow, organizationRow, populationRow } from './municipalityRows.ts';
import type {
  SeedClaim,
  SeedCommunity,
  SeedFeeSchedule,
  SeedGovernance,
  SeedMembership,
  SeedOrganization,
} from './shapes.ts';

/** Fills the tables of the members subgraph with the files of this folder. */
export async function seed(em: EntityManager): Promise<void> {
  const read = <Content>(name: string) => readSeedFile<Content>(name, import.meta.url);
  const municipalities = readMunicipalities();
  const governance = read<SeedGovernance>('governance.json');

  await em.insertMany(tables.Source, read<SeedSource[]>('sources.json'));
  const others = read<SeedOrganization[]>('organizations.json');
  // A row can point to a later one as its successor, so those without one go first.
  const ordered = others.toSorted((one, other) => Number('succeededBy' in one) - Number('succeededBy' in other));
  for (const { succeededBy, ...row } of ordered) {
    await em.insert(tables.Organization, {
      ...row,
      formerIds: [],
      sortKey: danishSortKey(row.shortName),
      nameSortKey: danishSortKey(row.name),
      succeededById: succeededBy ?? null,
    });
  }
  await em.insertMany(tables.Organization, municipalities.map(organizationRow));
  await em.insertMany(tables.Municipality, municipalities.map(municipalityRow));
  await em.insertMany(tables.Population, municipalities.map(populationRow));
  await em.insertMany(tables.RegionAffiliation, municipalities.flatMap(affiliationRows));
  await em.insertMany(
    tables.Membership,
    read<SeedMembership[]>('memberships.json').map(({ organization, ...row }) => ({
      ...row,
      id: `membership:${idSegment(organization)}`,
      organizationId: organization,
    })),
  );
  await em.insertMany(tables.Community, [read<SeedCommunity>('community.json')]);
  await em.insertMany(tables.FeeSchedule, read<SeedFeeSchedule[]>('fees.json'));
  await em.insertMany(tables.GovernanceBody, governance.bodies);
  await em.insertMany(
    tables.GovernanceSeat,
    governance.seats.map(({ body, organization, ...row }) => ({
      ...row,
      id: `seat:${localName(body)}.${idSegment(organization)}`,
      bodyId: body,
      organizationId: organization,
    })),
  );
  await em.insertMany(tables.CommunityFunction, governance.functions);
  await em.insertMany(
    tables.Claim,
    read<SeedClaim[]>('claims.json').map(({ subject, asOf, asOfPrecision, ...row }) => ({
      ...row,
      subjectId: subject,
      claimAsOf: asOf ?? null,
      claimAsOfPrecision: asOfPrecision ?? null,
    })),
  );
  await seedKnowledge(em);
}
