import { sql } from 'kysely';
import {
  checkInput,
  nextVersion,
  refuse,
  secretariatOnly,
  supplierFor,
  type Change,
  type InputCheck,
} from '@community-graph/kit/changing';
import { slugOf } from '@community-graph/kit/ids';
import { danishSortKey } from '@community-graph/kit/paging';
import type { CreateSupplierInput, UpdateSupplierInput, UpdateSupplierProfileInput } from '../__generated__/schema.ts';
import { Supplier, type SupplierRow } from '../entities/index.ts';
import { longest } from './limits.ts';
import { profileOf, stateSupplier } from './profile.ts';
import { lockedSupplier } from './reading.ts';

/** Changes what a supplier tells of itself; answers with its id. */
export async function updateSupplierProfile(change: Change, input: UpdateSupplierProfileInput) {
  const id = supplierFor(change.viewer, input.supplierId);
  const check = checkInput();
  check.id(input.supplierId, 'input.supplierId', ['supplier']);
  check.done();
  const supplier = await lockedSupplier(change, id, 'input.supplierId');
  nextVersion(supplier, input.expectedVersion);
  const profile = profileOf(check, input, supplier);
  check.done();
  await stateSupplier(change, supplier, profile);
  return { supplierId: id };
}

/** Adds a supplier; answers with its id. */
export async function createSupplier(change: Change, input: CreateSupplierInput) {
  secretariatOnly(change.viewer);
  const check = checkInput();
  const name = check.line(input.name, 'input.name', longest.name);
  const id = input.id ?? `supplier:${slugOf(name)}`;
  if (input.id || name !== '') check.holds(idForm.test(id), input.id ? 'input.id' : 'input.name', idRule);
  const { kind, cvr = null, organizationId = null } = input;
  checkAuthority(check, { kind, organizationId });
  const profile = profileOf(check, input, { summary: {}, website: null, otherNames: [], offeredServices: [] });
  check.done();

  await refuseTaken(change, id, input.id ? 'input.id' : 'input.name');
  await refuseCvr(change, id, cvr);
  const supplier: SupplierRow = {
    ...profile,
    id,
    formerIds: [],
    name,
    sortKey: danishSortKey(name),
    kind,
    cvr,
    organizationId,
    provenance: [],
    version: 1,
  };
  await stateSupplier(change, supplier, {});
  change.em.create(Supplier, supplier);
  return { supplierId: id };
}

/** Changes anything about a supplier but its id; answers with its id. */
export async function updateSupplier(change: Change, input: UpdateSupplierInput) {
  secretariatOnly(change.viewer);
  const { supplierId } = input;
  const check = checkInput();
  check.id(supplierId, 'input.supplierId', ['supplier']);
  check.holds(input.name !== null, 'input.name', 'A supplier has a name.');
  check.holds(input.kind !== null, 'input.kind', 'A supplier has a kind; UNKNOWN where none is known.');
  check.done();
  const supplier = await lockedSupplier(change, supplierId, 'input.supplierId');
  nextVersion(supplier, input.expectedVersion);
  const name = check.line(input.name, 'input.name', longest.name) ?? supplier.name;
  const kind = input.kind ?? supplier.kind;
  const cvr = input.cvr === undefined ? supplier.cvr : input.cvr;
  const organizationId = input.organizationId === undefined ? supplier.organizationId : input.organizationId;
  checkAuthority(check, { kind, organizationId });
  const profile = profileOf(check, input, supplier);
  check.done();
  await refuseCvr(change, supplierId, cvr);
  await stateSupplier(change, supplier, { ...profile, name, sortKey: danishSortKey(name), kind, cvr, organizationId });
  return { supplierId };
}

const idForm = /^supplier:[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$/;
const idRule = 'The id must be `supplier:` and 1 to 60 small letters, digits and hyphens; give one.';

function checkAuthority(
  check: InputCheck,
  { kind, organizationId }: Pick<SupplierRow, 'kind' | 'organizationId'>,
): void {
  check.id(organizationId, 'input.organizationId', ['municipality', 'region', 'organization']);
  check.holds(
    !organizationId || kind === 'PUBLIC',
    'input.organizationId',
    'Only a supplier of the kind PUBLIC is part of a public authority.',
  );
}

async function refuseTaken({ rows }: Change, id: string, path: string): Promise<void> {
  const [taken] = await rows(sql<{ id: string }>`
    select s.id from suppliers.supplier s where s.id = ${id} or s.former_ids @> array[${id}] limit 1`);
  if (taken === undefined) return;
  const message = `${taken.id} has this id or had it before. If it is another supplier, give an id of its own.`;
  refuse('ALREADY_EXISTS', message, path);
}

async function refuseCvr({ rows }: Change, id: string, cvr: string | null | undefined): Promise<void> {
  const [other] = await rows(
    sql<{ id: string }>`select s.id from suppliers.supplier s where s.cvr = ${cvr ?? null} and s.id <> ${id}`,
  );
  if (other !== undefined) refuse('ALREADY_EXISTS', `${other.id} has this CVR number.`, 'input.cvr');
}
