import type { ProvenanceItem } from '@community-graph/kit/facts';
import { danishSortKey } from '@community-graph/kit/paging';
import type { SeedMunicipality } from './municipalities.ts';

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

const idOf = ({ code }: SeedMunicipality) => `municipality:${code}`;

/** The organization that a municipality is. */
export function organizationRow(municipality: SeedMunicipality) {
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

/** What is particular to it. */
export function municipalityRow(municipality: SeedMunicipality) {
  const { code, code4, nuts3, fkOrganisationUuid } = municipality;
  return { id: idOf(municipality), code, code4, nuts3, fkOrganisationUuid };
}

/** The one count that the list holds. */
export function populationRow(municipality: SeedMunicipality) {
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
export function affiliationRows(municipality: SeedMunicipality) {
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
