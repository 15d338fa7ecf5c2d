import {
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  validate,
  visit,
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Question } from './contestant.ts';

/** How many smaller operations are tried for one fault. */
const attempts = 1500;

/**
 * The smallest operation found that still shows a fault.
 * @param faulty whether an operation shows it
 */
export async function shrink(
  schema: GraphQLSchema,
  question: Question,
  faulty: (question: Question) => Promise<boolean>,
): Promise<Question> {
  let smallest = question;
  let left = attempts;
  for (let improved = true; improved && left > 0;) {
    improved = false;
    // What is tried first takes most away: visits start at the root.
    for (const smaller of smallerThan(parse(smallest.query, { noLocation: true }))) {
      const candidate = tidied(smaller, smallest.variables);
      if (sizeOf(candidate) >= sizeOf(smallest) || validate(schema, parse(candidate.query)).length > 0) continue;
      if (left-- <= 0) break;
      if (!(await faulty(candidate))) continue;
      smallest = candidate;
      improved = true;
      break;
    }
  }
  return smallest;
}

const sizeOf = ({ query }: Question): number => stripIgnoredCharacters(query).length;

function* smallerThan(document: DocumentNode): Generator<DocumentNode> {
  let nodes = 0;
  visit(document, { enter: () => void nodes++ });
  for (let target = 0; target < nodes; target++) {
    for (let edit = 0; ; edit++) {
      let index = 0;
      let edits: (ASTNode | null)[] = [];
      const smaller = visit(document, {
        enter(node) {
          if (index++ !== target) return undefined;
          edits = editsOf(node, document);
          return edits[edit];
        },
      }) as DocumentNode;
      if (edit >= edits.length) break;
      yield smaller;
    }
  }
}

/** Smaller things that can stand for a node; null for nothing. */
function editsOf(node: ASTNode, document: DocumentNode): (ASTNode | null)[] {
  switch (node.kind) {
    case Kind.SELECTION_SET:
      return selectionEdits(node, document);
    case Kind.FIELD:
      return node.alias ? [{ ...node, alias: undefined }] : [];
    case Kind.OPERATION_DEFINITION:
      return node.name ? [{ ...node, name: undefined }] : [];
    case Kind.VARIABLE_DEFINITION:
      return node.defaultValue ? [{ ...node, defaultValue: undefined }] : [];
    case Kind.DIRECTIVE:
    case Kind.ARGUMENT:
    case Kind.OBJECT_FIELD:
      return [null];
    case Kind.LIST:
      return node.values.map((_, index) => ({ ...node, values: node.values.toSpliced(index, 1) }));
    default:
      return [];
  }
}

function selectionEdits(node: SelectionSetNode, document: DocumentNode): SelectionSetNode[] {
  const { selections } = node;
  const withInstead = (index: number, instead: readonly SelectionNode[]) => ({
    ...node,
    selections: selections.toSpliced(index, 1, ...instead),
  });
  const dropped = selections.length > 1 ? selections.map((_, index) => withInstead(index, [])) : [];
  const opened = selections.flatMap((selection, index) => {
    // What is inside of a field fits outside where types repeat; validation tells.
    if (selection.kind !== Kind.FRAGMENT_SPREAD) {
      return selection.selectionSet ? [withInstead(index, selection.selectionSet.selections)] : [];
    }
    const { typeCondition, selectionSet } = document.definitions.find(
      (definition): definition is FragmentDefinitionNode =>
        definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    )!;
    const inline: SelectionNode = { ...selection, kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet };
    return [withInstead(index, [inline])];
  });
  return [...dropped, ...opened];
}

/** Takes away the fragments and variables that nothing uses. */
function tidied(document: DocumentNode, variables: Question['variables']): Question {
  const spread = new Set<string>();
  const reach = (node: ASTNode) =>
    visit(node, {
      FragmentSpread({ name: { value } }) {
        if (spread.has(value)) return;
        spread.add(value);
        const fragment = document.definitions.find(
          (one) => 'name' in one && one.name?.value === value && one.kind === Kind.FRAGMENT_DEFINITION,
        );
        if (fragment) reach(fragment);
      },
    }) as unknown;
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)!;
  reach(operation);
  const definitions = document.definitions.filter(
    (one) => one.kind !== Kind.FRAGMENT_DEFINITION || spread.has(one.name.value),
  );
  const used = new Set<string>();
  const note = { Argument: (node: ASTNode) => void visit(node, { Variable: ({ name }) => void used.add(name.value) }) };
  for (const definition of definitions) visit(definition, note);
  const kept: DocumentNode = visit(
    { ...document, definitions },
    { VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null) },
  );
  return {
    query: print(kept),
    variables: Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name))),
  };
}
