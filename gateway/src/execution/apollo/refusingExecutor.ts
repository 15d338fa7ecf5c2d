import type { GatewayExecutor, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import {
  buildASTSchema,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  type FieldNode,
  type SelectionSetNode,
} from 'graphql';
import { anonymous, grantsOf, refusedField, type Requirement } from '@community-graph/kit/viewer';
import { accessRules, fragmentsOf, guardedFields, isIncluded, type AccessRules } from '../../planning/index.ts';
import type { EngineContext } from '../engine.ts';

/**
 * Keeps `@apollo/gateway` from what the viewer may not read. It cannot leave fields out of an operation and still
 * tell of them, so an operation that asks for one of them is refused as a whole.
 */
export function refusingExecutor(executor: GatewayExecutor, supergraphSdl: string): GatewayExecutor {
  const document = parse(supergraphSdl, { noLocation: true });
  const rules = accessRules(document, buildASTSchema(document, { assumeValidSDL: true }));
  if (rules.isEmpty) return executor;
  return async (request) => {
    const errors = refusals(request, rules);
    return errors.length === 0 ? executor(request) : { errors };
  };
}

/** An error for each field of the operation, as far as `@skip` and `@include` ask for it, that is refused to the viewer. */
function refusals(
  { document, operation, schema, request, context }: GatewayGraphQLRequestContext,
  rules: AccessRules,
): GraphQLError[] {
  const { viewer = anonymous, grants = grantsOf(viewer) } = context as EngineContext;
  const guarded = guardedFields(rules, schema, document);
  const refused = guarded.refused(guarded.refusalFor(grants));
  const errors = new Map<FieldNode, GraphQLError>();
  const fragments = fragmentsOf(document);
  const spread = new Set<string>();
  const defaults = operation.variableDefinitions?.map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue?.kind === Kind.BOOLEAN ? defaultValue.value : undefined,
  ]);
  const decisions = { ...Object.fromEntries(defaults ?? []), ...request.variables };
  if (refused.size > 0) search(operation.selectionSet, operation.operation === OperationTypeNode.MUTATION);
  return [...errors.values()];

  function search({ selections }: SelectionSetNode, isChange: boolean): void {
    for (const selection of selections) {
      if (!isIncluded(selection, decisions)) continue;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
        search(fragments.get(selection.name.value)!.selectionSet, isChange);
        continue;
      }
      const field = selection.kind === Kind.FIELD ? selection : undefined;
      const requirement = field && refused.get(field);
      if (requirement !== undefined) errors.set(field!, refusal(field!, requirement, isChange));
      if (selection.selectionSet !== undefined) search(selection.selectionSet, isChange && field === undefined);
    }
  }

  function refusal(field: FieldNode, requirement: Requirement, isChange: boolean): GraphQLError {
    return new GraphQLError(
      refusedField(`"${field.name.value}"`, requirement, { isChange, isSignedIn: grants.isAuthenticated }),
      { nodes: field, extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
    );
  }
}
