import { checkInput, refuse, type Change, type InputCheck } from '@community-graph/kit/changing';
import type { Day } from '@community-graph/kit/time';
import type { ChangeUsageInput, UsageStatus } from '../__generated__/schema.ts';
import { Usage, type UsageRow, type WrittenUsage } from '../entities/index.ts';
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
 * Changes a usage: a new status begins a new period, anything else is corrected in place.
 * @throws FORBIDDEN for the usage of another organization; Refusal
 */
export async function changeUsage(change: Change, input: ChangeUsageInput): Promise<WrittenUsage> {
  const usage = await usageToChange(change, input);
  const check = checkInput();
  const status = input.status ?? usage.status;
  const from = input.statusFrom ?? change.today;
  const note = input.note === undefined ? usage.note : check.text(input.note, 'input.note', longest.note);
  checkChange(check, change, input, usage);
  check.done();
  if (status === usage.status) return correct(change, usage, { note, validFrom: input.validFrom });
  if (usage.validTo && usage.validTo <= from)
    return refuse(
      'NOT_POSSIBLE',
      `It ends on ${usage.validTo}, and has no other status from then on.`,
      'input.usageId',
    );
  return usage.validFrom && from <= usage.validFrom
    ? correct(change, usage, { note, validFrom: from, status })
    : beginAnew(change, usage, { note, validFrom: from, status });
}

function checkChange(check: InputCheck, change: Change, input: ChangeUsageInput, usage: UsageRow): void {
  const { status, statusFrom, validFrom, note } = input;
  if (typeof status === 'string') {
    checkStatus(check, status);
    check.holds(status !== usage.status, 'input.status', 'It has this status already.');
    check.holds(validFrom === undefined, 'input.validFrom', 'Of a new status, give the first day in "statusFrom".');
    checkFirstDay(check, change, status, statusFrom ?? change.today, 'input.statusFrom');
    return;
  }
  check.holds(
    typeof statusFrom !== 'string',
    'input.statusFrom',
    'It is the first day of a new status: give that too.',
  );
  check.holds(validFrom !== undefined || note !== undefined, 'input', 'Say what is to change.');
  checkFirstDay(check, change, usage.status, validFrom ?? null, 'input.validFrom');
  const begins = typeof validFrom !== 'string' || !usage.validTo || validFrom <= usage.validTo;
  check.holds(
    begins || usage.status === 'PLANNED',
    'input.validFrom',
    `It must not lie after the end, ${usage.validTo}.`,
  );
}

interface Corrected {
  readonly note: string | null | undefined;
  readonly validFrom: Day | null | undefined;
  readonly status?: UsageStatus;
}

async function correct(
  change: Change,
  usage: UsageRow,
  { note, validFrom = usage.validFrom, status = usage.status }: Corrected,
): Promise<WrittenUsage> {
  const present = await others(change, usage);
  const path = status === usage.status ? 'input.validFrom' : 'input.statusFrom';
  refuseOverlap(present, { validFrom, validTo: usage.validTo }, path);
  const statement = (await statingUsages(change))(usage.provenance, 'Corrected.');
  Object.assign(usage, { note, validFrom, status }, statement);
  return { usageId: usage.id, previousId: null };
}

async function beginAnew(
  change: Change,
  usage: UsageRow,
  { note, validFrom, status }: { note: string | null | undefined; validFrom: Day; status: UsageStatus },
): Promise<WrittenUsage> {
  const present = await usagesOfPair(change, usage);
  const stated = await statingUsages(change);
  const { organizationId, productId, validTo } = usage;
  const next = change.em.create(Usage, {
    id: nextId(firstId(usage), ids(present)),
    organizationId,
    productId,
    status,
    validFrom,
    validTo,
    note,
    ...stated([]),
  });
  Object.assign(usage, { validTo: validFrom }, stated(usage.provenance, 'Followed by another status.'));
  return { usageId: next.id, previousId: usage.id };
}
