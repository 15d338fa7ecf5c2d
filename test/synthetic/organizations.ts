import { hash } from '../fuzz/random.ts';
import { organizationId, organizationWord, regionId, regionWord } from './names.ts';
import type { Sizes } from './sizes.ts';

/** What every table knows about an organization of a number. */
export interface SyntheticOrganization {
  readonly id: string;
  readonly kind: 'MUNICIPALITY' | 'REGION' | 'JOINT_PUBLIC' | 'STATE' | 'ASSOCIATION';
  readonly name: string;
  readonly shortName: string;
}

const otherKinds = [
  { kind: 'JOINT_PUBLIC', ending: 'Syntetfællesskab' },
  { kind: 'STATE', ending: 'Syntetstyrelse' },
  { kind: 'ASSOCIATION', ending: 'Syntetforening' },
] as const;

/** The organization of a number: the regions come first, one in fifty of the rest is no municipality. */
export function organizationAt(number: number, { regions }: Sizes): SyntheticOrganization {
  if (number < regions) {
    const word = regionWord(number);
    return { id: regionId(number), kind: 'REGION', name: `Syntetregion ${word}`, shortName: `Syntetregion ${word}` };
  }
  const word = organizationWord(number);
  if (number % 50 === 0) {
    const { kind, ending } = otherKinds[(number / 50) % otherKinds.length]!;
    return { id: organizationId('organization', number), kind, name: `${word} ${ending}`, shortName: word };
  }
  return {
    id: organizationId('municipality', number),
    kind: 'MUNICIPALITY',
    name: `${word} Syntetkommune`,
    shortName: word,
  };
}

/** The ids alone, which the other subgraphs refer to. */
export function organizationIds(sizes: Sizes): string[] {
  return Array.from({ length: sizes.organizations }, (_, number) => organizationAt(number, sizes).id);
}

/** The number of the region that a municipality lies in. */
export const regionOf = (number: number, { regions }: Sizes): number => hash(`region ${number}`) % regions;

/** The inhabitants of a municipality, most of them small: 2,000 to 700,000. */
export function populationOf(number: number): number {
  const part = hash(`population ${number}`) / 2 ** 32;
  return Math.round(2_000 * 350 ** (part ** 1.3));
}

/** The class of the fees for so many inhabitants. */
export function feeClassOf(population: number): 'SMALL' | 'MEDIUM' | 'LARGE' | 'VERY_LARGE' {
  if (population < 25_000) return 'SMALL';
  if (population <= 60_000) return 'MEDIUM';
  return population < 120_000 ? 'LARGE' : 'VERY_LARGE';
}
