import { Kind, print, type SelectionSetNode, type TypeNode } from 'graphql';
import {
  possibleTypes,
  readSubgraph,
  type FieldOfSubgraph,
  type SubgraphFacts,
  type SubgraphText,
} from './subgraphFacts.ts';

/** What the world knows about one field of one concrete type, over all subgraphs. */
export interface Coordinate {
  readonly type: string;
  readonly name: string;
  /** The subgraphs that resolve it. */
  readonly owners: readonly string[];
  readonly returns: TypeNode;
  /** What its owner requires of other subgraphs, with that owner. */
  readonly requires:
    { readonly selection: SelectionSetNode; readonly owner: SubgraphFacts; readonly parent: string } | undefined;
  /** The types that its value may have: what every owner knows. */
  readonly possible: readonly string[];
  /** The values of an enum that every owner knows. */
  readonly enumValues: readonly string[];
  /** Part of a key: never null. */
  key: boolean;
  /** Part of a key or of what is required, or its owners differ on nulls: it never fails. */
  steady: boolean;
  /** Whether references that lead nowhere may come of it. */
  readonly dangles: boolean;
}

/** Everything the world knows about its schemas. */
export interface WorldFacts {
  readonly subgraphs: readonly SubgraphFacts[];
  /** The coordinate of a concrete type's field. */
  coordinate(type: string, field: string): Coordinate;
  /** Whether objects of a concrete type are entities. */
  isEntity(type: string): boolean;
  /** The entity interface that a type belongs to with others, or the type itself: identities are shared in it. */
  family(type: string): string;
  /** The concrete types of a family. */
  members(family: string): readonly string[];
}

/** Reads the schemas of a world. */
export function readWorld(texts: readonly SubgraphText[]): WorldFacts {
  const subgraphs = texts.map(readSubgraph);
  const families = familiesOf(subgraphs);
  const isEntity = (type: string) => subgraphs.some(({ keys }) => keys.has(type)) || families.has(type);
  const family = (type: string) => families.get(type) ?? type;
  const members = (name: string) => {
    const types = [...families].filter(([, of]) => of === name).map(([type]) => type);
    return types.length > 0 ? types : [name];
  };
  const coordinates = new Map<string, Coordinate>();

  const said = (type: string, field: string) =>
    subgraphs.flatMap((subgraph): { subgraph: SubgraphFacts; said: FieldOfSubgraph }[] => {
      const standIn = family(type);
      const found =
        subgraph.fields.get(`${type}.${field}`) ??
        (subgraph.interfaceObjects.has(standIn) ? subgraph.fields.get(`${standIn}.${field}`) : undefined);
      return found ? [{ subgraph, said: found }] : [];
    });

  function coordinate(type: string, field: string): Coordinate {
    const known = coordinates.get(`${type}.${field}`);
    if (known) return known;
    const sayers = said(type, field);
    const overridden = sayers.map(({ said: { overrides } }) => overrides);
    const resolving = sayers.filter(
      ({ subgraph, said: { external } }) => !external && !overridden.includes(subgraph.name),
    );
    const [first] = resolving;
    if (first === undefined) throw new Error(`no subgraph resolves ${type}.${field}`);
    const { definition, requires, parent } = first.said;
    const result = named(definition.type);
    const possible = resolving
      .map(({ subgraph }) =>
        subgraph.interfaceObjects.has(result) ? [...members(result)] : possibleTypes(subgraph, result),
      )
      .reduce((common, types) => common.filter((possibleType) => types.includes(possibleType)));
    const made: Coordinate = {
      type,
      name: field,
      owners: resolving.map(({ subgraph }) => subgraph.name),
      returns: definition.type,
      requires: requires && { selection: requires, owner: first.subgraph, parent },
      possible,
      enumValues: enumValuesOf(
        resolving.map(({ subgraph }) => subgraph),
        result,
      ),
      key: false,
      steady: new Set(sayers.map(({ said: other }) => print(other.definition.type))).size > 1,
      dangles:
        possible.length > 0 &&
        possible.every((one) => isEntity(one) && family(one) === one) &&
        sayers.every(({ said: { provides } }) => provides === undefined),
    };
    coordinates.set(`${type}.${field}`, made);
    return made;
  }

  /** Marks what a field set selects of a type, in every concrete type it can be. */
  function steady(subgraph: SubgraphFacts, type: string, { selections }: SelectionSetNode, key: boolean): void {
    const concrete = subgraph.interfaceObjects.has(type) ? members(type) : possibleTypes(subgraph, type);
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        steady(subgraph, selection.typeCondition?.name.value ?? type, selection.selectionSet, key);
      }
      if (selection.kind !== Kind.FIELD || selection.name.value === '__typename') continue;
      for (const one of concrete) {
        const marked = coordinate(one, selection.name.value);
        marked.steady = true;
        marked.key ||= key;
        if (selection.selectionSet) steady(subgraph, named(marked.returns), selection.selectionSet, key);
      }
    }
  }

  for (const subgraph of subgraphs) {
    for (const [type, sets] of subgraph.keys) for (const { selection } of sets) steady(subgraph, type, selection, true);
    for (const { parent, requires } of subgraph.fields.values()) {
      if (requires) steady(subgraph, parent, requires, false);
    }
  }
  return { subgraphs, coordinate, isEntity, family, members };
}

/** The name at the bottom of a type. */
export function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);
}

/** The concrete types that belong to an entity interface, each with that interface. */
function familiesOf(subgraphs: readonly SubgraphFacts[]): Map<string, string> {
  return new Map(
    subgraphs.flatMap((subgraph) =>
      [...subgraph.keys.keys()].flatMap((type) => {
        const possible = possibleTypes(subgraph, type);
        return possible.includes(type) ? [] : possible.map((member): [string, string] => [member, type]);
      }),
    ),
  );
}

function enumValuesOf(subgraphs: readonly SubgraphFacts[], name: string): string[] {
  return subgraphs
    .map(({ schema }) => {
      const type = schema.getType(name);
      return type && 'getValues' in type ? type.getValues().map((value) => value.name) : [];
    })
    .reduce((common, values) => common.filter((value) => values.includes(value)));
}
