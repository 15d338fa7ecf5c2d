import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import { Kind, type FieldNode, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { collide, meet, type Member } from './members.ts';
import type { Requirements } from './requirements.ts';

/** Some of the fields of an entity that one representation serves. */
export interface FieldGroup {
  readonly selectionSet: SelectionSetNode;
  readonly requires: RequiresSelection[];
}

/** What a group is made of. */
interface Group {
  readonly fields: Set<FieldNode>;
  /** The types that the fields are asked of. */
  readonly types: Set<string | undefined>;
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
  assign(set, undefined);
  const all = groups.flatMap(({ members }) => members);
  return groups.map(({ fields, types, members }) => ({
    selectionSet: only(set, fields),
    requires: needed(requires.filter(isAskedOf(types)), members, all),
  }));

  /** Whether a selection is for objects that something is asked of. */
  function isAskedOf(types: ReadonlySet<string | undefined>) {
    return (selection: RequiresSelection): boolean =>
      selection.kind !== 'InlineFragment' || [...types].some((type) => meet(type, selection.typeCondition, overlap));
  }

  function assign({ selections }: SelectionSetNode, type: string | undefined): void {
    for (const selection of selections) {
      if (selection.kind !== Kind.FIELD) {
        const fragment = fragmentOf(selection);
        assign(fragment.selectionSet, fragment.typeCondition?.name.value ?? type);
      } else if (selection.name.value !== '__typename') {
        const members = type === undefined ? [] : membersFor(type, selection.name.value, subgraph);
        let group = groups.find((candidate) => !collide([...candidate.members, ...members], overlap));
        if (group === undefined) groups.push((group = { fields: new Set(), types: new Set(), members: [] }));
        group.fields.add(selection);
        group.types.add(type);
        group.members.push(...members);
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
    condition?: string,
  ): RequiresSelection[] {
    return selections.flatMap((selection): RequiresSelection[] => {
      if (selection.kind === 'FragmentSpread') return [selection];
      if (selection.kind === 'InlineFragment') {
        const inner = needed(selection.selections, own, everyones, selection.typeCondition);
        return inner.length === 0 ? [] : [{ ...selection, selections: inner }];
      }
      const comesFrom = (member: Member) =>
        member.source === selection.name && meet(member.condition, condition, overlap);
      if (isVirtual(selection.name) && everyones.some(comesFrom) && !own.some(comesFrom)) return [];
      if (selection.selections === undefined) return [selection];
      const below = (members: readonly Member[]) => members.filter(comesFrom).flatMap(({ members: inner }) => inner);
      const inner = needed(selection.selections, below(own), below(everyones));
      return inner.length === 0 ? [] : [{ ...selection, selections: inner }];
    });
  }
}
