import type { EntityManager } from '@mikro-orm/sql';
import { idSegment, type GlobalId } from '../ids/index.ts';
import type { Day } from '../time/index.ts';
import type { defineSource, ProvenanceItem } from './entities.ts';

/** Who states something by a change. */
export interface Reporter {
  readonly id: GlobalId;
  readonly name: string;
}

/** The secretariat of the community, which states things for others too. */
export const secretariat: Reporter = { id: 'community:secretariat', name: 'OS2 (secretariat)' };

/**
 * Makes sure that there is a source for what somebody states today: one for each of them and day, for example
 * `source:report.municipality-101.2026-11-21`.
 * @param source the subgraph's entity of sources
 * @returns the id of the source
 */
export async function stateReport(
  em: EntityManager,
  source: ReturnType<typeof defineSource>,
  reporter: Reporter,
  day: Day,
): Promise<GlobalId> {
  const id = `${prefixOf(reporter)}${day}`;
  const row = {
    id,
    title: `Reported by ${reporter.name}`,
    publisher: reporter.name,
    publishedOn: day,
    publishedOnPrecision: 'DAY' as const,
    url: null,
    retrievedOn: null,
  };
  // Two who report on the same day write the same source.
  await em.upsert(source, row, { onConflictFields: ['id'], onConflictAction: 'ignore' });
  return id;
}

/**
 * The provenance of a row together with what somebody states about it today; what others state stays, and what the same
 * one stated before is replaced.
 * @param sourceId what `stateReport` gave
 * @param note what to know about it, in English; nothing when left out
 */
export function withReport(
  provenance: readonly ProvenanceItem[],
  reporter: Reporter,
  sourceId: GlobalId,
  note?: string,
): ProvenanceItem[] {
  const others = provenance.filter(({ source }) => !source.startsWith(prefixOf(reporter)));
  return [...others, { source: sourceId, confidence: 'HIGH', ...(note !== undefined && { note }) }];
}

const prefixOf = ({ id }: Reporter): string => `source:report.${idSegment(id)}.`;
