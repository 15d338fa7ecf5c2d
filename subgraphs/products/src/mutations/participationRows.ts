import { refuse, type Change } from '@community-graph/kit/changing';
import { idSegment, localName } from '@community-graph/kit/ids';
import { Participation, type ParticipationRow } from '../entities/index.ts';
import { inWords, nextId, overlap, type Period } from './periods.ts';
import { takeTurns } from './turns.ts';

/** A part in a product to write. */
interface NewParticipation extends Pick<
  ParticipationRow,
  'productId' | 'organizationId' | 'role' | 'validFrom' | 'contributionKinds' | 'costShare' | 'provenance'
> {
  /** The input field that its first day comes from. */
  readonly path: string;
}

type Part = Pick<ParticipationRow, 'productId' | 'organizationId' | 'role'>;

/** The id of the first part of one role that an organization has in a product. */
const firstId = ({ productId, organizationId, role }: Part): string =>
  `participation:${localName(productId)}.${idSegment(organizationId)}.${role.toLowerCase().replace('_', '-')}`;

/** Every part of one role that an organization has in a product; until the change ends, nobody else changes them. */
async function partsLike(change: Change, part: Part): Promise<ParticipationRow[]> {
  await takeTurns(change, firstId(part));
  const { productId, organizationId, role } = part;
  return change.em.find(Participation, { productId, organizationId, role });
}

/** The parts of the same role that the same organization has in the same product, but for one. */
export async function otherParticipations(change: Change, part: ParticipationRow): Promise<ParticipationRow[]> {
  return (await partsLike(change, part)).filter(({ id }) => id !== part.id);
}

/** @throws Refusal ALREADY_EXISTS when a period has a day with one of these parts */
export function refuseOverlap(parts: readonly ParticipationRow[], period: Period, path: string): void {
  const other = parts.find((part) => overlap(part, period));
  if (other !== undefined)
    refuse('ALREADY_EXISTS', `There is ${other.id} for a period ${inWords(other)}: end that one first.`, path);
}

/**
 * Writes an organization's part in a product; no two of the same role have a day in common.
 * @returns its id
 * @throws Refusal ALREADY_EXISTS
 */
export async function writeParticipation(change: Change, { path, ...row }: NewParticipation): Promise<string> {
  const present = await partsLike(change, row);
  refuseOverlap(present, { validFrom: row.validFrom, validTo: null }, path);
  const taken = present.map(({ id }) => id);
  return change.em.create(Participation, { ...row, id: nextId(firstId(row), taken), validTo: null }).id;
}
