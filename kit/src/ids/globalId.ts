import { badInput } from '../errors/index.ts';

/** A global id, `namespace:name`. */
export type GlobalId = string;

const form = /^([a-z]+):([a-z0-9][a-z0-9.-]{0,119})$/;
const rule = 'an id of the form `namespace:name`, for example `product:os2mo`';

/**
 * The namespace of a global id, for example `product`.
 * @param argument the argument that the id came in, for the error
 * @throws BAD_USER_INPUT when it is not of the form `namespace:name`
 */
export function namespaceOf(id: string, argument: string): string {
  const namespace = form.exec(id)?.[1];
  if (namespace === undefined) throw badInput(argument, rule, id);
  return namespace;
}

/**
 * The id, when it is one of the namespaces that a field serves.
 * @param namespaces for example `['municipality', 'region']`
 * @throws BAD_USER_INPUT when it is malformed or of another namespace
 */
export function idWithin(namespaces: readonly string[], id: string, argument: string): GlobalId {
  if (!namespaces.includes(namespaceOf(id, argument))) {
    throw badInput(argument, `an id that begins with ${namespaces.map((name) => `\`${name}:\``).join(' or ')}`, id);
  }
  return id;
}

/** Whether a text is an id of one of these namespaces. */
export function isIdWithin(namespaces: readonly string[], id: string): id is GlobalId {
  const namespace = form.exec(id)?.[1];
  return namespace !== undefined && namespaces.includes(namespace);
}

/** An id as one segment of a longer id: `municipality:101` becomes `municipality-101`. */
export function idSegment(id: GlobalId): string {
  return id.replace(':', '-');
}

/** The part of an id behind its namespace: `product:os2mo` gives `os2mo`. */
export function localName(id: GlobalId): string {
  return id.slice(id.indexOf(':') + 1);
}
