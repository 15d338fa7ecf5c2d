import type { BatchFetchNode, EntityBatchAlias } from '@graphql-hive/router-query-planner';
import {
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { PlanningError } from '../planner.ts';
import { groupFields } from './fieldGroups.ts';
import { collide, membersOfPlan } from './members.ts';
import type { Requirements } from './requirements.ts';

/**
 * Splits the lists of entities of a fetch whose representations would have two values under one name into several
 * lists of the same fetch, each with a representation of its own; undefined when there is no such list.
 * @param isVirtual whether a response key is that of a virtual field
 * @throws PlanningError when a representation would still have two values under one name
 */
export function splitEntities(
  operation: string,
  lists: readonly EntityBatchAlias[],
  subgraph: string,
  requirements: Requirements,
  isVirtual: (key: string) => boolean,
): Pick<BatchFetchNode, 'operation' | 'entityBatch'> | undefined {
  const collides = ({ requires }: Pick<EntityBatchAlias, 'requires'>) =>
    collide(membersOfPlan(requires), requirements.overlap);
  if (!lists.some(collides)) return undefined;

  const { definitions } = parse(operation, { noLocation: true });
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const query = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const aliases: EntityBatchAlias[] = [];
  const selections: SelectionNode[] = [];
  const variables: VariableDefinitionNode[] = [...(query.variableDefinitions ?? [])];
  for (const list of lists) {
    const field = rootField(query, list.alias);
    if (collides(list)) split(list, field);
    else {
      aliases.push(list);
      selections.push(field);
    }
  }
  const whole = { ...query, variableDefinitions: variables, selectionSet: { ...query.selectionSet, selections } };
  const used = usedFragments(whole, byName);
  const document = { kind: Kind.DOCUMENT, definitions: [whole, ...used] } as const;
  return { operation: stripIgnoredCharacters(print(document)), entityBatch: { aliases } };

  function split(list: EntityBatchAlias, field: FieldNode): void {
    const groups = groupFields(field.selectionSet!, list.requires, subgraph, requirements, byName, isVirtual);
    // Without groups no field is known to need what collides.
    if (groups.length === 0 || groups.some(collides))
      throw new PlanningError(`what ${list.alias} of ${subgraph} requires collides`);
    for (const [index, { selectionSet, requires }] of groups.entries()) {
      // No other list is called so: the planner counts its own without a second number.
      const suffix = index === 0 ? '' : `_${index}`;
      const alias = `${list.alias}${suffix}`;
      const variable = `${list.representationsVariableName}${suffix}`;
      aliases.push({ ...list, alias, representationsVariableName: variable, requires });
      selections.push({
        ...field,
        ...(index > 0 && { alias: { kind: Kind.NAME, value: alias } }),
        arguments: field.arguments?.map((argument) =>
          argument.name.value === 'representations' ? { ...argument, value: variableNode(variable) } : argument,
        ),
        selectionSet,
      });
      if (index > 0) variables.push({ ...definitionOf(list), variable: variableNode(variable) });
    }
  }

  function definitionOf({ representationsVariableName: name }: EntityBatchAlias): VariableDefinitionNode {
    return query.variableDefinitions!.find(({ variable }) => variable.name.value === name)!;
  }
}

const variableNode = (value: string) => ({ kind: Kind.VARIABLE, name: { kind: Kind.NAME, value } }) as const;

function rootField({ selectionSet }: OperationDefinitionNode, key: string): FieldNode {
  return selectionSet.selections.find(
    (selection): selection is FieldNode =>
      selection.kind === Kind.FIELD && (selection.alias ?? selection.name).value === key,
  )!;
}

/** The fragments that are still spread once those at the top of split lists are written out. */
function usedFragments(
  query: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FragmentDefinitionNode[] {
  const used = new Set<FragmentDefinitionNode>();
  const visit = (set: { readonly selections: readonly SelectionNode[] } | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind !== Kind.FRAGMENT_SPREAD) visit(selection.selectionSet);
      else {
        const fragment = fragments.get(selection.name.value)!;
        if (!used.has(fragment)) {
          used.add(fragment);
          visit(fragment.selectionSet);
        }
      }
    }
  };
  visit(query.selectionSet);
  return [...used];
}
