import { Kind, type SelectionSetNode } from 'graphql';
import { responseKey, type FetchDocument } from './document.ts';

/** A place of an answer where nothing but leaves of objects is asked for, among them the name of their type. */
export interface Stub {
  /** The response keys that lead to it. */
  readonly path: readonly string[];
  /** The response keys of the leaves. */
  readonly leaves: readonly string[];
}

/** Finds the stubs that the operation of a fetch asks for. */
export function readStubs({ root, fragments }: FetchDocument): readonly Stub[] {
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
  fragments: FetchDocument['fragments'],
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
