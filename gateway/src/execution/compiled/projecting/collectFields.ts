import {
  getNamedType,
  isAbstractType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type NamedTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf, isIncluded, type Decisions } from '../../../planning/index.ts';

/** Fields of the client's that give one response key, in the order of the document. */
export type FieldGroups = ReadonlyMap<string, readonly FieldNode[]>;

/** A type whose fields can be asked for: the interface stands for its objects where their type does not matter. */
export type ConcreteType = GraphQLObjectType | GraphQLInterfaceType;

/** Collects the fields of selection sets for an object type, as the specification's CollectFields does. */
export type FieldCollector = (sets: readonly SelectionSetNode[], type: ConcreteType) => FieldGroups;

/** Makes the collector of a document under the given decisions on `@skip` and `@include`. */
export function fieldCollector(schema: GraphQLSchema, document: DocumentNode, decisions: Decisions): FieldCollector {
  const fragments = fragmentsOf(document);
  return (sets, type) => {
    const groups = new Map<string, FieldNode[]>();
    const visited = new Set<string>();
    for (const set of sets) collect(set);
    return groups;

    function collect({ selections }: SelectionSetNode): void {
      for (const selection of selections) {
        if (!isIncluded(selection, decisions)) continue;
        if (selection.kind === Kind.FIELD) {
          const key = (selection.alias ?? selection.name).value;
          const group = groups.get(key);
          if (group === undefined) groups.set(key, [selection]);
          else group.push(selection);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          if (applies(selection)) collect(selection.selectionSet);
        } else if (!visited.has(selection.name.value)) {
          visited.add(selection.name.value);
          const fragment = fragments.get(selection.name.value)!;
          if (applies(fragment)) collect(fragment.selectionSet);
        }
      }
    }

    function applies({ typeCondition }: { readonly typeCondition?: NamedTypeNode | undefined }): boolean {
      if (typeCondition === undefined) return true;
      const condition = getNamedType(typeFromAST(schema, typeCondition))!;
      return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
    }
  };
}
