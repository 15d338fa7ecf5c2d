import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import { refuse, type Change } from '@community-graph/kit/changing';
import { stateReport, withReport, type ProvenanceItem } from '@community-graph/kit/facts';
import { localName } from '@community-graph/kit/ids';
import type { EngagementDeclarationDecider } from '../__generated__/schema.ts';
import {
  Engagement,
  Source,
  type EngagementDeclarationRow,
  type EngagementRow,
  type SupplierRow,
} from '../entities/index.ts';
import { refuseOverlap } from './deliveryChecks.ts';
import { freeId } from './ids.ts';

/** A provenance together with what the supplier states. */
type Stated = (provenance: readonly ProvenanceItem[]) => ProvenanceItem[];

/**
 * Writes what a confirmed declaration says into the public engagements, within the transaction that confirms it.
 * @throws Refusal VERSION_CONFLICT when the engagement was changed since, ALREADY_EXISTS when another says the same by now
 */
export async function writeDeclared(
  change: Change,
  declaration: EngagementDeclarationRow,
  supplier: SupplierRow,
  decider: EngagementDeclarationDecider,
): Promise<void> {
  const source = await stateReport(change.em, Source, supplier, change.today);
  const note = `Declared by the supplier, confirmed by ${decider === 'SECRETARIAT' ? 'the secretariat' : 'an owner of the product'}.`;
  const stated: Stated = (provenance) => withReport(provenance, supplier, source, note);
  if (declaration.kind === 'DECLARE') {
    await refuseOverlap(change, declaration);
    declaration.engagementId = await writeNew(change, declaration, stated([]));
    return;
  }
  const engagement = await seenEngagement(change, declaration);
  engagement.version += 1;
  engagement.provenance = stated(engagement.provenance);
  if (declaration.kind === 'END') engagement.validTo = declaration.validTo;
  else {
    await refuseOverlap(change, declaration, engagement.id);
    if (declaration.effectiveFrom === null) mend(engagement, declaration);
    else {
      engagement.validTo = declaration.effectiveFrom;
      declaration.continuedById = await writeNew(change, declaration, stated([]));
    }
  }
}

function mend(engagement: EngagementRow, { services, note, validFrom, validTo }: EngagementDeclarationRow): void {
  Object.assign(engagement, { services, note, validFrom, validTo });
}

async function writeNew(
  { em, rows }: Change,
  { supplierId, productId, services, note, validFrom, validTo }: EngagementDeclarationRow,
  provenance: ProvenanceItem[],
): Promise<string> {
  const taken = sql<{ id: string }>`
    select e.id from suppliers.engagement e where e.supplier_id = ${supplierId} and e.product_id = ${productId}`;
  const id = await freeId(rows, `engagement:${localName(supplierId)}.${localName(productId)}`, taken);
  // At once, before the declaration that will point to it.
  await em.insert(Engagement, {
    id,
    supplierId,
    productId,
    services,
    note,
    validFrom,
    validTo,
    provenance,
    version: 1,
  });
  return id;
}

async function seenEngagement({ em }: Change, declaration: EngagementDeclarationRow): Promise<EngagementRow> {
  const { engagementId, engagementVersion } = declaration;
  const engagement = await em.findOneOrFail(Engagement, engagementId!, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (engagement.version === engagementVersion) return engagement;
  return refuse(
    'VERSION_CONFLICT',
    'The engagement was changed after this was declared. Reject the declaration, and ask the supplier for another.',
    'input.declarationId',
  );
}
