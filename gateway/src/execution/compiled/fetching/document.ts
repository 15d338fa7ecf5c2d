import { Kind, parse, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** The operation of a fetch. */
export interface FetchDocument {
  readonly root: SelectionSetNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** Reads the texts of fetches. */
export type DocumentReader = (operation: string) => FetchDocument;

/** Makes a reader that reads each text once. */
export function documentReader(): DocumentReader {
  const known = new Map<string, FetchDocument>();
  return (operation) => {
    const document = known.get(operation) ?? readDocument(operation);
    known.set(operation, document);
    return document;
  };
}

function readDocument(operation: string): FetchDocument {
  const { definitions } = parse(operation, { noLocation: true });
  const fragments = new Map<string, FragmentDefinitionNode>();
  let root: SelectionSetNode | undefined;
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) root = definition.selectionSet;
  }
  return { root: root!, fragments };
}

/** What is asked of the entities under a response key, `_entities` or an alias of it. */
export function entitySelections({ root }: FetchDocument, key: string): readonly SelectionSetNode[] {
  return root.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD && responseKey(selection) === key ? (selection.selectionSet ?? []) : [],
  );
}

/** The key of a field in an answer. */
export const responseKey = ({ alias, name }: FieldNode): string => (alias ?? name).value;
