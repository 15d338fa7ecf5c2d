import { Kind, parse, type DefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** What is asked for at one place, by name, and what is asked for below it. */
interface Shape extends Map<string, Shape> {}

/**
 * What a normalised operation asks for, whatever it is called, in whatever order, with whatever values: the same text for
 * operations that a planner takes for about the same. What is no GraphQL is like nothing else.
 */
export function operationShape(operation: string): string {
  const shape: Shape = new Map();
  for (const definition of definitionsOf(operation)) {
    if (definition.kind === Kind.OPERATION_DEFINITION) add(shape, definition.operation, definition.selectionSet);
  }
  return shape.size === 0 ? operation : textOf(shape);
}

function definitionsOf(operation: string): readonly DefinitionNode[] {
  try {
    return parse(operation, { noLocation: true }).definitions;
  } catch {
    return [];
  }
}

function add(shape: Shape, name: string, set: SelectionSetNode | undefined): void {
  const below = shape.get(name) ?? new Map<string, Shape>();
  shape.set(name, below);
  for (const selection of set?.selections ?? []) {
    if (selection.kind !== Kind.FRAGMENT_SPREAD) add(below, nameOf(selection), selection.selectionSet);
  }
}

/** Without the alias, which is the client's choice, and the values of arguments. */
function nameOf(selection: Exclude<SelectionNode, { kind: Kind.FRAGMENT_SPREAD }>): string {
  if (selection.kind === Kind.INLINE_FRAGMENT) return `...${selection.typeCondition?.name.value ?? ''}`;
  const given = (selection.arguments ?? []).map(({ name }) => name.value);
  return given.length === 0 ? selection.name.value : `${selection.name.value}(${given.toSorted().join(' ')})`;
}

const textOf = (shape: Shape): string =>
  [...shape.keys()]
    .toSorted()
    .map((name) => `${name}{${textOf(shape.get(name)!)}}`)
    .join('');
