import { isAbstractType, isEnumType, type GraphQLNamedOutputType } from 'graphql';
import type { PlannedGraph } from '../../../planning/index.ts';
import { Absence, isDataObject } from '../absence.ts';

/** What depends on the type cannot be told of an object that the subgraphs with the types do not have. */
const typeless = new Absence([
  {
    message: 'The type of this object is not known: the part of the graph that owns it has no such object.',
    extensions: { code: 'ENTITY_NOT_FOUND' },
    tail: [],
  },
]);

/** Gives a value as clients may see it: null for what is hidden from them. */
export type NullReader = (value: unknown) => unknown;

/** Where nothing is hidden. */
export const plainNull: NullReader = (value) => value;

/**
 * Makes the reader of values of a type. A value of an enum and an object of a type that are `@inaccessible` are
 * null without an error: an error would tell that there is something. An object whose type did not arrive is
 * absent for the same reason as its type.
 */
export function nullReader(type: GraphQLNamedOutputType, { apiSchema, supergraph }: PlannedGraph): NullReader {
  const whole = supergraph.getType(type.name);
  if (isEnumType(type) && isEnumType(whole)) {
    const visible = new Set(type.getValues().map(({ name }) => name));
    const hidden = new Set<unknown>(whole.getValues().flatMap(({ name }) => (visible.has(name) ? [] : [name])));
    return hidden.size === 0 ? plainNull : (value) => (hidden.has(value) ? null : value);
  }
  if (!isAbstractType(type) || !isAbstractType(whole)) return plainNull;
  const hidden = new Set<unknown>(
    supergraph.getPossibleTypes(whole).flatMap(({ name }) => (apiSchema.getType(name) ? [] : [name])),
  );
  return (value) => {
    if (!isDataObject(value)) return value;
    const typename = value['__typename'];
    if (typename instanceof Absence) return typename.isNoEntity ? typeless : typename;
    return hidden.has(typename) ? null : value;
  };
}
