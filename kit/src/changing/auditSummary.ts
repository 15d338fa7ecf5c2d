import type { AuditCheck, AuditFault } from './auditCheck.ts';

/** What was found of a whole audit log. */
export interface AuditSummary {
  /** How many entries are as they were sealed. */
  readonly intact: number;
  readonly faults: readonly AuditFault[];
  /** The last position of the chain and its hash, to be kept elsewhere. */
  readonly headPosition: string;
  readonly headHash: string;
  /** Whether the log has the head that was noted before; null when none was given. */
  readonly holdsNotedHead: boolean | null;
}

/** The faults that leave a seal without an entry as it was sealed. */
const broken = ['CHANGED', 'MISSING'];

/**
 * Reads the check of an audit log to its end.
 * @param readPart one part of the check, after the cursor of the part before, for example through `checkAudit`
 */
export async function summarizeAudit(readPart: (after: string | null) => Promise<AuditCheck>): Promise<AuditSummary> {
  const faults: AuditFault[] = [];
  let [intact, after] = [0, null as string | null];
  let holdsNotedHead: boolean | null = null;
  for (;;) {
    const part = await readPart(after);
    faults.push(...part.faults);
    if (part.holdsNotedHead !== null) holdsNotedHead = holdsNotedHead === true || part.holdsNotedHead;
    // The parts after the seals look at the same entries again, for those without a seal.
    if (!after?.startsWith('entry:')) {
      intact += part.checked - part.faults.filter(({ kind }) => broken.includes(kind)).length;
    }
    after = part.endCursor;
    if (after === null) {
      return { intact, faults, headPosition: part.headPosition, headHash: part.headHash, holdsNotedHead };
    }
  }
}
