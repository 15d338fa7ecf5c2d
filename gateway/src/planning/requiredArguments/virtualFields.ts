import {
  getNamedType,
  isInterfaceType,
  isCompositeType,
  Kind,
  type ArgumentNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { canonicalText, fieldSetText, joinFieldOf, parseFieldSet } from './fieldSets.ts';

/** A field with arguments that stands in the supergraph as a field without. */
export interface VirtualField {
  /** The true name of the field. */
  readonly field: string;
  readonly arguments: readonly ArgumentNode[];
}

/** A supergraph in which no `@requires` asks for a field that takes arguments. */
export interface VirtualSupergraph {
  readonly document: DocumentNode;
  /** The virtual fields by their names: one for each field name and arguments, whatever the types. */
  readonly fields: ReadonlyMap<string, VirtualField>;
}

/**
 * Rewrites a supergraph: wherever a `@requires` asks for a field that takes arguments, it asks for a virtual field
 * instead, which stands beside the true one in every type that it can be asked of, with the same type and in the
 * same subgraphs.
 * @param prefix what the names of virtual fields begin with: no name of the supergraph does
 */
export function addVirtualFields(document: DocumentNode, schema: GraphQLSchema, prefix: string): VirtualSupergraph {
  const fields = new Map<string, VirtualField>();
  const names = new Map<string, string>();
  /** The virtual fields that each type gets. */
  const added = new Map<string, Set<string>>();
  const rewritten = document.definitions.map((definition) => withFields(definition, rewriteRequires));
  const completed = rewritten.map((definition) =>
    withFields(definition, (field, type) => [field, ...virtualFieldsOf(field, type)]),
  );
  return { document: { ...document, definitions: completed }, fields };

  function rewriteRequires(field: FieldDefinitionNode, typeName: string): FieldDefinitionNode[] {
    const type = schema.getType(typeName);
    if (!isCompositeType(type)) return [field];
    const directives = field.directives?.map((directive): ConstDirectiveNode => {
      const requires = joinFieldOf(directive)?.['requires'];
      if (requires?.kind !== Kind.STRING) return directive;
      const value = fieldSetText(rewriteSet(parseFieldSet(requires.value), type));
      const given = directive.arguments?.map((argument) =>
        argument.name.value === 'requires' ? { ...argument, value: { kind: Kind.STRING, value } as const } : argument,
      );
      return { ...directive, arguments: given };
    });
    return [{ ...field, directives }];
  }

  function rewriteSet(set: SelectionSetNode, type: GraphQLCompositeType): SelectionSetNode {
    return { ...set, selections: set.selections.map((selection) => rewriteSelection(selection, type)) };
  }

  function rewriteSelection(selection: SelectionNode, type: GraphQLCompositeType): SelectionNode {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
      const inner = isCompositeType(condition) ? condition : type;
      return { ...selection, selectionSet: rewriteSet(selection.selectionSet, inner) };
    }
    const definition = 'getFields' in type ? type.getFields()[selection.name.value] : undefined;
    const inner = definition && getNamedType(definition.type);
    const selectionSet =
      selection.selectionSet && isCompositeType(inner)
        ? rewriteSet(selection.selectionSet, inner)
        : selection.selectionSet;
    if (definition === undefined || definition.args.length === 0) return { ...selection, selectionSet };
    const value = virtualName(selection.name.value, selection.arguments ?? []);
    for (const owner of typesThatAnswer(type)) added.set(owner, (added.get(owner) ?? new Set()).add(value));
    return { ...selection, name: { kind: Kind.NAME, value }, arguments: [], selectionSet };
  }

  function virtualName(field: string, given: readonly ArgumentNode[]): string {
    const identity = `${field}(${canonicalText(given)})`;
    const name = names.get(identity) ?? `${prefix}${names.size}_${field}`;
    names.set(identity, name);
    fields.set(name, { field, arguments: given });
    return name;
  }

  /** The names of a type and of those that implement it. */
  function typesThatAnswer(type: GraphQLCompositeType): string[] {
    if (!isInterfaceType(type)) return [type.name];
    const { objects, interfaces } = schema.getImplementations(type);
    return [type, ...objects, ...interfaces].map(({ name }) => name);
  }

  function virtualFieldsOf(field: FieldDefinitionNode, typeName: string): FieldDefinitionNode[] {
    return [...(added.get(typeName) ?? [])]
      .filter((name) => fields.get(name)!.field === field.name.value)
      .map((value) => ({ ...field, name: { kind: Kind.NAME, value }, arguments: [] }));
  }
}

/** A definition with each of its fields replaced by others. */
function withFields(
  definition: DefinitionNode,
  replace: (field: FieldDefinitionNode, type: string) => FieldDefinitionNode[],
): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) {
    return definition;
  }
  return { ...definition, fields: definition.fields?.flatMap((field) => replace(field, definition.name.value)) };
}
