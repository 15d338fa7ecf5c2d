import { Kind, visit, type DirectiveNode, type DocumentNode, type SelectionNode } from 'graphql';

/** The values of the variables that decide which parts of an operation are asked for. */
export type Decisions = Readonly<Record<string, unknown>>;

/** The names of the variables that stand in a `@skip` or `@include` of a document. */
export function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      const value = conditionOf(directive);
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** Whether a selection is asked for, by its own `@skip` and `@include`. */
export function isIncluded({ directives = [] }: SelectionNode, decisions: Decisions): boolean {
  return directives.every((directive) => {
    const value = conditionOf(directive);
    if (value === undefined) return true;
    const given = value.kind === Kind.VARIABLE ? decisions[value.name.value] : 'value' in value && value.value;
    return directive.name.value === 'skip' ? given !== true : given === true;
  });
}

function conditionOf({ name, arguments: given = [] }: DirectiveNode) {
  if (name.value !== 'skip' && name.value !== 'include') return undefined;
  return given.find((argument) => argument.name.value === 'if')?.value;
}
