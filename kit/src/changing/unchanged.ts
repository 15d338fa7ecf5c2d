import { ChangeSetType } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';

/** What is noted of a row when it is changed, whatever is changed: it is no change by itself. */
const bookkeeping = new Set(['version', 'provenance', 'confirmedAt', 'confirmedBy']);

/** Mutations whose change is what others only note. */
const confirmations = new Set(['confirmUsage']);

/**
 * Whether what a mutation has prepared gives every row the values that it has: nothing is new, nothing is removed, and of
 * what is changed only the bookkeeping differs.
 * @param name of the mutation
 * @param note what the user wrote into the provenance; it counts as a change
 */
export function changesNothing(em: EntityManager, name: string, note: unknown): boolean {
  const work = em.getUnitOfWork();
  work.computeChangeSets();
  if (work.getRemoveStack().size > 0) return false;
  return work.getChangeSets().every(({ type, payload, originalEntity }) => {
    if (type !== ChangeSetType.UPDATE) return false;
    const changed = Object.keys(payload);
    if (confirmations.has(name) && changed.includes('confirmedAt')) return false;
    if (typeof note === 'string' && isNew(note, payload, originalEntity)) return false;
    return changed.every((property) => bookkeeping.has(property));
  });
}

function isNew(note: string, now: object, before: object | undefined): boolean {
  const written = JSON.stringify(note.trim());
  const of = (row: object | undefined) =>
    JSON.stringify((row as { provenance?: unknown } | undefined)?.provenance ?? null);
  return of(now).includes(written.replaceAll(/^"|"$/g, '')) && !of(before).includes(written.replaceAll(/^"|"$/g, ''));
}
