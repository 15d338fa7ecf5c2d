import { checkInput, secretariatOnly, type Change, type InputCheck } from '@community-graph/kit/changing';
import { danishSortKey } from '@community-graph/kit/paging';
import type { CreateProductInput, UpdateProductInput } from '../__generated__/schema.ts';
import { Product, repositoryKey, type ProductRow, type RepositoryItem } from '../entities/index.ts';
import { newId } from './ids.ts';
import { longest, most } from './limits.ts';
import { lockedRow } from './locked.ts';
import { statementOf } from './statements.ts';
import { optional, requireSummary, summaryOf } from './texts.ts';
import { takeTurns } from './turns.ts';

/** What a product is told to be; what is looked up by is made of it. */
type Told = Pick<
  ProductRow,
  | 'name'
  | 'otherNames'
  | 'summary'
  | 'lifecycle'
  | 'statusNote'
  | 'governanceLevel'
  | 'license'
  | 'licenseNote'
  | 'kleNumbers'
  | 'taskArea'
  | 'repositories'
>;

/** What a product is where nothing is told. */
const nothingTold = {
  otherNames: [],
  summary: {},
  statusNote: null,
  governanceLevel: 'UNKNOWN',
  license: null,
  licenseNote: null,
  kleNumbers: [],
  taskArea: null,
  repositories: [],
} satisfies Omit<Told, 'name' | 'lifecycle'>;

/** Adds a product; answers with its id. */
export async function createProduct(change: Change, input: CreateProductInput) {
  secretariatOnly(change.viewer);
  const check = checkInput();
  const told = toldIn(check, input, { ...nothingTold, name: input.name, lifecycle: input.lifecycle });
  await takeTurns(change, 'product');
  const id = await newId(change, check, Product, 'product', { id: input.id, name: told.name }, 'input.id');
  if ((await change.em.count(Product, { formerIds: { $contains: [id] } })) > 0)
    check.wrong('ALREADY_EXISTS', 'input.id', `${id} was the id of another product once: give another.`);
  await checkName(change, check, told.name, id);
  check.done();
  const provenance = (await statementOf(change))([]);
  change.em.create(Product, { id, formerIds: [], ...told, ...lookUps(told), provenance });
  return { productId: id };
}

/** Changes what is told of a product; answers with its id. */
export async function updateProduct(change: Change, input: UpdateProductInput) {
  secretariatOnly(change.viewer);
  const { productId, idempotencyKey: _key, expectedVersion, ...changes } = input;
  const product = await lockedRow<ProductRow>(change, Product, productId, expectedVersion, 'input.productId');
  const check = checkInput();
  check.holds(
    Object.values(changes).some((value) => value !== undefined),
    'input',
    'Say what is to change.',
  );
  const told = toldIn(check, input, product);
  if (told.name !== product.name) {
    await takeTurns(change, 'product');
    await checkName(change, check, told.name, productId);
    // Whoever knows it by the name it had finds it still.
    told.otherNames = [...new Set([...told.otherNames, product.name])].filter((name) => name !== told.name);
  }
  check.done();
  const provenance = (await statementOf(change))(product.provenance, 'Changed by the secretariat.');
  Object.assign(product, told, lookUps(told), { provenance });
  return { productId };
}

/** What an input tells of a product, and what it leaves out as it was before. */
function toldIn(check: InputCheck, input: Partial<UpdateProductInput>, before: Told): Told {
  const otherNames = input.otherNames?.map((name) => check.line(name, 'input.otherNames', longest.name));
  check.distinct(otherNames?.map(danishSortKey), 'input.otherNames', most.otherNames);
  check.distinct(input.kleNumbers, 'input.kleNumbers', most.kleNumbers);
  const repositories = input.repositories?.map((repository) => repositoryIn(check, repository));
  const keys = repositories?.map(({ url }) => repositoryKey(url));
  check.distinct(keys, 'input.repositories', most.repositories);
  const told: Told = {
    name: check.line(input.name ?? before.name, 'input.name', longest.name),
    otherNames: otherNames ?? before.otherNames,
    summary: summaryOf(check, input, before.summary),
    lifecycle: input.lifecycle ?? before.lifecycle,
    statusNote: optional(check, input.statusNote, before.statusNote, 'input.statusNote', longest.note),
    governanceLevel: input.governanceLevel ?? before.governanceLevel,
    license: optional(check, input.license, before.license, 'input.license', longest.name),
    licenseNote: optional(check, input.licenseNote, before.licenseNote, 'input.licenseNote', longest.note),
    kleNumbers: input.kleNumbers ?? before.kleNumbers,
    taskArea: optional(check, input.taskArea, before.taskArea, 'input.taskArea', longest.taskArea),
    repositories: repositories ?? before.repositories,
  };
  requireSummary(check, told.summary);
  return told;
}

function repositoryIn(
  check: InputCheck,
  { url, kind, note }: NonNullable<UpdateProductInput['repositories']>[number],
): RepositoryItem {
  check.text(url, 'input.repositories', longest.url);
  const told = check.text(note, 'input.repositories', longest.note);
  return { url, kind, ...(typeof told === 'string' && { note: told }) };
}

/** What a product is found and sorted by. */
const lookUps = ({ name, otherNames, repositories }: Told) => ({
  sortKey: danishSortKey(name),
  nameKeys: [name, ...otherNames].map(danishSortKey),
  repositoryKeys: repositories.map(({ url }) => repositoryKey(url)),
});

async function checkName({ em }: Change, check: InputCheck, name: string, own: string): Promise<void> {
  const [other] = await em.find(Product, { nameKeys: { $contains: [danishSortKey(name)] }, id: { $ne: own } });
  if (other !== undefined)
    check.wrong('ALREADY_EXISTS', 'input.name', `${other.id} has this name, or had it: choose another.`);
}
