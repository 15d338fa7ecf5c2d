import { checkAudit, type AuditFault } from '../../src/changing/index.ts';
import type { Desk } from './desk.ts';

/** Every fault of the audit log of a desk, and how many entries and seals were checked. */
export async function check(desk: Desk): Promise<{ checked: number; faults: string[] }> {
  const faults: AuditFault[] = [];
  let checked = 0;
  for (let after: string | null = null; ;) {
    const part = await checkAudit(desk.orm.fork(), 'desk', after);
    faults.push(...part.faults);
    checked += part.checked;
    after = part.endCursor;
    if (after === null) return { checked, faults: faults.map(({ kind, position }) => `${kind} ${position}`) };
  }
}

/** The id of an entry by its number. */
export const idOf = (number: number) => `audit:desk.${`${number}`.padStart(12, '0')}`;

/** Runs statements past the triggers, as somebody who owns the database can. */
export async function byForce(desk: Desk, ...statements: string[]): Promise<void> {
  for (const table of ['audit_entry', 'audit_seal']) await desk.rows(`alter table desk.${table} disable trigger all`);
  for (const statement of statements) await desk.rows(statement);
  for (const table of ['audit_entry', 'audit_seal']) await desk.rows(`alter table desk.${table} enable trigger all`);
}

/** Writes five papers and changes the first: six entries. */
export async function writePapers(desk: Desk): Promise<void> {
  for (const name of ['a', 'b', 'c', 'd', 'e']) await desk.write(`k-${name}`, `paper:${name}`);
  await desk.rewrite('k-f', 'paper:a', 'better', 1);
}
