import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import { refuse, type Change } from '@community-graph/kit/changing';
import { Supplier, type SupplierRow } from '../entities/index.ts';

/**
 * A supplier, locked: what is declared and decided about one supplier takes turns.
 * @param path the input field that named it
 * @throws Refusal NOT_FOUND
 */
export async function lockedSupplier({ em }: Change, id: string, path: string): Promise<SupplierRow> {
  const supplier = await em.findOne(Supplier, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return supplier ?? refuse('NOT_FOUND', 'There is no supplier of this id.', path);
}

/**
 * Makes sure that the products subgraph has a product.
 * @param path the input field that named it
 * @throws Refusal NOT_FOUND
 */
export async function knownProduct({ rows }: Change, id: string, path: string): Promise<void> {
  const [product] = await rows(sql<{ id: string }>`select p.id from suppliers.product_model p where p.id = ${id}`);
  if (product === undefined) refuse('NOT_FOUND', 'There is no product of this id.', path);
}

/** The moment of a change, the same for the whole transaction. */
export async function momentOf({ rows }: Change): Promise<string> {
  const [row] = await rows(sql<{ moment: string }>`select now()::text as moment`);
  return row!.moment;
}
