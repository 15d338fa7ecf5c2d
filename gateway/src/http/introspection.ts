import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

/** A rule of validation for gateways that do not tell their schema: the fields `__schema` and `__type` are refused. */
export function noIntrospection(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      const name = node.name.value;
      if (name !== '__schema' && name !== '__type') return;
      context.reportError(
        new GraphQLError(`Introspection is switched off here, so "${name}" cannot be asked for. Leave it out.`, {
          nodes: node,
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        }),
      );
    },
  };
}
