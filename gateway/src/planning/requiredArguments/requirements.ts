import {
  doTypesOverlap,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { graphNames } from '../graphNames.ts';
import { joinFieldOf, parseFieldSet } from './fieldSets.ts';
import { membersOfFieldSet, type Member, type TypesOverlap } from './members.ts';
import type { VirtualField } from './virtualFields.ts';

/** What each field of each subgraph requires of the others. */
export interface Requirements {
  /**
   * The members that a subgraph needs in the representation for a field of its own.
   * @param type the type that the field is asked of: also one that it is an interface of, or that has its interface
   */
  readonly membersFor: (type: string, field: string, subgraph: string) => readonly Member[];
  /** The same for the type alone, without its relatives. */
  readonly membersOf: (type: string, field: string, subgraph: string) => readonly Member[];
  readonly overlap: TypesOverlap;
}

/** Reads the requirements of a supergraph with virtual fields. */
export function readRequirements(
  document: DocumentNode,
  schema: GraphQLSchema,
  virtual: ReadonlyMap<string, VirtualField>,
): Requirements {
  const graphs = graphNames(document);
  const known = new Map<string, Member[]>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const type = definition.name.value;
    for (const { name, directives = [] } of definition.fields ?? []) {
      for (const directive of directives) {
        const { requires, graph } = joinFieldOf(directive) ?? {};
        if (requires?.kind !== Kind.STRING || graph?.kind !== Kind.ENUM) continue;
        const members = membersOfFieldSet(parseFieldSet(requires.value), virtual, type);
        known.set(keyOf(type, name.value, graphs.get(graph.value)!), members);
      }
    }
  }
  return {
    membersFor: (type, field, subgraph) =>
      relatives(type).flatMap((relative) => known.get(keyOf(relative, field, subgraph)) ?? []),
    membersOf: (type, field, subgraph) => known.get(keyOf(type, field, subgraph)) ?? [],
    overlap(one, other) {
      const [first, second] = [schema.getType(one), schema.getType(other)];
      return !isCompositeType(first) || !isCompositeType(second) || doTypesOverlap(schema, first, second);
    },
  };

  function relatives(name: string): string[] {
    const type = schema.getType(name);
    const above = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
    const below = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
    return [name, ...above.map(String), ...below.map(String)];
  }
}

const keyOf = (...names: readonly string[]): string => names.join(' ');
