import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  OperationTypeNode,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf, isIncluded, type Decisions } from '@community-graph/kit/operations';
import { dependsOnType } from './fragments.ts';
import type { PlannedGraph } from './graph.ts';
import { operationSize } from './operationSize.ts';
import { privateNames } from './privateNames.ts';

/** What normalising knows of the graph. */
export type OperationGraph = Pick<PlannedGraph, 'apiSchema' | 'privatePrefix' | 'interfaceObjects' | 'takesArguments'>;

/** An operation as the planner gets it. */
export interface NormalisedOperation {
  readonly kind: 'query' | 'mutation';
  /** Its root fields, each as the text of an operation; empty when nothing is to be fetched. */
  readonly roots: readonly string[];
  /** All of it as the text of one operation; empty when nothing is to be fetched. */
  readonly text: string;
  /** The response key that each field of the client's has in answers of subgraphs. */
  readonly keys: ReadonlyMap<FieldNode, string>;
  /** The client's names of the variables by the names that they have in `text`. */
  readonly variables: ReadonlyMap<string, string>;
}

/**
 * Rewrites a client's operation so that planning cannot confuse what the client calls its fields with what the
 * graph calls them: each field with an alias or arguments gets a response key of its own (`_k0`, `_k1`, …), the
 * same one wherever alias, name and arguments are the same; variables become `$_v0`, …; fragments are written
 * out; `@skip` and `@include` are decided; introspection is left out.
 *
 * Without it an alias onto a key field (`{ id: legacyId }`) would be taken for the key, and a field that the
 * client asks with other arguments than a `@requires` does would be taken for the required one.
 * @param decisions the values of the variables that decide conditions
 * @param refused fields that are left out because the viewer may not read them
 * @throws a client error OPERATION_TOO_LARGE
 */
export function normalise(
  { apiSchema: schema, privatePrefix, interfaceObjects, takesArguments }: OperationGraph,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  decisions: Decisions,
  refused: ReadonlySet<FieldNode> = new Set(),
): NormalisedOperation {
  const fragments = fragmentsOf(document);
  const names = privateNames(privatePrefix);
  const size = operationSize();

  const rootTexts = new Map<string, string[]>();
  addRoots(operation.selectionSet, schema.getRootType(operation.operation)!);
  const roots = [...rootTexts.values()].map((texts) => texts.join(' '));
  const kind = operation.operation === OperationTypeNode.MUTATION ? 'mutation' : 'query';
  const prefix = `${kind}${names.declarations(operation)}`;
  return {
    kind,
    roots: roots.map((root) => `${prefix}{${root}}`),
    text: roots.length === 0 ? '' : `${prefix}{${roots.join(' ')}}`,
    keys: names.keys,
    variables: names.variables,
  };

  /** Root fields of one response key are one field. */
  function addRoots({ selections }: SelectionSetNode, type: GraphQLCompositeType): void {
    for (const selection of selections) {
      if (!isWanted(selection)) continue;
      if (selection.kind !== Kind.FIELD) {
        const { selectionSet, typeCondition } = fragmentOf(selection, type);
        addRoots(selectionSet, typeCondition);
      } else if (!selection.name.value.startsWith('__')) {
        const text = field(selection, type);
        const key = names.keys.get(selection)!;
        rootTexts.set(key, [...(rootTexts.get(key) ?? []), text]);
      }
    }
  }

  function isWanted(selection: SelectionNode): boolean {
    return isIncluded(selection, decisions) && !(selection.kind === Kind.FIELD && refused.has(selection));
  }

  function selectionSetText({ selections }: SelectionSetNode, type: GraphQLCompositeType): string {
    const parts: string[] = [];
    for (const selection of selections) {
      if (!isWanted(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        // The type's name is asked for below where it is not known beforehand.
        if (selection.name.value !== '__typename') parts.push(field(selection, type));
        continue;
      }
      const { selectionSet, typeCondition } = fragmentOf(selection, type);
      for (const own of conditionsAt(type, typeCondition)) {
        const inner = selectionSetText(selectionSet, own);
        if (inner !== '') parts.push(own === type ? inner : `... on ${own.name} {${inner}}`);
      }
    }
    return parts.join(' ');
  }

  /**
   * The types that a fragment is written for. Where the type is known it is none or that type; of an interface
   * object the planner finds no plan for fragments on other interfaces, but one for their types.
   */
  function conditionsAt(type: GraphQLCompositeType, condition: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    if (type === condition || (isAbstractType(type) && !interfaceObjects.has(type.name))) return [condition];
    const isMeant = (each: GraphQLObjectType) =>
      each === condition || (isAbstractType(condition) && schema.isSubType(condition, each));
    if (isObjectType(type)) return isMeant(type) ? [type] : [];
    return isObjectType(condition) ? [condition] : schema.getPossibleTypes(type as GraphQLAbstractType).filter(isMeant);
  }

  function fragmentOf(selection: Exclude<SelectionNode, FieldNode>, parent: GraphQLCompositeType) {
    size.addSelection();
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
    const typeCondition = fragment.typeCondition ? typeFromAST(schema, fragment.typeCondition) : parent;
    return { selectionSet: fragment.selectionSet, typeCondition: typeCondition as GraphQLCompositeType };
  }

  function field(node: FieldNode, parent: GraphQLCompositeType): string {
    size.addSelection();
    const name = node.name.value;
    const definition = 'getFields' in parent ? parent.getFields()[name] : undefined;
    const given = names.argumentsText(node);
    const key = names.keyOf(node, given, takesArguments(parent.name, name));
    const head = key === name ? name : `${key}: ${name}${given}`;
    size.addCharacters(head.length);
    const type = definition && getNamedType(definition.type);
    if (node.selectionSet === undefined || !isCompositeType(type)) return head;
    const inner = selectionSetText(node.selectionSet, type);
    const named = isAbstractType(type) && needsTypename(node.selectionSet, type);
    return `${head} {${named || inner === '' ? `__typename ${inner}`.trimEnd() : inner}}`;
  }

  /**
   * Whether the type of the objects must be known. Of an interface object it is asked only when the client's
   * answer depends on it, for it takes a request to another subgraph.
   */
  function needsTypename(set: SelectionSetNode, type: GraphQLAbstractType): boolean {
    return !interfaceObjects.has(type.name) || dependsOnType(set, type, fragments, decisions);
  }
}
