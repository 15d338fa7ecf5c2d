import { isObjectType, type GraphQLCompositeType } from 'graphql';

interface Meant {
  readonly field: string;
  readonly args: string;
}

interface Taken {
  readonly returns: string;
  readonly byParent: Map<string, Meant & { readonly parent: GraphQLCompositeType }>;
}

/**
 * Which field each response name stands for, so that fields that meet under one name can be merged
 * (https://spec.graphql.org/October2021/#sec-Field-Selection-Merging).
 */
export class ResponseNames {
  readonly #taken = new Map<string, Taken>();

  /** Takes a name at a place of the response; false, and nothing taken, when it would be in conflict. */
  take(path: string, parent: GraphQLCompositeType, returns: string, meant: Meant): boolean {
    const taken = this.#taken.get(path) ?? { returns, byParent: new Map() };
    if (taken.returns !== returns) return false;
    for (const other of taken.byParent.values()) {
      const apart = other.parent !== parent && isObjectType(other.parent) && isObjectType(parent);
      if (!apart && (other.field !== meant.field || other.args !== meant.args)) return false;
    }
    taken.byParent.set(parent.name, { ...meant, parent });
    this.#taken.set(path, taken);
    return true;
  }

  /** The arguments that a field already has under a name; undefined when the name is not the field's. */
  argsOf(path: string, field: string): string | undefined {
    const found = [...(this.#taken.get(path)?.byParent.values() ?? [])].find((meant) => meant.field === field);
    return found?.args;
  }
}
