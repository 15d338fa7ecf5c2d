import type { EntityName } from '@mikro-orm/core';
import type { Change, InputCheck } from '@community-graph/kit/changing';
import { slugOf } from '@community-graph/kit/ids';

/** What says which id something new is to have. */
interface Naming {
  /** The id that was asked for. */
  readonly id?: string | null | undefined;
  readonly name: string;
}

/**
 * The id of something new: the one that was asked for, else one that is made of the name. That it is malformed or taken is
 * noted in the check.
 * @param namespace of the id, for example `product`
 * @param path the input field that asks for an id
 */
export async function newId<Row extends { id: string }>(
  { em }: Change,
  check: InputCheck,
  entity: EntityName<Row>,
  namespace: string,
  { id: given, name }: Naming,
  path: string,
): Promise<string> {
  const id = given ?? `${namespace}:${slugOf(name)}`;
  if (typeof given === 'string') check.id(id, path, [namespace]);
  else if (id.endsWith(':')) check.wrong('INVALID', path, 'No id can be made of this name: give one.');
  if ((await em.count(entity, { id } as never)) > 0)
    check.wrong('ALREADY_EXISTS', path, `${id} is there already: change that one, or give another id.`);
  return id;
}
