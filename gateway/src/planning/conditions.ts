import { Kind, visit, type DocumentNode } from 'graphql';
import { conditionOf } from '@community-graph/kit/operations';

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
