import { getArgumentValues, Kind, type GraphQLSchema, type SelectionSetNode } from 'graphql';
import { possibleTypes, type SubgraphFacts } from './subgraphFacts.ts';
import { WorldObject, type World } from './world.ts';

/** The values that a `@requires` asks for, as a server with all the data knows them. */
export function requiredOf(world: World, owner: SubgraphFacts, parent: string, selection: SelectionSetNode) {
  return (object: WorldObject): unknown => knownOf(world, owner, parent, selection, object);
}

function knownOf(
  world: World,
  owner: SubgraphFacts,
  parent: string,
  { selections }: SelectionSetNode,
  object: WorldObject,
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value ?? parent;
      if (!possibleTypes(owner, condition).includes(object.type)) continue;
      Object.assign(found, knownOf(world, owner, condition, selection.selectionSet, object));
    }
    if (selection.kind !== Kind.FIELD) continue;
    const name = selection.name.value;
    const field = fieldOf(owner.schema, parent, name);
    const value = world.value(object, name, getArgumentValues(field, selection));
    const inside = (item: unknown): unknown => {
      if (Array.isArray(item)) return item.map(inside);
      if (!(item instanceof WorldObject) || !selection.selectionSet) return item;
      return knownOf(world, owner, returned(field.type), selection.selectionSet, item);
    };
    found[name] = inside(value);
  }
  return found;
}

/**
 * The same values as a representation brings them.
 * @throws when one is missing
 */
export function broughtBy(
  owner: SubgraphFacts,
  parent: string,
  { selections }: SelectionSetNode,
  representation: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value ?? parent;
      // Gateways need not tell the type of what is required, only of entities.
      if (lacks(selection.selectionSet, representation)) continue;
      Object.assign(found, broughtBy(owner, condition, selection.selectionSet, representation));
    }
    if (selection.kind !== Kind.FIELD) continue;
    const name = selection.name.value;
    const value = representation[name];
    if (value === undefined)
      throw new Error(`a representation lacks ${parent}.${name}: ${JSON.stringify(representation)}`);
    const type = returned(fieldOf(owner.schema, parent, name).type);
    const inside = (item: unknown): unknown => {
      if (Array.isArray(item)) return item.map(inside);
      if (item === null || !selection.selectionSet) return item;
      return broughtBy(owner, type, selection.selectionSet, item as Record<string, unknown>);
    };
    found[name] = inside(value);
  }
  return found;
}

function lacks({ selections }: SelectionSetNode, representation: Readonly<Record<string, unknown>>): boolean {
  return selections.some(
    (selection) => selection.kind === Kind.FIELD && representation[selection.name.value] === undefined,
  );
}

function fieldOf(schema: GraphQLSchema, parent: string, name: string) {
  const type = schema.getType(parent);
  const field = type && 'getFields' in type ? type.getFields()[name] : undefined;
  if (!field || !('args' in field)) throw new Error(`${parent}.${name} is not there`);
  return field;
}

const returned = (type: unknown): string => String(type).replace(/[[\]!]/g, '');
