import { checkInput, refuse, secretariatOnly, type Change, type InputCheck } from '@community-graph/kit/changing';
import { localName, slugOf } from '@community-graph/kit/ids';
import { danishSortKey } from '@community-graph/kit/paging';
import type { CreateIntegrationInput, UpdateIntegrationInput } from '../__generated__/schema.ts';
import { ExternalSystem, Integration, Product, type IntegrationRow } from '../entities/index.ts';
import { knownRow } from './known.ts';
import { longest } from './limits.ts';
import { lockedRow } from './locked.ts';
import { statementOf } from './statements.ts';
import { optional } from './texts.ts';
import { takeTurns } from './turns.ts';

/** Adds an integration, and the external system at its other end where that is new; answers with its id. */
export async function createIntegration(change: Change, input: CreateIntegrationInput) {
  secretariatOnly(change.viewer);
  const { productId, otherProductId, externalSystemId, status } = input;
  const check = checkInput();
  await knownRow(change, check, Product, 'product', productId, 'input.productId');
  await knownRow(change, check, Product, 'product', otherProductId, 'input.otherProductId');
  await knownRow(change, check, ExternalSystem, 'system', externalSystemId, 'input.externalSystemId');
  const name = check.line(input.externalSystemName, 'input.externalSystemName', longest.name);
  const ends = [otherProductId, externalSystemId, name].filter((end) => typeof end === 'string');
  check.holds(ends.length === 1, 'input', 'Give exactly one other end: a product, an external system, or its name.');
  check.holds(otherProductId !== productId, 'input.otherProductId', 'A product has no integration with itself.');
  const note = check.text(input.note, 'input.note', longest.note) ?? null;
  check.done();
  await takeTurns(change, 'integration');
  const systemId = typeof name === 'string' ? await systemNamed(change, check, name) : (externalSystemId ?? null);
  const end = otherProductId ?? systemId!;
  await refuseSecond(change, productId, end);
  const id = `integration:${localName(productId)}.${localName(end)}`;
  // At once, after the system that it points to.
  await change.em.insert(Integration, {
    id,
    productId,
    otherProductId: otherProductId ?? null,
    externalSystemId: systemId,
    status,
    note,
    provenance: (await statementOf(change))([]),
    version: 1,
  });
  return { integrationId: id };
}

/** Changes what is told of an integration; answers with its id. */
export async function updateIntegration(change: Change, input: UpdateIntegrationInput) {
  secretariatOnly(change.viewer);
  const { integrationId, expectedVersion, status } = input;
  const path = 'input.integrationId';
  const integration = await lockedRow<IntegrationRow>(change, Integration, integrationId, expectedVersion, path);
  const check = checkInput();
  check.holds(typeof status === 'string' || input.note !== undefined, 'input', 'Say what is to change.');
  const note = optional(check, input.note, integration.note, 'input.note', longest.note);
  check.done();
  const provenance = (await statementOf(change))(integration.provenance, 'Changed by the secretariat.');
  Object.assign(integration, { status: status ?? integration.status, note, provenance });
  return { integrationId };
}

/** The id of the external system of a name; a new one when none has it. */
async function systemNamed({ em }: Change, check: InputCheck, name: string): Promise<string> {
  const sortKey = danishSortKey(name);
  const id = `system:${slugOf(name)}`;
  check.holds(slugOf(name) !== '', 'input.externalSystemName', 'No id can be made of this name.');
  check.done();
  const known = await em.findOne(ExternalSystem, { $or: [{ sortKey }, { id }] });
  if (known !== null) return known.id;
  await em.insert(ExternalSystem, { id, name, sortKey });
  return id;
}

/** @throws Refusal ALREADY_EXISTS when there is an integration between two ends, whichever of them has it */
async function refuseSecond({ em }: Change, productId: string, end: string): Promise<void> {
  const present = await em.findOne(Integration, {
    $or: [
      { productId, otherProductId: end },
      { productId: end, otherProductId: productId },
      { productId, externalSystemId: end },
    ],
  });
  if (present !== null) refuse('ALREADY_EXISTS', `There is ${present.id}: change that one.`, 'input');
}
