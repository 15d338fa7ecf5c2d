import type { GatewayExecutor, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { buildASTSchema, GraphQLError, Kind, parse, type FieldNode, type SelectionSetNode } from 'graphql';
import { anonymous, grantsOf, inWords, type Requirement } from '@community-graph/kit/viewer';
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
    const refused = refusedFields(request, rules);
    return refused.size === 0 ? executor(request) : { errors: [...refused].map(refusal) };
  };
}

/** The fields of the operation, as far as `@skip` and `@include` ask for them, that the viewer may not read. */
function refusedFields(
  { document, operation, schema, request, context }: GatewayGraphQLRequestContext,
  rules: AccessRules,
): ReadonlyMap<FieldNode, Requirement> {
  const { viewer = anonymous, grants = grantsOf(viewer) } = context as EngineContext;
  const guarded = guardedFields(rules, schema, document);
  const refused = guarded.refused(guarded.refusalFor(grants));
  const asked = new Map<FieldNode, Requirement>();
  const fragments = fragmentsOf(document);
  const spread = new Set<string>();
  const defaults = operation.variableDefinitions?.map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue?.kind === Kind.BOOLEAN ? defaultValue.value : undefined,
  ]);
  const decisions = { ...Object.fromEntries(defaults ?? []), ...request.variables };
  if (refused.size > 0) search(operation.selectionSet);
  return asked;

  function search({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (!isIncluded(selection, decisions)) continue;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
        search(fragments.get(selection.name.value)!.selectionSet);
        continue;
      }
      const requirement = selection.kind === Kind.FIELD ? refused.get(selection) : undefined;
      if (requirement !== undefined) asked.set(selection as FieldNode, requirement);
      if (selection.selectionSet !== undefined) search(selection.selectionSet);
    }
  }
}

const refusal = ([field, requirement]: [FieldNode, Requirement]) =>
  new GraphQLError(`You may not read "${field.name.value}". It needs ${inWords(requirement)}.`, {
    nodes: field,
    extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' },
  });
