import { getNamedType, isLeafType, type GraphQLField } from 'graphql';

/** The JSON text of a leaf of the introspection schema, or of a list of them. */
export function leafText(field: GraphQLField<unknown, unknown>, value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `[${value.map((item) => leafText(field, item)).join()}]`;
  const type = getNamedType(field.type);
  return JSON.stringify(isLeafType(type) ? type.serialize(value) : value);
}
