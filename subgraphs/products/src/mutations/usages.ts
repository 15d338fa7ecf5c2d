import { checkInput, organizationFor, refuse, type Change } from '@community-graph/kit/changing';
import type { ConfirmUsageInput, EndUsageInput, ReportUsageInput } from '../__generated__/schema.ts';
import { Product, Usage, type WrittenUsage } from '../entities/index.ts';
import { knownOrganization, knownRow } from './known.ts';
import { longest } from './limits.ts';
import { nextId } from './periods.ts';
import {
  checkFirstDay,
  checkStatus,
  firstId,
  ids,
  others,
  refuseOverlap,
  statingUsages,
  usagesOfPair,
  usageToChange,
} from './usageRows.ts';

/**
 * Writes a usage that its organization, or the secretariat for it, tells of.
 * @throws FORBIDDEN for the usage of another organization; Refusal
 */
export async function reportUsage(change: Change, input: ReportUsageInput): Promise<WrittenUsage> {
  const { em, viewer } = change;
  const organizationId = organizationFor(viewer, input.organizationId);
  const check = checkInput();
  await knownOrganization(change, check, organizationId, 'input.organizationId');
  await knownRow(change, check, Product, 'product', input.productId, 'input.productId');
  const { productId, status } = input;
  const period = { validFrom: input.validFrom ?? null, validTo: null };
  checkStatus(check, status);
  checkFirstDay(check, change, status, period.validFrom, 'input.validFrom');
  const note = check.text(input.note, 'input.note', longest.note) ?? null;
  check.done();
  const present = await usagesOfPair(change, { organizationId, productId });
  refuseOverlap(present, period, 'input.validFrom');
  const usage = em.create(Usage, {
    id: nextId(firstId({ organizationId, productId }), ids(present)),
    productId,
    organizationId,
    status,
    ...period,
    note,
    ...(await statingUsages(change))([]),
  });
  return { usageId: usage.id, previousId: null };
}

/**
 * Notes that a usage is right as it stands.
 * @throws FORBIDDEN for the usage of another organization; Refusal
 */
export async function confirmUsage(change: Change, input: ConfirmUsageInput): Promise<WrittenUsage> {
  const usage = await usageToChange(change, input);
  const { confirmedAt, confirmedBy, provenance } = usage;
  const stated = (await statingUsages(change))(provenance, 'Confirmed as it stands.');
  // Once a day is enough: confirmed again by the same one, it stays as it is.
  const isConfirmed =
    confirmedBy === stated.confirmedBy && confirmedAt?.slice(0, 10) === stated.confirmedAt?.slice(0, 10);
  if (!isConfirmed) Object.assign(usage, stated);
  return { usageId: usage.id, previousId: null };
}

/**
 * Sets the end of a usage.
 * @throws FORBIDDEN for the usage of another organization; Refusal
 */
export async function endUsage(change: Change, input: EndUsageInput): Promise<WrittenUsage> {
  const usage = await usageToChange(change, input);
  const { status, validFrom } = usage;
  if (status === 'ENDED' || (usage.validTo && usage.validTo <= change.today))
    refuse('NOT_POSSIBLE', 'It has ended already.', 'input.usageId');
  const validTo = input.validTo ?? change.today;
  // What was planned can be dropped before it was to begin.
  if (status !== 'PLANNED' && validFrom && validTo < validFrom)
    refuse('INVALID', `It began on ${validFrom} and cannot end before that.`, 'input.validTo');
  refuseOverlap(await others(change, usage), { validFrom, validTo }, 'input.validTo');
  Object.assign(usage, { validTo }, (await statingUsages(change))(usage.provenance, 'Ended.'));
  return { usageId: usage.id, previousId: null };
}
