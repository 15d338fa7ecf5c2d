import { Kind, parse, type ConstDirectiveNode, type DocumentNode, type SelectionSetNode } from 'graphql';
import { graphNames } from './graphNames.ts';

/** Tells which fields are in a key that a subgraph knows a type by; field sets are read at their first level. */
export type KeyFields = (subgraph: string, type: string) => ReadonlySet<string>;

/** Reads the keys of a supergraph. */
export function keyFieldsOf(supergraph: DocumentNode): KeyFields {
  const names = graphNames(supergraph);
  const keys = new Map<string, Set<string>>();
  for (const definition of supergraph.definitions) {
    const isEntity =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
    if (!isEntity) continue;
    for (const directive of definition.directives ?? []) {
      const key = directive.name.value === 'join__type' ? textOf(directive, 'key') : undefined;
      if (key === undefined) continue;
      const place = `${names.get(textOf(directive, 'graph') ?? '')} ${definition.name.value}`;
      const known = keys.get(place) ?? new Set<string>();
      keys.set(place, known);
      for (const name of fieldsOf(key)) known.add(name);
    }
  }
  const none = new Set<string>();
  return (subgraph, type) => keys.get(`${subgraph} ${type}`) ?? none;
}

function textOf({ arguments: given = [] }: ConstDirectiveNode, name: string): string | undefined {
  const value = given.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

function fieldsOf(fieldSet: string): string[] {
  const read = ({ selections }: SelectionSetNode): string[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection.name.value];
      return selection.kind === Kind.INLINE_FRAGMENT ? read(selection.selectionSet) : [];
    });
  const [definition] = parse(`{${fieldSet}}`, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? read(definition.selectionSet) : [];
}
