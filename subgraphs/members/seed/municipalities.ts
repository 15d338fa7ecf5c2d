import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { FeeClass } from '../src/__generated__/schema.ts';

/** A municipality as the shipped list holds it. */
export interface SeedMunicipality {
  readonly code: string;
  readonly code4: string;
  readonly name: string;
  readonly shortName: string;
  readonly regionCode: string;
  readonly nuts3: string;
  readonly cvr: string;
  readonly fkOrganisationUuid: string;
  /** Inhabitants on 1 January 2026. */
  readonly population: number;
  readonly feeClass: FeeClass;
}

const feeClasses: Readonly<Record<string, FeeClass>> = {
  LILLE: 'SMALL',
  MELLEM: 'MEDIUM',
  STOR: 'LARGE',
  MEGET_STOR: 'VERY_LARGE',
};

/**
 * Reads the 98 municipalities of `municipalities.csv`.
 * @throws when a row's fee class is not one of the four
 */
export function readMunicipalities(): SeedMunicipality[] {
  const rows = parse<Record<string, string>>(readFileSync(new URL('municipalities.csv', import.meta.url)), {
    columns: true,
    bom: true,
  });
  return rows.map((row) => {
    const column = (name: string): string => {
      const value = row[name];
      if (value === undefined) throw new Error(`municipalities.csv has no column ${name}`);
      return value;
    };
    const feeClass = feeClasses[column('os2_fee_size_class')];
    if (feeClass === undefined) throw new Error(`municipality ${row['code']} has an unknown fee class`);
    return {
      code: column('code'),
      code4: column('code4'),
      name: column('name'),
      shortName: column('short_name'),
      regionCode: column('region_code'),
      nuts3: column('nuts3'),
      cvr: column('cvr'),
      fkOrganisationUuid: column('fk_organisation_uuid'),
      population: Number(column('population_2026_01_01')),
      feeClass,
    };
  });
}
