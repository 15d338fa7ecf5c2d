import { Kind, type DocumentNode } from 'graphql';

/** The names of the subgraphs by their values of `join__Graph`. */
export function graphNames({ definitions }: DocumentNode): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const { name, directives = [] } of definition.values ?? []) {
      const given = directives.flatMap((directive) => directive.arguments ?? []);
      const value = given.find((argument) => argument.name.value === 'name')?.value;
      names.set(name.value, value?.kind === Kind.STRING ? value.value : name.value);
    }
  }
  return names;
}
