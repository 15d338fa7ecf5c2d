import { checkInput, refuse, secretariatOnly, type Change } from '@community-graph/kit/changing';
import type { AddParticipationInput, EndParticipationInput } from '../__generated__/schema.ts';
import { Participation, Product, type ParticipationRow } from '../entities/index.ts';
import { knownOrganization, knownRow } from './known.ts';
import { lockedRow } from './locked.ts';
import { otherParticipations, refuseOverlap, writeParticipation } from './participationRows.ts';
import { statementOf } from './statements.ts';

/** Adds an organization's part in a product; answers with its id. */
export async function addParticipation(change: Change, input: AddParticipationInput) {
  secretariatOnly(change.viewer);
  const { productId, organizationId, role, validFrom = null, contributionKinds, costShare = null } = input;
  const check = checkInput();
  await knownRow(change, check, Product, 'product', productId, 'input.productId');
  await knownOrganization(change, check, organizationId, 'input.organizationId');
  check.distinct(contributionKinds, 'input.contributionKinds', 4);
  check.within(costShare, 'input.costShare', 0, 1);
  check.done();
  const participationId = await writeParticipation(change, {
    productId,
    organizationId,
    role,
    validFrom,
    costShare,
    contributionKinds: contributionKinds ?? [],
    provenance: (await statementOf(change))([]),
    path: 'input.validFrom',
  });
  return { participationId };
}

/** Sets the end of an organization's part in a product; answers with its id. */
export async function endParticipation(change: Change, input: EndParticipationInput) {
  secretariatOnly(change.viewer);
  const { participationId, expectedVersion } = input;
  const path = 'input.participationId';
  const part = await lockedRow<ParticipationRow>(change, Participation, participationId, expectedVersion, path);
  const { validFrom } = part;
  const validTo = input.validTo ?? change.today;
  if (part.validTo && part.validTo <= change.today) refuse('NOT_POSSIBLE', 'It has ended already.', path);
  if (validFrom && validTo < validFrom)
    refuse('INVALID', `It began on ${validFrom} and cannot end before that.`, 'input.validTo');
  refuseOverlap(await otherParticipations(change, part), { validFrom, validTo }, 'input.validTo');
  Object.assign(part, { validTo, provenance: (await statementOf(change))(part.provenance, 'Ended.') });
  return { participationId };
}
