import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

/** Whether a field takes arguments, in its type or in one that can stand in the same place. */
export type TakesArguments = (type: string, field: string) => boolean;

/**
 * Finds the fields that take arguments. A type may give arguments to a field that has none in its interface; asked
 * for through the one and through the other it is the same field, so both must be told the same. Fields that an
 * interface does not have are none of its business: two of its types can have a `name` each, with arguments or without.
 */
export function argumentFields(schema: GraphQLSchema): TakesArguments {
  const families = new Map<string, string>();
  const familyOf = (coordinate: string): string => {
    const above = families.get(coordinate) ?? coordinate;
    return above === coordinate ? coordinate : familyOf(above);
  };
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  for (const type of types) {
    for (const above of type.getInterfaces()) {
      for (const field of Object.keys(above.getFields())) {
        families.set(familyOf(`${type.name}.${field}`), familyOf(`${above.name}.${field}`));
      }
    }
  }
  const found = new Set<string>();
  for (const type of types) {
    for (const { name, args } of Object.values(type.getFields())) {
      if (args.length > 0) found.add(familyOf(`${type.name}.${name}`));
    }
  }
  return (type, field) => found.has(familyOf(`${type}.${field}`));
}
