import { sql } from 'kysely';
import type { Change } from '@community-graph/kit/changing';
import { secretariat, stateReport, withReport, type ProvenanceItem, type Reporter } from '@community-graph/kit/facts';
import type { Day } from '@community-graph/kit/time';
import { OrganizationModel, Source } from '../entities/index.ts';

/** Adds to the provenance of a row that whoever makes the change states it. */
export type Statement = (provenance: readonly ProvenanceItem[], note?: string) => ProvenanceItem[];

/** What the viewer of a change states: the secretariat for itself, a coordinator for the organization. */
export async function statementOf(change: Change): Promise<Statement> {
  const { em, viewer, today } = change;
  const own = viewer.organizationId;
  if (viewer.role === 'SECRETARIAT' || own === null) return statementBy(change, secretariat, today);
  const name = (await em.findOne(OrganizationModel, { id: own }))?.name ?? own;
  return statementBy(change, { id: own, name }, today);
}

/** What somebody stated on a day. */
export async function statementBy({ em }: Change, reporter: Reporter, day: Day): Promise<Statement> {
  const source = await stateReport(em, Source, reporter, day);
  return (provenance, note) => withReport(provenance, reporter, source, note);
}

/** The moment of a change, the same for the whole transaction. */
export async function momentOf(change: Change): Promise<string> {
  const [row] = await change.rows(sql<{ moment: string }>`select now()::text as moment`);
  return row!.moment;
}
