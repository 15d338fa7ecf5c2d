import { checkInput, secretariatOnly, type Change, type InputCheck } from '@community-graph/kit/changing';
import type { CreateModuleInput, UpdateModuleInput } from '../__generated__/schema.ts';
import { Product, ProductModule, type ProductModuleRow } from '../entities/index.ts';
import { newId } from './ids.ts';
import { knownOrganizations, knownRow } from './known.ts';
import { longest, most } from './limits.ts';
import { lockedRow } from './locked.ts';
import { statementOf } from './statements.ts';
import { requireSummary, summaryOf } from './texts.ts';

/** What a module is told to be. */
type Told = Pick<ProductModuleRow, 'name' | 'summary' | 'initiatorIds' | 'features' | 'isInitiatedOutside'>;

/** Adds a module to a product; answers with its id. */
export async function createModule(change: Change, input: CreateModuleInput) {
  secretariatOnly(change.viewer);
  const check = checkInput();
  const { productId } = input;
  await knownRow(change, check, Product, 'product', productId, 'input.productId');
  const nothing = { name: input.name, summary: {}, initiatorIds: [], features: [], isInitiatedOutside: null };
  const told = await toldIn(change, check, input, nothing);
  const id = await newId(change, check, ProductModule, 'module', { id: input.id, name: told.name }, 'input.id');
  check.done();
  change.em.create(ProductModule, { id, productId, ...told, provenance: (await statementOf(change))([]) });
  return { moduleId: id };
}

/** Changes what is told of a module; answers with its id. */
export async function updateModule(change: Change, input: UpdateModuleInput) {
  secretariatOnly(change.viewer);
  const { moduleId, idempotencyKey: _key, expectedVersion, ...changes } = input;
  const module = await lockedRow<ProductModuleRow>(change, ProductModule, moduleId, expectedVersion, 'input.moduleId');
  const check = checkInput();
  check.holds(
    Object.values(changes).some((value) => value !== undefined),
    'input',
    'Say what is to change.',
  );
  const told = await toldIn(change, check, input, module);
  check.done();
  const provenance = (await statementOf(change))(module.provenance, 'Changed by the secretariat.');
  Object.assign(module, told, { provenance });
  return { moduleId };
}

/** What an input tells of a module, and what it leaves out as it was before. */
async function toldIn(
  change: Change,
  check: InputCheck,
  input: Partial<UpdateModuleInput>,
  before: Told,
): Promise<Told> {
  const { initiatorIds, features } = input;
  const name = check.line(input.name ?? before.name, 'input.name', longest.name);
  const summary = summaryOf(check, input, before.summary);
  requireSummary(check, summary);
  check.distinct(initiatorIds, 'input.initiatorIds', most.initiators);
  if (initiatorIds)
    await knownOrganizations(change, check, initiatorIds.slice(0, most.initiators), 'input.initiatorIds');
  check.holds(
    (features?.length ?? 0) <= most.features,
    'input.features',
    `It must have at most ${most.features} entries.`,
  );
  return {
    name,
    summary,
    initiatorIds: initiatorIds ?? before.initiatorIds,
    features: features?.map((feature) => featureIn(check, feature)) ?? before.features,
    isInitiatedOutside: input.isInitiatedOutside === undefined ? before.isInitiatedOutside : input.isInitiatedOutside,
  };
}

function featureIn(check: InputCheck, feature: NonNullable<UpdateModuleInput['features']>[number]) {
  const [da, en] = [feature.da, feature.en].map((text) => check.text(text, 'input.features', longest.note));
  check.holds(Boolean(da ?? en), 'input.features', 'Tell each in Danish or in English.');
  return { ...(da && { da }), ...(en && { en }) };
}
