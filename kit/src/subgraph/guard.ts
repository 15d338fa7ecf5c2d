import { defaultFieldResolver, getNamedType, isObjectType, type ASTNode, type GraphQLSchema } from 'graphql';
import { clientError } from '../errors/index.ts';
import { bothOf, grantsOf, isFulfilled, refusedField, requirementOf, type Viewer } from '../viewer/index.ts';

const names = {
  authenticated: new Set(['authenticated']),
  requiresScopes: new Set(['requiresScopes']),
  policy: new Set(['policy']),
};

/**
 * Makes the fields of a subgraph that ask for something (`@authenticated`, `@requiresScopes`, `@policy`, on themselves, on
 * their type, or on the type of their values) refuse a viewer who lacks it. The gateway leaves such fields out before it
 * asks; whoever finds a way round it wins nothing.
 * @param schema is changed in place, since `buildSubgraphSchema` made it for this server alone
 */
export function guardFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const requirement = bothOf(bothOf(own(type.astNode), own(field.astNode)), own(getNamedType(field.type).astNode));
      if (requirement === undefined) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      const isChange = type === schema.getMutationType();
      field.resolve = (source, args, context: { readonly viewer: Viewer }, info) => {
        const grants = grantsOf(context.viewer);
        if (isFulfilled(requirement, grants)) return resolve(source, args, context, info);
        throw clientError(
          'UNAUTHORIZED_FIELD_OR_TYPE',
          refusedField(`${type.name}.${field.name}`, requirement, { isChange, isSignedIn: grants.isAuthenticated }),
        );
      };
    }
  }
  return schema;
}

function own(node: ASTNode | null | undefined) {
  if (!node || !('directives' in node) || !node.directives) return undefined;
  return requirementOf(node.directives as Parameters<typeof requirementOf>[0], names);
}
