import type { GraphQLObjectType } from 'graphql';
import type { ConcreteType } from './collectFields.ts';
import type { Path } from '../absence.ts';
import type { Writer } from './projection.ts';

/** A field of an object as it is projected. */
export interface Member {
  /** Where its value is in the data. */
  readonly key: string;
  /** The client's response key. */
  readonly name: string;
  /** `"name":`, after a comma where one belongs. */
  readonly prefix: string;
  readonly write: Writer;
  /** What is asked of its objects; undefined for leaves. */
  readonly shape: Shape | undefined;
}

/** A place that holds objects, and what is asked of them. */
export interface Shape {
  /** The types that may stand there. */
  readonly types: readonly GraphQLObjectType[];
  members(type: ConcreteType): readonly Member[];
}

/** A path in the response keys of the plan in the client's names; it ends where the client asked no further. */
export function clientPath(path: Path, from: Shape | undefined): (string | number)[] {
  const names: (string | number)[] = [];
  let shape = from;
  for (const key of path) {
    if (typeof key === 'number') names.push(key);
    else {
      const member = shape?.types.flatMap((type) => shape!.members(type)).find((candidate) => candidate.key === key);
      if (member === undefined) break;
      names.push(member.name);
      shape = member.shape;
    }
  }
  return names;
}
