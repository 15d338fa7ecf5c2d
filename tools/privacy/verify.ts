import type { Ask, Printer } from '@community-graph/kit/administration';
import { summarizeAudit, type AuditCheck, type AuditFault } from '@community-graph/kit/changing';

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
 * @returns how many faults there are
 */
export async function verify(name: string, ask: Ask, { result }: Printer): Promise<number> {
  const { intact, faults, headPosition, headHash } = await summarizeAudit(async (after) => {
    const query = `query ($after: String) {
      check: ${name}AuditCheck(after: $after) {
        checked faults { kind entryId position } endCursor headPosition headHash } }`;
    const { data, errors } = await ask(query, { after });
    if (errors || !data) throw new Error(`${name}: ${errors?.[0]?.message ?? 'there is no answer.'}`);
    return data['check'] as AuditCheck;
  });
  result(`${name}: ${intact} ${intact === 1 ? 'entry holds' : 'entries hold'}, ${faults.length} faults`);
  for (const { kind, entryId, position } of faults) {
    const place = position === null ? '' : ` (position ${position})`;
    result(`  ${kind} ${entryId ?? ''}${place}: ${meanings[kind]}`.replace('  (', ' ('));
  }
  result(`  head: position ${headPosition}, hash ${headHash === '' ? 'none' : headHash}`);
  return faults.length;
}
