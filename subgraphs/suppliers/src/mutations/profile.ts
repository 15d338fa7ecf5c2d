import type { Change, InputCheck } from '@community-graph/kit/changing';
import { secretariat, stateReport, withReport, type Reporter } from '@community-graph/kit/facts';
import type { LocalizedText } from '@community-graph/kit/texts';
import type { UpdateSupplierProfileInput } from '../__generated__/schema.ts';
import { inOrder, Source, type SupplierRow } from '../entities/index.ts';
import { longest, mostOtherNames } from './limits.ts';

/** What a supplier can tell of itself, as inputs hold it. */
export type ProfileInput = Pick<
  UpdateSupplierProfileInput,
  'summaryDa' | 'summaryEn' | 'website' | 'otherNames' | 'offeredServices'
>;

/** What a supplier tells of itself. */
type Profile = Pick<SupplierRow, 'summary' | 'website' | 'otherNames' | 'offeredServices'>;

/**
 * Checks a profile.
 * @param before what it was; what the input leaves out stays so
 */
export function profileOf(check: InputCheck, input: ProfileInput, before: Profile): Profile {
  const summary = {
    da: kept(check.text(input.summaryDa, 'input.summaryDa', longest.summary), before.summary.da),
    en: kept(check.text(input.summaryEn, 'input.summaryEn', longest.summary), before.summary.en),
  };
  check.holds((input.website ?? '').length <= longest.url, 'input.website', `At most ${longest.url} characters.`);
  const otherNames = input.otherNames?.map((name, index) =>
    check.line(name, `input.otherNames.${index}`, longest.name),
  );
  check.distinct(otherNames, 'input.otherNames', mostOtherNames);
  check.distinct(input.offeredServices, 'input.offeredServices', 5);
  for (const list of ['otherNames', 'offeredServices'] as const) {
    check.holds(input[list] !== null, `input.${list}`, 'Give an empty list where there are none.');
  }
  return {
    summary: withoutMissing(summary),
    website: kept(input.website, before.website) ?? null,
    otherNames: otherNames ?? before.otherNames,
    offeredServices: input.offeredServices ? inOrder(input.offeredServices) : before.offeredServices,
  };
}

/** Changes a supplier, and notes who states what is changed. */
export async function stateSupplier(
  { em, viewer, today }: Change,
  supplier: SupplierRow,
  changes: Partial<SupplierRow>,
): Promise<void> {
  const reporter: Reporter = viewer.role === 'SECRETARIAT' ? secretariat : supplier;
  const source = await stateReport(em, Source, reporter, today);
  const note = reporter === secretariat ? 'Recorded by the secretariat.' : 'What it tells of itself.';
  Object.assign(supplier, changes, { provenance: withReport(supplier.provenance, reporter, source, note) });
}

/** What an input leaves out stays. */
const kept = <Value>(given: Value | undefined, before: Value): Value => (given === undefined ? before : given);

const withoutMissing = ({ da, en }: { da?: string | null; en?: string | null }): LocalizedText => ({
  ...(da ? { da } : {}),
  ...(en ? { en } : {}),
});
