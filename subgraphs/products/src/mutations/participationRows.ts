import { refuse, type Change } from '@community-graph/kit/changing';
import { idSegment, localName } from '@community-graph/kit/ids';
import { Participation, type ParticipationRow } from '../entities/index.ts';
import { inWords, nextId, overlap } from './periods.ts';
import { takeTurns } from './turns.ts';

/** A part in a product to write. */
interface NewParticipation extends Pick<
  ParticipationRow,
  'productId' | 'organizationId' | 'role' | 'validFrom' | 'contributionKinds' | 'costShare' | 'provenance'
> {
  /** The input field that its first day comes from. */
  readonly path: string;
}

/**
 * Writes an organization's part in a product; no two of the same role have a day in common.
 * @returns its id
 * @throws Refusal ALREADY_EXISTS
 */
export async function writeParticipation(change: Change, { path, ...row }: NewParticipation): Promise<string> {
  const { productId, organizationId, role } = row;
  const first = `participation:${localName(productId)}.${idSegment(organizationId)}.${role.toLowerCase().replace('_', '-')}`;
  await takeTurns(change, first);
  const present = await change.em.find(Participation, { productId, organizationId, role });
  const other = present.find((one) => overlap(one, { validFrom: row.validFrom, validTo: null }));
  if (other !== undefined)
    refuse('ALREADY_EXISTS', `There is ${other.id} for a period ${inWords(other)}: end that one first.`, path);
  const taken = present.map(({ id }) => id);
  return change.em.create(Participation, { ...row, id: nextId(first, taken), validTo: null }).id;
}
