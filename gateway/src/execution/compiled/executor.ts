import type { GatewayExecutor, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { GraphQLError, OperationTypeNode, type GraphQLSchema } from 'graphql';
import {
  notPlanned,
  overridesFor,
  PlanningError,
  PlanNotMade,
  type Decisions,
  type Overrides,
} from '../../planning/index.ts';
import { clientError } from '@community-graph/kit/errors';
import { createLimitedLog, loggedDocument } from '@community-graph/kit/telemetry';
import { anonymous, grantsOf, viewerKey } from '@community-graph/kit/viewer';
import { coerceVariables } from '../coerceVariables.ts';
import type { EngineContext, ChosenOptions } from '../engine.ts';
import { createInFlightSharing, type Running } from '../../transport/index.ts';
import { createIntrospector, noIntrospection } from '../../introspection/index.ts';
import { clientHasGone, startExecution, type ExecutionOutput } from './execute.ts';
import { nullConditionOf } from './nullCondition.ts';
import type { PreparedOperation } from './prepare.ts';
import type { ServedGraph } from './servedGraph.ts';

/** How long a request may take when nothing else is said, in milliseconds. */
const defaultTimeoutMs = 30_000;

/**
 * Makes what Apollo Server runs operations with.
 * @param graphOf the graph that belongs to the schema that an operation was validated against
 */
export function compiledExecutor(
  graphOf: (schema: GraphQLSchema) => ServedGraph,
  options: Omit<ChosenOptions, 'engine' | 'supergraphSdl' | 'transports'>,
): GatewayExecutor {
  const { logger, timeoutMs = defaultTimeoutMs, sharing = true, random = Math.random } = options;
  const labels = new Set(options.overrideLabels);
  const log = createLimitedLog(logger, () => performance.now());
  const introspector = createIntrospector();
  const runs = createInFlightSharing<PreparedOperation, ExecutionOutput>();
  return async (request) => {
    const refused = refusalOf(request);
    if (refused !== undefined) return { errors: [refused] };
    const deadline = performance.now() + timeoutMs;
    const left = () => Math.max(0, deadline - performance.now());
    const served = graphOf(request.schema);
    const leave = served.enter();
    try {
      const { schema, document, operation } = request;
      const sent = request.request.variables ?? {};
      const { variables, errors } = coerceVariables(schema, operation.variableDefinitions ?? [], sent);
      if (errors !== undefined) return { errors };
      const undecided = nullConditionOf(request, served.conditionsOf(document), variables);
      if (undecided !== undefined) return { errors: [undecided] };
      const overrides = overridesFor(served.graph.planner, labels, random() * 100);
      const context = request.context as EngineContext;
      // Others may wait for the same preparation: it goes on after this request's deadline.
      const isWanted = () => context.signal?.aborted !== true && left() > 0;
      const prepared = await within(left(), prepare(served, request, variables, overrides, isWanted));
      const { introspection: fields } = prepared;
      const { client, signal } = context;
      const introspection =
        fields.length === 0
          ? noIntrospection
          : await introspector.answer({ schema, document, fields, variables, client, signal });
      const { transports } = served;
      const start = () =>
        startExecution(prepared, { variables, introspection, context, transports, logger, timeoutMs: left() });
      return (await run(prepared, start, variables, context)) as never;
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      if (error instanceof PlanNotMade) return { errors: [error.refusal ?? clientHasGone()] };
      if (!(error instanceof PlanningError)) throw error;
      const { requestId } = request.context as EngineContext;
      const fields = () => ({ requestId, err: error, operation: loggedDocument(request.source) });
      log('error', fields, 'an operation could not be planned');
      return { errors: [notPlanned()] };
    } finally {
      leave();
    }
  };

  /** Runs an operation, or joins the run of the same query that is under way; it ends when its last client has gone. */
  async function run(
    operation: PreparedOperation,
    start: () => Running<ExecutionOutput>,
    variables: Readonly<Record<string, unknown>>,
    { headers = {}, viewer = anonymous, client, isClientBusy, answerBytes, signal }: EngineContext,
  ): Promise<ExecutionOutput> {
    if (signal?.aborted) throw clientHasGone();
    const isQuery = operation.kind === 'query';
    const key = () => JSON.stringify([variables, headers, viewerKey(viewer), answerBytes]);
    const running = isQuery && sharing ? runs.join(operation, key(), start, { client, isClientBusy }) : start();
    signal?.addEventListener('abort', () => running.cancel(), { once: true });
    try {
      return await running.answer;
    } finally {
      if (!isQuery) runs.mutationEnded();
    }
  }
}

/**
 * What a promise gives in time.
 * @throws a client error REQUEST_TIMEOUT when it takes longer
 */
async function within<Value>(ms: number, promise: Promise<Value>): Promise<Value> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(plannedTooLong()), ms);
  try {
    return await Promise.race([promise, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

const plannedTooLong = () =>
  clientError(
    'REQUEST_TIMEOUT',
    'The request took too long to plan. Ask for less at a time, or try again in a moment.',
  );

/** Why there is nothing to run. */
function refusalOf({ operation, schema }: GatewayGraphQLRequestContext): GraphQLError | undefined {
  // Apollo Server makes OPERATION_RESOLUTION_FAILURE of an error without a code.
  if ((operation as unknown) === undefined) {
    return new GraphQLError('The document holds no operation that `operationName` picks.');
  }
  const { operation: kind } = operation;
  if (kind !== OperationTypeNode.SUBSCRIPTION && schema.getRootType(kind)) return undefined;
  return new GraphQLError(`The schema has no ${kind}s; send a query.`, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  });
}

function prepare(
  served: ServedGraph,
  { document, operation, queryHash, source, context }: GatewayGraphQLRequestContext,
  variables: Readonly<Record<string, unknown>>,
  overrides: Overrides,
  isWanted: () => boolean,
): Promise<PreparedOperation> {
  const identity = `${queryHash} ${operation.name?.value ?? ''}`;
  const decisions: Decisions = Object.fromEntries(
    served.conditionsOf(document).map((name) => [name, variables[name] === true]),
  );
  const own = context as EngineContext;
  const { viewer = anonymous, grants = grantsOf(viewer) } = own;
  const operationSource = { document, operation, identity, size: source.length };
  const { beforePreparing, beforePlanning, client, plannerCrashed, planned } = own;
  const hooks = { beforePreparing, beforePlanning, client, plannerCrashed, planned, isWanted };
  return served.prepare(operationSource, decisions, overrides, grants, hooks);
}
