import type { InputCheck } from '../changing/index.ts';
import { finderOf, isDistinct, type Sought } from './sought.ts';

/** What an erasure answers; the schema's `Erasure` has the same. */
export interface Erased {
  /** How many audit entries lost values. */
  readonly auditEntries: number;
  /** How many values they lost. */
  readonly auditValues: number;
  /** How many results that were stored for retries were forgotten. */
  readonly storedResults: number;
  /** How many contacts were removed. */
  readonly contacts: number;
  /** Whether all of it was erased; false when there was too much for one change. */
  readonly isComplete: boolean;
}

/** The longest reason of an erasure, in characters; the schema says it too. */
const longestReason = 500;

/** A short number, such as 112, means no contact where it stands in a reason. */
const isMeant = (sought: Sought): boolean => sought.kind !== 'phone' || isDistinct(sought);

/** A reason for the audit log, which must not hold what is erased in any form that redaction would find. */
export function checkReason(check: InputCheck, given: string, erased: readonly Sought[]): string {
  const reason = check.text(given, 'input.reason', longestReason);
  // What is too long is refused already, and is not searched.
  const holds = Array.from(reason).length <= longestReason && finderOf(erased.filter(isMeant))(reason);
  check.holds(!holds, 'input.reason', 'It stays in the audit log: do not repeat in it what is erased.');
  return reason;
}
