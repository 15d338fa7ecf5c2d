import { LockMode } from '@mikro-orm/core';
import { nextVersion, organizationFor, refuse, type Change, type InputCheck } from '@community-graph/kit/changing';
import { idSegment, localName } from '@community-graph/kit/ids';
import type { Day } from '@community-graph/kit/time';
import type { UsageStatus } from '../__generated__/schema.ts';
import { Usage, type UsageRow } from '../entities/index.ts';
import { inWords, overlap, type Period } from './periods.ts';
import { momentOf, statementOf } from './statements.ts';
import { takeTurns } from './turns.ts';

/**
 * The usage that a change is about, locked, its version counted.
 * @throws FORBIDDEN for the usage of another organization; Refusal
 */
export async function usageToChange(
  change: Change,
  { usageId: id, expectedVersion }: { readonly usageId: string; readonly expectedVersion: number },
): Promise<UsageRow> {
  const usage = await change.em.findOne(Usage, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (usage === null) return refuse('NOT_FOUND', 'There is no usage with this id.', 'input.usageId');
  organizationFor(change.viewer, usage.organizationId);
  nextVersion(usage, expectedVersion);
  return usage;
}

/** What a usage has when the viewer has just stated it. */
export interface Stated extends Pick<UsageRow, 'confirmedAt' | 'confirmedBy' | 'provenance'> {}

/**
 * What the viewer of a change states of usages.
 * @returns what a usage has by that, from its provenance so far and what to know about it in English
 */
export async function statingUsages(
  change: Change,
): Promise<(provenance: UsageRow['provenance'], note?: string) => Stated> {
  const statement = await statementOf(change);
  const confirmedAt = await momentOf(change);
  const confirmedBy = change.viewer.role === 'SECRETARIAT' ? 'SECRETARIAT' : 'ORGANIZATION';
  return (provenance, note) => ({ confirmedAt, confirmedBy, provenance: statement(provenance, note) });
}

type Pair = Pick<UsageRow, 'organizationId' | 'productId'>;

/** The id of the first usage of a pair. */
export const firstId = ({ organizationId, productId }: Pair): string =>
  `usage:${localName(productId)}.${idSegment(organizationId)}`;

/** Every usage of a pair; until the change ends, nobody else changes them. */
export async function usagesOfPair(change: Change, pair: Pair): Promise<UsageRow[]> {
  await takeTurns(change, firstId(pair));
  const { organizationId, productId } = pair;
  return change.em.find(Usage, { organizationId, productId }, { orderBy: { id: 'asc' } });
}

/** The usages of the same pair but for one. */
export async function others(change: Change, usage: UsageRow): Promise<UsageRow[]> {
  return (await usagesOfPair(change, usage)).filter(({ id }) => id !== usage.id);
}

/** The ids of some rows. */
export const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/** @throws Refusal ALREADY_EXISTS when a period has a day with one of these usages */
export function refuseOverlap(usages: readonly UsageRow[], period: Period, path: string): void {
  const other = usages.find((usage) => overlap(usage, period));
  if (other === undefined) return;
  const message = `There is ${other.id} for a period ${inWords(other)}. Change or end that one, or choose days outside it.`;
  refuse('ALREADY_EXISTS', message, path);
}

/** Checks a status that somebody states. */
export function checkStatus(check: InputCheck, status: UsageStatus): void {
  check.holds(status !== 'ENDED', 'input.status', 'Use that has ended is told by its end: use endUsage.');
}

/** Checks the first day of a usage: only what is planned begins in the future. */
export function checkFirstDay(
  check: InputCheck,
  { today }: Change,
  status: UsageStatus,
  validFrom: Day | null,
  path: string,
): void {
  const message = `It must not lie after today, ${today}: what is to begin has the status PLANNED.`;
  check.holds(status === 'PLANNED' || validFrom === null || validFrom <= today, path, message);
}
