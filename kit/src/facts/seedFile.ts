import { readFileSync } from 'node:fs';
import type { DatePrecision, ProvenanceItem } from './entities.ts';

/** A source as `seed/sources.json` holds it. */
export interface SeedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly publishedOn?: string;
  readonly publishedOnPrecision?: DatePrecision;
  readonly url?: string;
  readonly retrievedOn?: string;
}

/** What every dated row of a seed file can say. */
export interface SeedPeriod {
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly provenance: ProvenanceItem[];
}

/**
 * Reads a seed file that was shipped with the code.
 * @param base the module that stands beside it, `import.meta.url`
 */
export function readSeedFile<Content>(name: string, base: string): Content {
  return JSON.parse(readFileSync(new URL(name, base), 'utf8')) as Content;
}
