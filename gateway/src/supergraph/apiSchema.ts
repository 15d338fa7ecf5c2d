import {
  buildASTSchema,
  Kind,
  parse,
  visit,
  type ASTNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  type NamedTypeNode,
} from 'graphql';
import { federationNames } from './federationNames.ts';

/** What clients see of a supergraph, as a schema. */
export function apiSchemaOf(supergraphSdl: string): GraphQLSchema {
  return buildASTSchema(apiDocumentOf(parse(supergraphSdl, { noLocation: true })), { assumeValidSDL: true });
}

/** What clients see of a supergraph: without federation and without what is `@inaccessible`. */
export function apiDocumentOf(supergraph: DocumentNode): DocumentNode {
  const names = federationNames(supergraph);
  const inaccessible = names.directivesOf('inaccessible');
  const isHidden = (node: ASTNode): boolean => directivesOf(node).some(({ name }) => inaccessible.has(name.value));
  const hidden = new Set<string>();
  for (const definition of supergraph.definitions) {
    if (isHidden(definition) && 'name' in definition && definition.name) hidden.add(definition.name.value);
  }
  const withoutHidden = (node: ASTNode) => (isHidden(node) ? null : undefined);
  const withoutFederation = ({ name: { value } }: { readonly name: { readonly value: string } }) =>
    names.isType(value) || hidden.has(value) ? null : undefined;
  const visibleNames = (types: readonly NamedTypeNode[] = []) => types.filter(({ name }) => !hidden.has(name.value));
  return visit(supergraph, {
    OperationTypeDefinition: ({ type }) => (hidden.has(type.name.value) ? null : undefined),
    Directive: ({ name }) => (clientDirectives.has(name.value) ? undefined : null),
    DirectiveDefinition: ({ name }) => (names.isDirective(name.value) ? null : undefined),
    ScalarTypeDefinition: withoutFederation,
    EnumTypeDefinition: withoutFederation,
    InputObjectTypeDefinition: withoutFederation,
    FieldDefinition: withoutHidden,
    InputValueDefinition: withoutHidden,
    EnumValueDefinition: withoutHidden,
    UnionTypeDefinition: (node) => (isHidden(node) ? null : { ...node, types: visibleNames(node.types) }),
    ObjectTypeDefinition: (node) => (isHidden(node) ? null : { ...node, interfaces: visibleNames(node.interfaces) }),
    InterfaceTypeDefinition: (node) => (isHidden(node) ? null : { ...node, interfaces: visibleNames(node.interfaces) }),
  });
}

function directivesOf(node: ASTNode): readonly ConstDirectiveNode[] {
  return 'directives' in node && node.kind !== Kind.FIELD
    ? ((node.directives ?? []) as readonly ConstDirectiveNode[])
    : [];
}

/** The directives that mean something to clients. */
const clientDirectives = new Set(['deprecated', 'specifiedBy', 'oneOf']);
