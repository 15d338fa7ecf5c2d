import { idSegment, localName } from '@community-graph/kit/ids';
import { danishSortKey } from '@community-graph/kit/paging';
import { chance } from '../../fuzz/random.ts';
import { somePeriod } from '../days.ts';
import { regionId } from '../names.ts';
import { feeClassOf, organizationAt, populationOf, regionOf } from '../organizations.ts';
import { randomFor } from '../random.ts';
import type { Sizes } from '../sizes.ts';
import { provenance, type Row, type SyntheticTable } from '../table.ts';

/** There are codes for so many municipalities: 101 to 899 without 411. */
const codes = Array.from({ length: 799 }, (_, index) => String(index + 101)).filter((code) => code !== '411');

/** The tables of the members subgraph that grow with the continent. */
export function membersTables(sizes: Sizes, seed: number): SyntheticTable[] {
  const { organizations, regions } = sizes;
  const municipalities = Array.from({ length: organizations }, (_, number) => number).filter(
    (number) => organizationAt(number, sizes).kind === 'MUNICIPALITY',
  );
  const coded = municipalities.slice(0, codes.length);
  return [
    {
      schema: 'members',
      name: 'organization',
      count: organizations,
      *rows() {
        for (let number = 0; number < organizations; number += 1) yield organizationRow(number, sizes);
      },
    },
    {
      schema: 'members',
      name: 'municipality',
      count: coded.length,
      *rows() {
        for (const [index, number] of coded.entries()) yield municipalityRow(number, codes[index]!, sizes);
      },
    },
    {
      schema: 'members',
      name: 'population',
      count: municipalities.length,
      *rows() {
        for (const number of municipalities) yield populationRow(number, sizes);
      },
    },
    {
      schema: 'members',
      name: 'region_affiliation',
      count: municipalities.length,
      *rows() {
        for (const number of municipalities) yield affiliationRow(number, sizes);
      },
    },
    membershipTable(sizes, seed),
    {
      schema: 'members',
      name: 'governance_seat',
      count: Math.min(20, organizations - regions),
      *rows() {
        for (let seat = 0; seat < this.count; seat += 1) yield seatRow(seat, sizes);
      },
    },
  ];
}

function organizationRow(number: number, sizes: Sizes): Row {
  const { id, kind, name, shortName } = organizationAt(number, sizes);
  const population = kind === 'MUNICIPALITY' ? populationOf(number) : null;
  return {
    id,
    kind,
    name,
    short_name: shortName,
    sort_key: danishSortKey(shortName),
    name_sort_key: danishSortKey(name),
    population,
    fee_class: population === null ? null : feeClassOf(population),
    former_ids: [],
    provenance,
  };
}

function municipalityRow(number: number, code: string, sizes: Sizes): Row {
  return {
    id: organizationAt(number, sizes).id,
    code,
    code4: `0${code}`,
    // A code must be one of the eleven that there are.
    nuts3: 'DK041',
    fk_organisation_uuid: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  };
}

function populationRow(number: number, sizes: Sizes): Row {
  const { id } = organizationAt(number, sizes);
  return {
    id: `population:${localName(id)}.2026`,
    organization_id: id,
    year: 2026,
    population: populationOf(number),
    provenance,
  };
}

function affiliationRow(number: number, sizes: Sizes): Row {
  const { id } = organizationAt(number, sizes);
  const region = regionId(regionOf(number, sizes));
  return {
    id: `affiliation:${localName(id)}.${localName(region)}`,
    organization_id: id,
    region_id: region,
    provenance,
  };
}

/** Six of ten organizations have been members; one of ten of these has left. */
function membershipTable(sizes: Sizes, seed: number): SyntheticTable {
  const count = Math.floor(sizes.organizations * 0.6);
  return {
    schema: 'members',
    name: 'membership',
    count,
    *rows() {
      const random = randomFor(seed, 'membership');
      for (let index = 0; index < count; index += 1) {
        // Of each five organizations in a row, three.
        const number = Math.floor(index / 3) * 5 + (index % 3);
        const { id } = organizationAt(number, sizes);
        yield {
          id: `membership:${idSegment(id)}`,
          organization_id: id,
          founding: index < 10,
          ...somePeriod(random, chance(random, 0.1)),
          provenance,
        };
      }
    },
  };
}

function seatRow(seat: number, sizes: Sizes): Row {
  const { id } = organizationAt(sizes.regions + seat, sizes);
  return {
    id: `seat:board.${idSegment(id)}`,
    body_id: 'body:board',
    organization_id: id,
    role: seat === 0 ? 'CHAIR' : 'MEMBER',
    provenance,
  };
}
