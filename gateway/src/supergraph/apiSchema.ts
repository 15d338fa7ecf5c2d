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

/** What clients see of a supergraph, as a schema. */
export function apiSchemaOf(supergraphSdl: string): GraphQLSchema {
  return buildASTSchema(apiDocumentOf(parse(supergraphSdl, { noLocation: true })), { assumeValidSDL: true });
}

/** What clients see of a supergraph: without federation and without what is `@inaccessible`. */
export function apiDocumentOf(supergraph: DocumentNode): DocumentNode {
  const hidden = new Set<string>();
  for (const definition of supergraph.definitions) {
    if (isHidden(definition) && 'name' in definition && definition.name) hidden.add(definition.name.value);
  }
  const withoutHidden = (node: ASTNode) => (isHidden(node) ? null : undefined);
  const visibleNames = (names: readonly NamedTypeNode[] = []) => names.filter(({ name }) => !hidden.has(name.value));
  return visit(supergraph, {
    Directive: ({ name }) => (clientDirectives.has(name.value) ? undefined : null),
    DirectiveDefinition: ({ name }) => (isFederation(name.value) || marks.has(name.value) ? null : undefined),
    ScalarTypeDefinition: ({ name }) => (isFederation(name.value) || hidden.has(name.value) ? null : undefined),
    EnumTypeDefinition: ({ name }) => (isFederation(name.value) || hidden.has(name.value) ? null : undefined),
    InputObjectTypeDefinition: ({ name }) => (isFederation(name.value) || hidden.has(name.value) ? null : undefined),
    FieldDefinition: withoutHidden,
    InputValueDefinition: withoutHidden,
    EnumValueDefinition: withoutHidden,
    UnionTypeDefinition: (node) => (isHidden(node) ? null : { ...node, types: visibleNames(node.types) }),
    ObjectTypeDefinition: (node) => (isHidden(node) ? null : { ...node, interfaces: visibleNames(node.interfaces) }),
    InterfaceTypeDefinition: (node) => (isHidden(node) ? null : { ...node, interfaces: visibleNames(node.interfaces) }),
  });
}

function isHidden(node: ASTNode): boolean {
  const directives: readonly ConstDirectiveNode[] =
    'directives' in node && node.kind !== Kind.FIELD ? ((node.directives ?? []) as readonly ConstDirectiveNode[]) : [];
  return directives.some(({ name }) => name.value === 'inaccessible');
}

const isFederation = (name: string): boolean => /^(?:join|link|core|federation)__/.test(name);

/** The directives that mean something to clients. */
const clientDirectives = new Set(['deprecated', 'specifiedBy', 'oneOf']);

/** The directives of federation that supergraphs carry under their own names. */
const marks = new Set([
  'link',
  'core',
  'inaccessible',
  'tag',
  'authenticated',
  'requiresScopes',
  'policy',
  'cost',
  'listSize',
  'context',
  'connect',
  'source',
]);
