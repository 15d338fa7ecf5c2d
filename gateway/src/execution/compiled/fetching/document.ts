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

/** Reads the operation of a fetch. */
export function readSelections(operation: string): FetchSelections {
  const { definitions } = parse(operation, { noLocation: true });
  const fragments = new Map<string, FragmentDefinitionNode>();
  let root: SelectionSetNode | undefined;
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) root = definition.selectionSet;
  }
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
  keysOf(root!, '', new Map(), rootFields);
  return {
    roots: rootFields.map(responseKey),
    entityKeys(key) {
      const field = rootFields.find((candidate) => responseKey(candidate) === key);
      return keysOf(field!.selectionSet!, '', new Map(), []);
    },
  };
}

const responseKey = ({ alias, name }: FieldNode): string => (alias ?? name).value;
