import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import { checkInput, forbidden, nextVersion, refuse, supplierFor, type Change } from '@community-graph/kit/changing';
import type {
  ConfirmEngagementDeclarationInput,
  EngagementDeclarationDecider,
  RejectEngagementDeclarationInput,
  WithdrawEngagementDeclarationInput,
} from '../__generated__/schema.ts';
import { EngagementDeclaration, type EngagementDeclarationRow, type SupplierRow } from '../entities/index.ts';
import { longest } from './limits.ts';
import { lockedSupplier, momentOf } from './reading.ts';
import { writeDeclared } from './writeDeclared.ts';

/** Takes a declaration back; answers with its id. */
export async function withdrawEngagementDeclaration(change: Change, input: WithdrawEngagementDeclarationInput) {
  const { declaration } = await pending(change, input, (supplierId) => void supplierFor(change.viewer, supplierId));
  declaration.status = 'WITHDRAWN';
  declaration.decidedAt = await momentOf(change);
  return { declarationId: declaration.id };
}

/** Confirms a declaration, and writes what it declares; answers with its id. */
export async function confirmEngagementDeclaration(change: Change, input: ConfirmEngagementDeclarationInput) {
  const decider = deciderOf(change);
  const { declaration, supplier } = await pending(change, input);
  await writeDeclared(change, declaration, supplier, decider);
  declaration.status = 'CONFIRMED';
  await decided(change, declaration, decider);
  return { declarationId: declaration.id };
}

/** Rejects a declaration; answers with its id. */
export async function rejectEngagementDeclaration(change: Change, input: RejectEngagementDeclarationInput) {
  const decider = deciderOf(change);
  const check = checkInput();
  const reason = check.text(input.reason, 'input.reason', longest.reason);
  check.done();
  const { declaration } = await pending(change, input);
  declaration.status = 'REJECTED';
  declaration.reason = reason;
  await decided(change, declaration, decider);
  return { declarationId: declaration.id };
}

/** Of the owners, each sees the declarations about its own products alone: what a coordinator finds, it may decide. */
function deciderOf({ viewer: { role } }: Change): EngagementDeclarationDecider {
  if (role === 'SECRETARIAT') return 'SECRETARIAT';
  if (role === 'COORDINATOR') return 'PRODUCT_OWNER';
  throw forbidden('Only a coordinator of an organization that owns the product, or the secretariat, may decide this.');
}

async function decided(change: Change, declaration: EngagementDeclarationRow, decider: EngagementDeclarationDecider) {
  declaration.decidedAt = await momentOf(change);
  declaration.decidedBy = decider;
  declaration.decidedByOrganizationId = decider === 'PRODUCT_OWNER' ? change.viewer.organizationId : null;
}

/**
 * A declaration that waits to be decided and that the viewer may see, locked together with its supplier.
 * @param allow throws for a supplier that the viewer may not speak for
 * @throws Refusal NOT_FOUND, VERSION_CONFLICT, NOT_POSSIBLE
 */
async function pending(
  change: Change,
  { declarationId, expectedVersion }: { readonly declarationId: string; readonly expectedVersion: number },
  allow: (supplierId: string) => void = () => {},
): Promise<{ declaration: EngagementDeclarationRow; supplier: SupplierRow }> {
  const [found] = await change.rows(sql<{ supplierId: string }>`
    select d.supplier_id from ${sql.table('suppliers.engagement_declaration')} d where d.id = ${declarationId}`);
  if (found === undefined) {
    return refuse('NOT_FOUND', 'There is no declaration of this id that you may see.', 'input.declarationId');
  }
  allow(found.supplierId);
  // The supplier first, as whoever declares does: so nobody waits for each other.
  const supplier = await lockedSupplier(change, found.supplierId, 'input.declarationId');
  const declaration = await change.em.findOneOrFail(EngagementDeclaration, declarationId, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  });
  nextVersion(declaration, expectedVersion);
  if (declaration.status !== 'PENDING') {
    refuse('NOT_POSSIBLE', `It was decided already: it is ${declaration.status}.`, 'input.declarationId');
  }
  return { declaration, supplier };
}
