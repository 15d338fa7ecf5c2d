import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import { Kind, type FieldNode, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { collide, type Member } from './members.ts';
import type { Requirements } from './requirements.ts';

/** Some of the fields of an entity that one representation serves. */
export interface FieldGroup {
  readonly selectionSet: SelectionSetNode;
  readonly requires: RequiresSelection[];
}

/** What a group is made of. */
interface Group {
  readonly fields: Set<FieldNode>;
  readonly members: Member[];
}

/**
 * Divides the fields of an entity into groups whose requirements do not collide, as few as are found by putting
 * each field into the first group that it fits.
 * @param isVirtual whether a response key is that of a virtual field
 */
export function groupFields(
  set: SelectionSetNode,
  requires: readonly RequiresSelection[],
  subgraph: string,
  { membersFor, overlap }: Requirements,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  isVirtual: (key: string) => boolean,
): FieldGroup[] {
  const groups: Group[] = [];
  assign(set, '');
  const all = groups.flatMap(({ members }) => members);
  return groups.map(({ fields, members }) => ({
    selectionSet: only(set, fields),
    requires: needed(requires, members, all),
  }));

  function assign({ selections }: SelectionSetNode, type: string): void {
    for (const selection of selections) {
      if (selection.kind !== Kind.FIELD) {
        const fragment = fragmentOf(selection);
        assign(fragment.selectionSet, fragment.typeCondition?.name.value ?? type);
      } else if (selection.name.value !== '__typename') {
        const members = membersFor(type, selection.name.value, subgraph);
        const group = groups.find((candidate) => !collide([...candidate.members, ...members], overlap));
        if (group === undefined) groups.push({ fields: new Set([selection]), members: [...members] });
        else {
          group.fields.add(selection);
          group.members.push(...members);
        }
      }
    }
  }

  function only(whole: SelectionSetNode, fields: ReadonlySet<FieldNode>): SelectionSetNode {
    return {
      ...whole,
      selections: whole.selections.flatMap((selection): SelectionNode[] => {
        if (selection.kind === Kind.FIELD) {
          return fields.has(selection) || selection.name.value === '__typename' ? [selection] : [];
        }
        const { typeCondition, selectionSet } = fragmentOf(selection);
        const inner = only(selectionSet, fields);
        if (inner.selections.length === 0) return [];
        return [{ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet: inner }];
      }),
    };
  }

  function fragmentOf(selection: Exclude<SelectionNode, FieldNode>) {
    return selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
  }

  /**
   * The selections without the virtual fields that other groups need and this one does not. What no field is known
   * to need stays: better a plan that is refused for a collision than a representation that lacks something.
   */
  function needed(
    selections: readonly RequiresSelection[],
    own: readonly Member[],
    everyones: readonly Member[],
  ): RequiresSelection[] {
    return selections.flatMap((selection): RequiresSelection[] => {
      if (selection.kind === 'FragmentSpread') return [selection];
      if (selection.kind === 'InlineFragment') {
        const inner = needed(selection.selections, own, everyones);
        return inner.length === 0 ? [] : [{ ...selection, selections: inner }];
      }
      const comesFrom = ({ source }: Member) => source === selection.name;
      if (isVirtual(selection.name) && everyones.some(comesFrom) && !own.some(comesFrom)) return [];
      if (selection.selections === undefined) return [selection];
      const below = (members: readonly Member[]) => members.filter(comesFrom).flatMap(({ members: inner }) => inner);
      const inner = needed(selection.selections, below(own), below(everyones));
      return inner.length === 0 ? [] : [{ ...selection, selections: inner }];
    });
  }
}
