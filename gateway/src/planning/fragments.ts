import { Kind, type GraphQLAbstractType, type SelectionSetNode } from 'graphql';
import { isIncluded, type Decisions, type Fragments } from '@community-graph/kit/operations';

/** Whether what is asked of the objects of an abstract type depends on which type each of them is of. */
export function dependsOnType(
  { selections }: SelectionSetNode,
  type: GraphQLAbstractType,
  fragments: Fragments,
  decisions: Decisions,
  visited: Set<string> = new Set(),
): boolean {
  return selections.some((selection) => {
    if (!isIncluded(selection, decisions)) return false;
    if (selection.kind === Kind.FIELD) return selection.name.value === '__typename';
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (visited.has(selection.name.value)) return false;
      visited.add(selection.name.value);
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
    const condition = fragment.typeCondition?.name.value ?? type.name;
    return condition !== type.name || dependsOnType(fragment.selectionSet, type, fragments, decisions, visited);
  });
}
