import { sql } from 'kysely';
import { refuse, type Change, type InputCheck } from '@community-graph/kit/changing';
import type { Day } from '@community-graph/kit/time';
import type { ServiceKind } from '../__generated__/schema.ts';
import { mostPending } from './limits.ts';

/** What is delivered to which product, and when. */
export interface Delivery {
  readonly supplierId: string;
  readonly productId: string;
  readonly services: ServiceKind[];
  readonly validFrom?: Day | null;
  readonly validTo?: Day | null;
}

const declarations = sql.table('suppliers.engagement_declaration');

/** Checks a list of services: at least one, each once. */
export function checkServices(check: InputCheck, services: readonly ServiceKind[] | null): void {
  check.holds(services !== null && services.length > 0, 'input.services', 'Name at least one service.');
  check.distinct(services, 'input.services', 5);
}

/** Checks that a period has a day at least: `validTo` is the day after the last. */
export function checkPeriod(
  check: InputCheck,
  { validFrom, validTo }: { readonly validFrom?: Day | null; readonly validTo?: Day | null },
): void {
  if (validFrom && validTo) check.holds(validFrom < validTo, 'input.validTo', 'It must be after the first day.');
}

/**
 * Makes sure that a supplier does not wait for too many decisions already.
 * @throws Refusal NOT_POSSIBLE
 */
export async function refuseTooManyPending({ rows }: Change, supplierId: string): Promise<void> {
  const [pending] = await rows(sql<{ count: number }>`
    select count(*)::int as count from ${declarations} d where d.supplier_id = ${supplierId} and d.status = 'PENDING'`);
  if (pending!.count < mostPending) return;
  refuse('NOT_POSSIBLE', `${mostPending} declarations of this supplier wait to be decided. Withdraw some, or wait.`);
}

/**
 * Makes sure that nothing about an engagement waits to be decided.
 * @throws Refusal ALREADY_EXISTS
 */
export async function refuseSecondPending({ rows }: Change, engagementId: string): Promise<void> {
  const [pending] = await rows(sql<{ id: string }>`
    select d.id from ${declarations} d where d.engagement_id = ${engagementId} and d.status = 'PENDING' limit 1`);
  if (pending === undefined) return;
  refuse(
    'ALREADY_EXISTS',
    `Another declaration about this engagement waits to be decided: ${pending.id}. Withdraw it first.`,
    'input.engagementId',
  );
}

/**
 * Makes sure that no other engagement has the supplier deliver the same service to the same product on the same day.
 * @param except an engagement that does not count
 * @throws Refusal ALREADY_EXISTS
 */
export async function refuseOverlap({ rows }: Change, delivery: Delivery, except: string | null = null): Promise<void> {
  const [other] = await rows(sql<{ id: string }>`
    select e.id from suppliers.engagement e
    where ${overlaps('e', delivery)} and e.id is distinct from ${except}::text order by e.id limit 1`);
  if (other === undefined) return;
  refuse(
    'ALREADY_EXISTS',
    `${other.id} says already that one of these services is delivered to the product in these days. Change that one.`,
  );
}

/**
 * Makes sure that no new engagement with the same service on the same day waits to be confirmed.
 * @throws Refusal ALREADY_EXISTS
 */
export async function refusePendingOverlap({ rows }: Change, delivery: Delivery): Promise<void> {
  const [other] = await rows(sql<{ id: string }>`
    select d.id from ${declarations} d
    where ${overlaps('d', delivery)} and d.kind = 'DECLARE' and d.status = 'PENDING' order by d.id limit 1`);
  if (other !== undefined)
    refuse('ALREADY_EXISTS', `${other.id} declares one of these services already, and waits to be decided.`);
}

function overlaps(alias: string, { supplierId, productId, services, validFrom = null, validTo = null }: Delivery) {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  return sql`${column('supplier_id')} = ${supplierId} and ${column('product_id')} = ${productId}
    and ${column('services')} && ${services}::text[]
    and (${column('valid_to')} is null or ${validFrom}::date is null or ${validFrom}::date < ${column('valid_to')})
    and (${column('valid_from')} is null or ${validTo}::date is null or ${column('valid_from')} < ${validTo}::date)`;
}
