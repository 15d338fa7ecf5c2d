import type { PlanNode, RequiresSelection } from '@graphql-hive/router-query-planner';
import { Kind, parse, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Requirements } from './requiredArguments/index.ts';

/**
 * Finds a field that a plan fetches without what the field requires. The first planner makes such plans where
 * several types ask a field with `@requires` of an interface object: the subgraph would answer from nothing, and
 * nobody would see that the data is wrong.
 * @returns the field as `Type.field`, or undefined when everything that is required is sent
 */
export function unmetRequirement(node: PlanNode, requirements: Requirements): string | undefined {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return firstOf(node.nodes, (each) => unmetRequirement(each, requirements));
    case 'Flatten': {
      if (node.node.kind !== 'Fetch') return unmetRequirement(node.node, requirements);
      const { operation, serviceName, requires = [] } = node.node;
      return unmetIn(operation, '_entities', serviceName, requires, requirements);
    }
    case 'BatchFetch':
      return firstOf(node.entityBatch.aliases, ({ alias, requires }) =>
        unmetIn(node.operation, alias, node.serviceName, requires, requirements),
      );
    default:
      return undefined;
  }
}

function unmetIn(
  operation: string,
  key: string,
  subgraph: string,
  requires: readonly RequiresSelection[],
  { membersOf }: Requirements,
): string | undefined {
  const { definitions } = parse(operation, { noLocation: true });
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const sent = namesIn(requires);
  const [query] = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const roots = query?.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD) ?? [];
  const list = roots.find(({ alias, name }) => (alias ?? name).value === key);
  return list?.selectionSet && unmetOf(list.selectionSet, undefined);

  function unmetOf({ selections }: SelectionSetNode, type: string | undefined): string | undefined {
    return firstOf(selections, (selection) => {
      if (selection.kind !== Kind.FIELD) {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
        return unmetOf(fragment.selectionSet, fragment.typeCondition?.name.value ?? type);
      }
      if (type === undefined) return undefined;
      const isSent = membersOf(type, selection.name.value, subgraph).every(
        ({ name, source }) => sent.has(name) || sent.has(source),
      );
      return isSent ? undefined : `${type}.${selection.name.value}`;
    });
  }
}

/** What representations have at their first level, for some type. */
function namesIn(requires: readonly RequiresSelection[]): Set<string> {
  return new Set(
    requires.flatMap((selection) => {
      if (selection.kind === 'Field') return [selection.alias ?? selection.name];
      return selection.kind === 'InlineFragment' ? [...namesIn(selection.selections)] : [];
    }),
  );
}

function firstOf<Item>(items: readonly Item[], find: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
