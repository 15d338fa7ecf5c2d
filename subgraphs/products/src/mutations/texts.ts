import type { InputCheck } from '@community-graph/kit/changing';
import type { LocalizedText } from '@community-graph/kit/texts';
import { longest } from './limits.ts';

/** A text of an input, in one language or both. */
interface GivenSummary {
  readonly summaryDa?: string | null | undefined;
  readonly summaryEn?: string | null | undefined;
}

/**
 * A summary as it is stored: what an input says, and in a language that it leaves out what was there; null takes a text away.
 * @param before what was there
 */
export function summaryOf(
  check: InputCheck,
  { summaryDa, summaryEn }: GivenSummary,
  before: LocalizedText = {},
): LocalizedText {
  const da = summaryDa === undefined ? before.da : check.text(summaryDa, 'input.summaryDa', longest.summary);
  const en = summaryEn === undefined ? before.en : check.text(summaryEn, 'input.summaryEn', longest.summary);
  return { ...(typeof da === 'string' && { da }), ...(typeof en === 'string' && { en }) };
}

/** Notes that a summary has no text in any language. */
export function requireSummary(check: InputCheck, summary: LocalizedText): void {
  check.holds(Object.keys(summary).length > 0, 'input.summaryDa', 'Tell it in Danish or in English.');
}

/** A text that may be missing: what an input says, null for none; what was there when the input leaves it out. */
export function optional(
  check: InputCheck,
  given: string | null | undefined,
  before: string | null | undefined,
  path: string,
  longestText: number,
): string | null {
  return (given === undefined ? before : check.text(given, path, longestText)) ?? null;
}
