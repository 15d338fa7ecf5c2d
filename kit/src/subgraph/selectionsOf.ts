import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** How many plain values take as long as a connection: its arguments are checked, a loader is found, and a page is made. */
const valuesOfConnection = 20;

/**
 * How much is made for each object of a list, in plain values: its selections, those of the objects in it, and the values that
 * arguments write out, since they are read for each object. Fragments count where they are spread.
 */
export function selectionsOf({ fieldNodes, fragments, returnType, schema }: GraphQLResolveInfo): number {
  // Fragments that spread each other twice would be counted for ever otherwise.
  const counted = new Map<SelectionSetNode, number>();
  const countOf = (set: SelectionSetNode | undefined, parent: GraphQLNamedType | undefined): number => {
    if (set === undefined) return 0;
    const known = counted.get(set);
    if (known !== undefined) return known;
    let count = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const type = typeOfField(parent, selection);
        const written = (selection.arguments ?? []).map(({ value }) => valuesIn(value));
        count += written.reduce((sum, values) => sum + values, valuesOf(type)) + countOf(selection.selectionSet, type);
      } else {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
        count += countOf(fragment?.selectionSet, conditionOf(schema, fragment?.typeCondition?.name.value) ?? parent);
      }
    }
    counted.set(set, count);
    return count;
  };
  const type = getNamedType(returnType);
  return fieldNodes.reduce((sum, { selectionSet }) => sum + countOf(selectionSet, type), 0);
}

const conditionOf = (schema: GraphQLSchema, name: string | undefined): GraphQLNamedType | undefined =>
  name === undefined ? undefined : schema.getType(name);

function typeOfField(parent: GraphQLNamedType | undefined, { name }: FieldNode): GraphQLNamedType | undefined {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name.value] : undefined;
  return field && getNamedType(field.type);
}

/** How many plain values making one of a type takes as long as, without what is selected of it. */
export const valuesOf = (type: GraphQLNamedType | undefined): number =>
  isObjectType(type) && type.getFields()['pageInfo'] !== undefined ? valuesOfConnection : 1;

/** The values that an argument writes out; a variable's were read before. */
function valuesIn(value: ValueNode): number {
  if (value.kind === Kind.VARIABLE) return 0;
  if (value.kind === Kind.LIST) return value.values.reduce((sum, item) => sum + valuesIn(item), 1);
  if (value.kind === Kind.OBJECT) return value.fields.reduce((sum, field) => sum + valuesIn(field.value), 1);
  return 1;
}
