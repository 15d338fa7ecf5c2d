import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import { Kind, type SelectionSetNode } from 'graphql';
import type { VirtualField } from './virtualFields.ts';

/** A member of a representation, of those that a fetch sends or a field requires. */
export interface Member {
  /** What it is called in the representation. */
  readonly name: string;
  /** The response key that its value comes from. */
  readonly source: string;
  /** The type that the object must be of; undefined when any is right. */
  readonly condition: string | undefined;
  readonly members: readonly Member[];
}

/** Whether an object can be of both types. */
export type TypesOverlap = (one: string, other: string) => boolean;

/** The members that a plan sends. */
export function membersOfPlan(requires: readonly RequiresSelection[], condition?: string): Member[] {
  return requires.flatMap((selection): Member[] => {
    if (selection.kind === 'FragmentSpread') return [];
    if (selection.kind === 'InlineFragment') return membersOfPlan(selection.selections, selection.typeCondition);
    const { name: source, alias: name = source, selections = [] } = selection;
    return [{ name, source, condition, members: membersOfPlan(selections) }];
  });
}

/** The members that a field set asks for. */
export function membersOfFieldSet(
  { selections }: SelectionSetNode,
  virtual: ReadonlyMap<string, VirtualField>,
  condition?: string,
): Member[] {
  return selections.flatMap((selection): Member[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return membersOfFieldSet(selection.selectionSet, virtual, selection.typeCondition?.name.value ?? condition);
    }
    const source = selection.name.value;
    const members = selection.selectionSet ? membersOfFieldSet(selection.selectionSet, virtual) : [];
    return [{ name: virtual.get(source)?.field ?? source, source, condition, members }];
  });
}

/** Whether some object can be of both types; undefined is any type. */
export function meet(one: string | undefined, other: string | undefined, overlap: TypesOverlap): boolean {
  return one === undefined || other === undefined || overlap(one, other);
}

/** Whether some object would get two values under one name. */
export function collide(members: readonly Member[], overlap: TypesOverlap): boolean {
  return members.some((one, index) => {
    if (collide(one.members, overlap)) return true;
    return members.slice(index + 1).some((other) => {
      if (one.name !== other.name || !meet(one.condition, other.condition, overlap)) return false;
      return one.source !== other.source || collide([...one.members, ...other.members], overlap);
    });
  });
}
