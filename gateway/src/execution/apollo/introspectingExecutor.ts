import type { GatewayExecutor, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { Kind, OperationTypeNode, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { isIntrospectionField } from '@community-graph/kit/introspection';
import { createIntrospector } from '../../introspection/index.ts';
import { coerceVariables } from '../coerceVariables.ts';
import type { EngineContext } from '../engine.ts';
import { fieldCollector } from '../compiled/projecting/collectFields.ts';
import { answerTooLarge } from '../compiled/projecting/answerSize.ts';
import { RenderedData } from '../compiled/rendered.ts';
import { isLongerAsJson } from './jsonLength.ts';

/**
 * Answers introspection fields in place of `@apollo/gateway`, which writes them in one piece on the event loop. Other
 * fields of the operation still go to it.
 */
export function introspectingExecutor(executor: GatewayExecutor): GatewayExecutor {
  const introspector = createIntrospector();
  return async (request) => {
    const { schema, document, operation } = request;
    const { variables, errors: faults } = coerceVariables(
      schema,
      operation.variableDefinitions ?? [],
      request.request.variables ?? {},
    );
    if (faults !== undefined) return { errors: faults };
    if (operation.operation !== OperationTypeNode.QUERY) return executor(request);
    const roots = fieldCollector(schema, document, variables)([operation.selectionSet], schema.getQueryType()!);
    const all = [...roots.values()].flat();
    const fields = all.filter(isIntrospectionField);
    if (fields.length === 0) return executor(request);
    const others = all.filter((field) => !isIntrospectionField(field));
    const answer = others.length === 0 ? { data: {} } : await executor(without(request, others));
    const { client, signal, answerBytes = Infinity } = request.context as EngineContext;
    if (isLongerAsJson(answer.data, answerBytes)) return { errors: [answerTooLarge(answerBytes, '')], data: null };
    const { texts, errors } = await introspector.answer({ schema, document, fields, variables, client, signal });
    const allErrors = [...errors, ...(answer.errors ?? [])];
    return {
      ...answer,
      ...(allErrors.length > 0 ? { errors: allErrors } : {}),
      ...(answer.data ? { data: rendered([...roots.keys()], texts, answer.data) as never } : {}),
    };
  };
}

/** The same request with these fields alone at the root. */
function without(
  { ...request }: GatewayGraphQLRequestContext,
  selections: readonly FieldNode[],
): GatewayGraphQLRequestContext {
  const operation: OperationDefinitionNode = {
    ...request.operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  const definitions = request.document.definitions.map((node) => (node === request.operation ? operation : node));
  const starts = selections.map(({ loc }) => loc?.start).join();
  return {
    ...request,
    operation,
    document: { kind: Kind.DOCUMENT, definitions },
    // Plans are kept by it.
    queryHash: `${request.queryHash} without introspection ${starts}`,
  };
}

function rendered(
  keys: readonly string[],
  texts: ReadonlyMap<string, string>,
  data: Readonly<Record<string, unknown>>,
): RenderedData {
  const members = keys.map((key) => `${JSON.stringify(key)}:${texts.get(key) ?? JSON.stringify(data[key] ?? null)}`);
  return new RenderedData(`{${members.join()}}`);
}
