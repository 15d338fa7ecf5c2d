import type * as Apollo from '@apollo/query-planner';
import type { FetchNodePathSegment, FetchRewrite } from '@graphql-hive/router-query-planner';
import { Kind, parse, print, stripIgnoredCharacters, visit, type SelectionNode } from 'graphql';

const fragmentPrefix = '... on ';

/**
 * Turns the second planner's rewrites of representations and answers into the first one's.
 * @param typesOf the object types that an abstract type stands for; none for another type
 */
export function ownRewrites(
  rewrites: readonly Apollo.FetchDataRewrite[],
  typesOf: (name: string) => readonly string[],
): FetchRewrite[] {
  return rewrites.map((rewrite): FetchRewrite => {
    const path = rewrite.path.map(segment);
    if (rewrite.kind === 'KeyRenamer') return { KeyRenamer: { path, renameKeyTo: rewrite.renameKeyTo } };
    return { ValueSetter: { path, setValueTo: String(rewrite.setValueTo) } };
  });

  function segment(text: string): FetchNodePathSegment {
    if (!text.startsWith(fragmentPrefix)) return { Key: text };
    const name = text.slice(fragmentPrefix.length);
    return { TypenameEquals: [name, ...typesOf(name)] };
  }
}

/**
 * Asks for the types of objects wherever what is asked of them depends on their types: the second planner takes
 * those of entities from their representations, and our rewrites go by what the answer says.
 */
export function withTypenames(operation: string): string {
  const document = visit(parse(operation, { noLocation: true }), {
    Field(field) {
      const selections = field.selectionSet?.selections ?? [];
      if (!selections.some(({ kind }) => kind === Kind.INLINE_FRAGMENT) || selections.some(isTypename))
        return undefined;
      const typename: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
      return { ...field, selectionSet: { kind: Kind.SELECTION_SET, selections: [typename, ...selections] } };
    },
  });
  return stripIgnoredCharacters(print(document));
}

const isTypename = (selection: SelectionNode): boolean =>
  selection.kind === Kind.FIELD && selection.name.value === '__typename' && selection.alias === undefined;
