import type { Ask } from '@community-graph/kit/administration';
import { summarizeAudit, type AuditCheck, type AuditFault } from '@community-graph/kit/changing';
import type { Printer } from '@community-graph/kit/command';
import { noHead } from './heads.ts';

/** What a fault says to the operator. */
const meanings: Readonly<Record<AuditFault['kind'], string>> = {
  CHANGED: 'was changed or moved',
  MISSING: 'was removed',
  NOT_SEALED: 'was inserted: it has no seal',
  GAP: 'a seal was removed',
  CUT_OFF: 'the end of the chain is not where it was',
};

/**
 * Checks the audit log of a subgraph with its own query, and prints what holds and each fault: ids of entries and their
 * places in the chain, no values.
 * @param name the subgraph's
 * @param noted the head that was noted before, as it was printed; undefined when none is to be found again
 * @returns how many faults there are
 */
export async function verify(name: string, ask: Ask, noted: string | undefined, { result }: Printer): Promise<number> {
  // Every log goes on from an empty one.
  const notedHead = noted === noHead ? null : (noted ?? null);
  const { intact, faults, headPosition, headHash, holdsNotedHead } = await summarizeAudit(async (after) => {
    const query = `query ($after: String, $notedHead: String) {
      check: ${name}AuditCheck(after: $after, notedHead: $notedHead) {
        checked faults { kind entryId position } endCursor headPosition headHash holdsNotedHead } }`;
    const { data, errors } = await ask(query, { after, notedHead });
    if (errors || !data) throw new Error(`${name}: ${errors?.[0]?.message ?? 'there is no answer.'}`);
    return data['check'] as AuditCheck;
  });
  const isHeadLost = holdsNotedHead === false;
  const count = faults.length + (isHeadLost ? 1 : 0);
  result(`${name}: ${intact} ${intact === 1 ? 'entry holds' : 'entries hold'}, ${count} faults`);
  for (const { kind, entryId, position } of faults) {
    const place = position === null ? '' : ` (position ${position})`;
    result(`  ${kind} ${entryId ?? ''}${place}: ${meanings[kind]}`.replace('  (', ' ('));
  }
  if (isHeadLost)
    result(`  HEAD_LOST ${notedHead}: the log does not have the noted head; it was shortened or replaced`);
  result(`  head: position ${headPosition}, hash ${headHash === '' ? noHead : headHash}`);
  return count;
}
