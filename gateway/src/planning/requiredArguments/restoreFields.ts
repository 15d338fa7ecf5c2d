import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import { Kind, parse, print, stripIgnoredCharacters, visit, type FieldNode } from 'graphql';
import type { VirtualField } from './virtualFields.ts';

/**
 * Writes the true fields for the virtual ones of a fetch. The response keys stay those of the virtual fields, so
 * that a field with several arguments has several values beside each other.
 */
export function restoreOperation(operation: string, virtual: ReadonlyMap<string, VirtualField>): string {
  let restored = false;
  const document = visit(parse(operation, { noLocation: true }), {
    Field(node): FieldNode | undefined {
      const field = virtual.get(node.name.value);
      if (field === undefined) return undefined;
      restored = true;
      const name = { kind: Kind.NAME, value: field.field } as const;
      return { ...node, alias: node.alias ?? node.name, name, arguments: field.arguments };
    },
  });
  return restored ? stripIgnoredCharacters(print(document)) : operation;
}

/** Gives the virtual fields of a representation their true names. */
export function restoreRequires(
  requires: readonly RequiresSelection[],
  virtual: ReadonlyMap<string, VirtualField>,
): RequiresSelection[] {
  return requires.map((selection): RequiresSelection => {
    if (selection.kind === 'FragmentSpread') return selection;
    if (selection.kind === 'InlineFragment') {
      return { ...selection, selections: restoreRequires(selection.selections, virtual) };
    }
    const field = virtual.get(selection.alias ?? selection.name);
    return {
      ...selection,
      ...(field && { alias: field.field }),
      ...(selection.selections && { selections: restoreRequires(selection.selections, virtual) }),
    };
  });
}
