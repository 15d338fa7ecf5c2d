import type { EntityName } from '@mikro-orm/core';
import type { Change, InputCheck } from '@community-graph/kit/changing';
import type { Reporter } from '@community-graph/kit/facts';
import { isIdWithin } from '@community-graph/kit/ids';
import { OrganizationModel } from '../entities/index.ts';
import { holds } from './periods.ts';

const organizationNamespaces = ['municipality', 'region', 'organization'];

/**
 * The row that an input names by its id. What is wrong with the id, or that nothing has it, is noted in the check.
 * @param namespace of the id, for example `product`
 * @returns null when the id was left out, or is noted as wrong
 */
export async function knownRow<Row extends { id: string }>(
  { em }: Change,
  check: InputCheck,
  entity: EntityName<Row>,
  namespace: string,
  id: string | null | undefined,
  path: string,
): Promise<Row | null> {
  check.id(id, path, [namespace]);
  if (typeof id !== 'string' || !isIdWithin([namespace], id)) return null;
  const row = await em.findOne(entity, { id } as never);
  if (row === null) check.wrong('NOT_FOUND', path, `There is nothing with the id ${id}.`);
  return row as Row | null;
}

/** An organization that an input names by its id, as `knownRow`; one that is there today. */
export async function knownOrganization(
  change: Change,
  check: InputCheck,
  id: string,
  path: string,
): Promise<Reporter | null> {
  const [organization] = await knownOrganizations(change, check, [id], path);
  return organization ?? null;
}

/** The organizations that an input names by their ids, as `knownOrganization`. */
export async function knownOrganizations(
  { em, today }: Change,
  check: InputCheck,
  ids: readonly string[],
  path: string,
): Promise<Reporter[]> {
  for (const id of ids) check.id(id, path, organizationNamespaces);
  const named = ids.filter((id) => isIdWithin(organizationNamespaces, id));
  const rows = named.length === 0 ? [] : await em.find(OrganizationModel, { id: { $in: named } });
  const there = rows.filter((row) => holds(row, today));
  for (const id of named) {
    if (!there.some((row) => row.id === id))
      check.wrong('NOT_FOUND', path, `There is no organization with the id ${id} today.`);
  }
  return there.map(({ id, name }) => ({ id, name }));
}
