import { getNamedType, isCompositeType, isAbstractType, isRequiredArgument, type GraphQLObjectType } from 'graphql';

/**
 * Everything that can be asked of an object without arguments, as the text of a selection set: its own values, and
 * those of the objects that it leads to, as long as no type stands on the way twice.
 * @param depth how many objects deep to go
 * @param foreign types that are not gone into, because only the gateway can ask them
 */
export function selectionOf(type: GraphQLObjectType, depth: number, foreign: readonly string[]): string {
  const select = (object: GraphQLObjectType, left: number, path: readonly string[]): string => {
    const fields = Object.values(object.getFields()).flatMap((field) => {
      if (field.args.some(isRequiredArgument)) return [];
      const inner = getNamedType(field.type);
      if (!isCompositeType(inner)) return [field.name];
      if (left === 0 || isAbstractType(inner) || path.includes(inner.name)) return [];
      const page = field.args.some(({ name }) => name === 'first') ? '(first: 10)' : '';
      // The pieces of a page are no step of their own.
      const step = /Connection$|^PageInfo$/.test(inner.name) ? left : left - 1;
      const inside = select(inner as GraphQLObjectType, step, [...path, inner.name]);
      return inside === '' ? [] : [`${field.name}${page} { ${inside} }`];
    });
    return fields.filter((field) => !field.startsWith('edges')).join(' ');
  };
  return select(type, depth, [type.name, ...foreign]);
}
