import type { EntityManager } from '@mikro-orm/sql';
import {
  readSeedFile,
  type Confidence,
  type DatePrecision,
  type ProvenanceItem,
  type SeedPeriod,
  type SeedSource,
} from '@community-graph/kit/facts';
import { idSegment, localName } from '@community-graph/kit/ids';
import { danishSortKey } from '@community-graph/kit/paging';
import type {
  ClaimComparison,
  ClaimMetric,
  ClaimUnit,
  GovernanceBodyKind,
  GovernanceLevelOfWork,
  OrganizationKind,
  SeatRole,
} from '../src/__generated__/schema.ts';
import * as tables from '../src/entities/index.ts';
import { seedKnowledge } from './knowledge/index.ts';
import { readMunicipalities, type SeedMunicipality } from './municipalities.ts';

interface SeedOrganization extends SeedPeriod {
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly shortName: string;
  readonly cvr?: string;
  readonly regionCode?: string;
  readonly succeededBy?: string;
}

interface SeedMembership extends SeedPeriod {
  readonly organization: string;
  readonly founding: boolean;
}

interface SeedSeat extends SeedPeriod {
  readonly body: string;
  readonly organization: string;
  readonly role: SeatRole;
}

interface SeedGovernance {
  readonly bodies: {
    id: string;
    kind: GovernanceBodyKind;
    name: string;
    description: string;
    provenance: ProvenanceItem[];
  }[];
  readonly seats: SeedSeat[];
  readonly functions: {
    id: string;
    name: string;
    danishName: string;
    description: string;
    level: GovernanceLevelOfWork;
    provenance: ProvenanceItem[];
  }[];
}

/** A claim as `claims.json` holds it. */
interface SeedClaim {
  readonly id: string;
  readonly metric: ClaimMetric;
  readonly subject: string;
  readonly value: number;
  readonly comparison: ClaimComparison;
  readonly unit: ClaimUnit;
  readonly statement: string;
  readonly asOf?: string;
  readonly asOfPrecision?: DatePrecision;
  readonly source: string;
  readonly confidence: Confidence;
}

interface SeedCommunity {
  readonly id: string;
  readonly name: string;
  readonly foundedOn: string;
  readonly foundedIn: string;
  readonly cvr: string;
  readonly gln: string;
  readonly provenance: ProvenanceItem[];
}

/** The day the regions Hovedstaden and Sjælland become Region Østdanmark (act no. 699 of 20 June 2025). */
const mergerDay = '2027-01-01';
const mergedRegions = new Set(['1084', '1085']);
const mergedInto = 'region:ostdanmark';
const mergerProvenance: ProvenanceItem = {
  source: 'source:transition-act-2025',
  confidence: 'HIGH',
  note: 'Region Østdanmark takes over on 1 January 2027.',
};

/** The year on whose 1 January the inhabitants of the list were counted. */
const populationYear = 2026;
const populationProvenance: ProvenanceItem[] = [
  { source: 'source:folk1a', confidence: 'MEDIUM', note: 'By way of the script of another project.' },
];

/** Where the columns of the list of municipalities come from; SOURCE.md says which from which. */
const municipalityProvenance: ProvenanceItem[] = [
  { source: 'source:folk1a', confidence: 'HIGH', note: 'Codes, names and inhabitants.' },
  { source: 'source:dk-municipalities', confidence: 'MEDIUM', note: 'The region.' },
  { source: 'source:os2autoproces-cvr', confidence: 'HIGH', note: 'The CVR number.' },
  { source: 'source:os2sync-uuids', confidence: 'HIGH', note: 'The UUID in FK Organisation.' },
];

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

const idOf = ({ code }: SeedMunicipality) => `municipality:${code}`;

function organizationRow(municipality: SeedMunicipality) {
  const { name, shortName, cvr, population, feeClass } = municipality;
  return {
    id: idOf(municipality),
    kind: 'MUNICIPALITY' as const,
    name,
    shortName,
    formerIds: [],
    sortKey: danishSortKey(shortName),
    nameSortKey: danishSortKey(name),
    population,
    feeClass,
    cvr,
    regionCode: null,
    succeededById: null,
    validFrom: null,
    validTo: null,
    provenance: municipalityProvenance,
  };
}

function municipalityRow(municipality: SeedMunicipality) {
  const { code, code4, nuts3, fkOrganisationUuid } = municipality;
  return { id: idOf(municipality), code, code4, nuts3, fkOrganisationUuid };
}

/** The one count that the list holds. */
function populationRow(municipality: SeedMunicipality) {
  const { code, population } = municipality;
  return {
    id: `population:${code}.${populationYear}`,
    organizationId: idOf(municipality),
    year: populationYear,
    population,
    provenance: populationProvenance,
  };
}

/** The region today, and from the merger day on the merged one for the municipalities that it takes over. */
function affiliationRows(municipality: SeedMunicipality) {
  const { code, regionCode } = municipality;
  const affiliation = { organizationId: idOf(municipality) };
  const merges = mergedRegions.has(regionCode);
  const today: ProvenanceItem[] = [{ source: 'source:dk-municipalities', confidence: 'MEDIUM' }];
  return [
    {
      ...affiliation,
      id: `affiliation:${code}.${regionCode}`,
      regionId: `region:${regionCode}`,
      validTo: merges ? mergerDay : null,
      provenance: merges ? [...today, mergerProvenance] : today,
    },
    ...(merges
      ? [
          {
            ...affiliation,
            id: `affiliation:${code}.ostdanmark`,
            regionId: mergedInto,
            validFrom: mergerDay,
            provenance: [mergerProvenance],
          },
        ]
      : []),
  ];
}
