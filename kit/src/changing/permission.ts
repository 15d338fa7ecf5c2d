import { clientError } from '../errors/index.ts';
import type { Viewer } from '../viewer/index.ts';

/**
 * The organization that a viewer changes something for: its own, or for the secretariat the one that is named.
 * @param named the id in the input; a coordinator may leave it out, or name its own
 * @throws FORBIDDEN
 */
export function organizationFor({ role, organizationId }: Viewer, named: string | null | undefined): string {
  if (role === 'SECRETARIAT') {
    if (named) return named;
    throw forbidden('The secretariat changes nothing of its own here: name the organization in "organizationId".');
  }
  if (role === 'COORDINATOR' && organizationId !== null && (named ?? organizationId) === organizationId) {
    return organizationId;
  }
  throw forbidden('Only the coordinator of the organization itself, or the secretariat, may change this.');
}

/**
 * The supplier that a viewer changes something for: its own, or for the secretariat the one that is named.
 * @param named the id in the input; a supplier may leave it out, or name its own
 * @throws FORBIDDEN
 */
export function supplierFor({ role, supplierId }: Viewer, named: string | null | undefined): string {
  if (role === 'SECRETARIAT') {
    if (named) return named;
    throw forbidden('The secretariat changes nothing of its own here: name the supplier in "supplierId".');
  }
  if (role === 'SUPPLIER' && supplierId !== null && (named ?? supplierId) === supplierId) return supplierId;
  throw forbidden('Only the supplier itself, or the secretariat, may change this.');
}

/** @throws FORBIDDEN when the viewer is not the secretariat */
export function secretariatOnly({ role }: Viewer): void {
  if (role !== 'SECRETARIAT') throw forbidden('Only the secretariat may change this.');
}

/** The error for what a viewer may not change. */
export const forbidden = (message: string) => clientError('FORBIDDEN', message);
