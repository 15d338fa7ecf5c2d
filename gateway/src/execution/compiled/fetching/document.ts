import { Kind, parse, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** The response keys that a selection set gives, by the type condition that they stand under. */
export type KeysByType = ReadonlyMap<string, readonly string[]>;

/** What the text of a fetch asks for. */
export interface FetchSelections {
  /** The response keys of the root fields. */
  readonly roots: readonly string[];
  /** What is asked of the entities under a response key, `_entities` or an alias of it. */
  entityKeys(responseKey: string): KeysByType;
}

/** A place of an answer where nothing but leaves of objects is asked for, among them the name of their type. */
export interface Stub {
  /** The response keys that lead to it. */
  readonly path: readonly string[];
  /** The response keys of the leaves. */
  readonly leaves: readonly string[];
}

/** Finds the stubs that the operation of a fetch asks for. */
export function readStubs(operation: string): readonly Stub[] {
  const { root, fragments } = readDocument(operation);
  const found: Stub[] = [];
  const visit = (set: SelectionSetNode, path: readonly string[]): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet, path);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) visit(fragments.get(selection.name.value)!.selectionSet, path);
      else if (selection.selectionSet !== undefined) {
        const own = [...path, responseKey(selection)];
        const leaves = leavesOf(selection.selectionSet, fragments);
        if (leaves === undefined) visit(selection.selectionSet, own);
        else if (leaves.size > 1 && leaves.has('__typename')) found.push({ path: own, leaves: [...leaves] });
      }
    }
  };
  visit(root, []);
  // The same place asked for twice, under two types, would have objects of two kinds.
  const places = found.map(({ path }) => path.join('.'));
  return found.filter((_stub, index) => places.indexOf(places[index]!) === places.lastIndexOf(places[index]!));
}

/** The response keys of a selection set that asks for leaves only; undefined for any other. */
function leavesOf(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  leaves: Set<string> = new Set(),
): Set<string> | undefined {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      if (selection.selectionSet !== undefined) return undefined;
      leaves.add(responseKey(selection));
    } else {
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
      if (leavesOf(fragment.selectionSet, fragments, leaves) === undefined) return undefined;
    }
  }
  return leaves;
}

function readDocument(operation: string) {
  const { definitions } = parse(operation, { noLocation: true });
  const fragments = new Map<string, FragmentDefinitionNode>();
  let root: SelectionSetNode | undefined;
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) root = definition.selectionSet;
  }
  return { root: root!, fragments };
}

/** Reads the operation of a fetch. */
export function readSelections(operation: string): FetchSelections {
  const { root, fragments } = readDocument(operation);
  const rootFields: FieldNode[] = [];
  const keysOf = (set: SelectionSetNode, type: string, found: Map<string, string[]>, fields: FieldNode[]) => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        fields.push(selection);
        found.set(type, [...(found.get(type) ?? []), responseKey(selection)]);
      } else {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
        keysOf(fragment.selectionSet, fragment.typeCondition?.name.value ?? type, found, fields);
      }
    }
    return found;
  };
  keysOf(root, '', new Map(), rootFields);
  return {
    roots: rootFields.map(responseKey),
    entityKeys(key) {
      const field = rootFields.find((candidate) => responseKey(candidate) === key);
      return keysOf(field!.selectionSet!, '', new Map(), []);
    },
  };
}

const responseKey = ({ alias, name }: FieldNode): string => (alias ?? name).value;
