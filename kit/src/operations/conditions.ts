import { Kind, type DirectiveNode, type SelectionNode, type ValueNode } from 'graphql';

/** The values of the variables that decide which parts of an operation are asked for. */
export type Decisions = Readonly<Record<string, unknown>>;

/** Whether a selection is asked for, by its own `@skip` and `@include`. */
export function isIncluded({ directives = [] }: SelectionNode, decisions: Decisions): boolean {
  return directives.every((directive) => {
    const value = conditionOf(directive);
    if (value === undefined) return true;
    const given = value.kind === Kind.VARIABLE ? decisions[value.name.value] : 'value' in value && value.value;
    return directive.name.value === 'skip' ? given !== true : given === true;
  });
}

/** The `if` of a `@skip` or an `@include`; undefined for any other directive. */
export function conditionOf({ name, arguments: given = [] }: DirectiveNode): ValueNode | undefined {
  if (name.value !== 'skip' && name.value !== 'include') return undefined;
  return given.find((argument) => argument.name.value === 'if')?.value;
}
