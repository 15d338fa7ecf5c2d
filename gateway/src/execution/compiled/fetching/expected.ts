import { Kind, type SelectionSetNode } from 'graphql';
import type { FetchDocument } from './document.ts';
import { responseKey } from './document.ts';

/** Whether a type has a type condition's: is it, or is one of those it stands for. */
export type TypeMatch = (condition: string, typename: string) => boolean;

/** What a fetch gives to the objects of a place. */
export interface Expected {
  /**
   * The response keys that an object gets, each with what its own objects get; leaves have undefined.
   * @param typename the object's type; everything for undefined
   */
  of(typename: string | undefined): ReadonlyMap<string, Expected | undefined>;
}

/** Reads what selection sets of a fetch give. */
export function expectedOf(
  sets: readonly SelectionSetNode[],
  { fragments }: Pick<FetchDocument, 'fragments'>,
  matches: TypeMatch,
): Expected {
  const known = new Map<string | undefined, ReadonlyMap<string, Expected | undefined>>();
  return {
    of(typename) {
      const found = known.get(typename) ?? read(typename);
      // More types than a graph has come only from a subgraph that makes up names.
      if (known.size < 1_000) known.set(typename, found);
      return found;
    },
  };

  function read(typename: string | undefined): ReadonlyMap<string, Expected | undefined> {
    const inner = new Map<string, SelectionSetNode[]>();
    for (const set of sets) collect(set, typename, inner);
    return new Map(
      [...inner].map(([key, below]) => [key, below.length > 0 ? expectedOf(below, { fragments }, matches) : undefined]),
    );
  }

  function collect(
    { selections }: SelectionSetNode,
    typename: string | undefined,
    inner: Map<string, SelectionSetNode[]>,
  ) {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = responseKey(selection);
        inner.set(key, [...(inner.get(key) ?? []), ...(selection.selectionSet ? [selection.selectionSet] : [])]);
      } else {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
        const condition = fragment.typeCondition?.name.value;
        if (condition === undefined || typename === undefined || matches(condition, typename)) {
          collect(fragment.selectionSet, typename, inner);
        }
      }
    }
  }
}
