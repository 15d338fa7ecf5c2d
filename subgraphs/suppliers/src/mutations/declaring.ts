import { sql } from 'kysely';
import { checkInput, expectVersion, refuse, supplierFor, type Change } from '@community-graph/kit/changing';
import { localName } from '@community-graph/kit/ids';
import type { ChangeEngagementInput, DeclareEngagementInput, EndEngagementInput } from '../__generated__/schema.ts';
import {
  Engagement,
  EngagementDeclaration,
  inOrder,
  type EngagementDeclarationRow,
  type EngagementRow,
} from '../entities/index.ts';
import {
  checkPeriod,
  checkServices,
  refuseOverlap,
  refusePendingOverlap,
  refuseSecondPending,
  refuseTooManyPending,
} from './deliveryChecks.ts';
import { freeId } from './ids.ts';
import { longest } from './limits.ts';
import { knownProduct, lockedSupplier, momentOf } from './reading.ts';

type Declared = Pick<
  EngagementDeclarationRow,
  'kind' | 'supplierId' | 'productId' | 'services' | 'note' | 'validFrom' | 'validTo'
> &
  Partial<Pick<EngagementDeclarationRow, 'engagementId' | 'engagementVersion' | 'effectiveFrom'>>;

/** Declares a new engagement; answers with the id of the declaration. */
export async function declareEngagement(change: Change, input: DeclareEngagementInput) {
  const { productId, validFrom = null, validTo = null } = input;
  const check = checkInput();
  check.id(input.supplierId, 'input.supplierId', ['supplier']);
  check.id(productId, 'input.productId', ['product']);
  const note = check.text(input.note, 'input.note', longest.note) ?? null;
  checkServices(check, input.services);
  checkPeriod(check, input);
  const supplierId = supplierFor(change.viewer, input.supplierId);
  check.done();

  await lockedSupplier(change, supplierId, 'input.supplierId');
  await knownProduct(change, productId, 'input.productId');
  const delivery = { supplierId, productId, services: inOrder(input.services), validFrom, validTo };
  await refuseOverlap(change, delivery);
  await refusePendingOverlap(change, delivery);
  return declare(change, { kind: 'DECLARE', ...delivery, note });
}

/** Declares that an engagement is otherwise; answers with the id of the declaration. */
export async function changeEngagement(change: Change, input: ChangeEngagementInput) {
  const check = checkInput();
  check.id(input.engagementId, 'input.engagementId', ['engagement']);
  const note = check.text(input.note, 'input.note', longest.note);
  if (input.services !== undefined) checkServices(check, input.services);
  check.done();

  const engagement = await seenEngagement(change, input);
  const effectiveFrom = input.effectiveFrom ?? null;
  const declared = {
    supplierId: engagement.supplierId,
    productId: engagement.productId,
    services: inOrder(input.services ?? engagement.services),
    note: note === undefined ? engagement.note : note,
    validFrom: effectiveFrom ?? (input.validFrom === undefined ? engagement.validFrom : input.validFrom),
    validTo: input.validTo === undefined ? engagement.validTo : input.validTo,
  };
  checkPeriod(check, declared);
  if (effectiveFrom !== null) {
    const { validFrom = null, validTo = null } = engagement;
    const within = (validFrom === null || validFrom < effectiveFrom) && (validTo === null || effectiveFrom < validTo);
    check.holds(within, 'input.effectiveFrom', 'It must be a day of the engagement, but not its first.');
    check.holds(input.validFrom === undefined, 'input.validFrom', 'Leave it out: the change has its own first day.');
  }
  check.holds(isDifferent(declared, engagement, effectiveFrom !== null), 'input', 'It is so already: nothing changes.');
  check.done();
  await refuseOverlap(change, declared, engagement.id);
  return declare(change, { kind: 'CHANGE', ...declared, ...about(engagement), effectiveFrom });
}

/** Declares that an engagement ends; answers with the id of the declaration. */
export async function endEngagement(change: Change, input: EndEngagementInput) {
  const check = checkInput();
  check.id(input.engagementId, 'input.engagementId', ['engagement']);
  check.done();

  const engagement = await seenEngagement(change, input);
  const { supplierId, productId, services, note, validFrom } = engagement;
  checkPeriod(check, { validFrom, validTo: input.validTo });
  check.holds(
    !engagement.validTo || input.validTo < engagement.validTo,
    'input.validTo',
    `It ends on ${engagement.validTo} already. Should it end later, declare that with changeEngagement.`,
  );
  check.done();
  const declared = { supplierId, productId, services: [...services], note, validFrom, validTo: input.validTo };
  return declare(change, { kind: 'END', ...declared, ...about(engagement) });
}

const about = ({ id, version }: EngagementRow) => ({ engagementId: id, engagementVersion: version });

function isDifferent(declared: Declared | Omit<Declared, 'kind'>, engagement: EngagementRow, onlyFromADay: boolean) {
  return (
    declared.services.join() !== inOrder(engagement.services).join() ||
    declared.note !== engagement.note ||
    declared.validTo !== engagement.validTo ||
    (!onlyFromADay && declared.validFrom !== engagement.validFrom)
  );
}

/** The engagement that a viewer who may speak for its supplier has seen, with nothing about it waiting. */
async function seenEngagement(
  change: Change,
  { engagementId, expectedVersion }: { readonly engagementId: string; readonly expectedVersion: number },
): Promise<EngagementRow> {
  const [found] = await change.rows(
    sql<{ supplierId: string }>`select e.supplier_id from suppliers.engagement e where e.id = ${engagementId}`,
  );
  if (found === undefined) return refuse('NOT_FOUND', 'There is no engagement of this id.', 'input.engagementId');
  await lockedSupplier(change, supplierFor(change.viewer, found.supplierId), 'input.engagementId');
  const engagement = await change.em.findOneOrFail(Engagement, engagementId);
  expectVersion(engagement, expectedVersion);
  await refuseSecondPending(change, engagementId);
  return engagement;
}

async function declare(change: Change, declared: Declared): Promise<{ declarationId: string }> {
  const { supplierId, productId } = declared;
  await refuseTooManyPending(change, supplierId);
  const taken = sql<{ id: string }>`
    select d.id from ${sql.table('suppliers.engagement_declaration')} d
    where d.supplier_id = ${supplierId} and d.product_id = ${productId}`;
  const id = await freeId(change.rows, `declaration:${localName(supplierId)}.${localName(productId)}`, taken);
  change.em.create(EngagementDeclaration, {
    ...declared,
    id,
    status: 'PENDING',
    declaredAt: await momentOf(change),
    version: 1,
  });
  return { declarationId: id };
}
