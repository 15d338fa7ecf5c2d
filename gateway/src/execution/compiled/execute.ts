import { GraphQLError } from 'graphql';
import type { Logger } from '@community-graph/kit/telemetry';
import { clientError } from '@community-graph/kit/errors';
import { anonymous, grantsOf } from '@community-graph/kit/viewer';
import { CancellationSource } from '@community-graph/kit/work';
import type { Running, Transport } from '../../transport/index.ts';
import type { Introspection } from '../../introspection/index.ts';
import type { EngineContext } from '../engine.ts';
import type { Fault } from './absence.ts';
import type { PreparedOperation } from './prepare.ts';
import { AnswerTooLarge, answerTooLarge, fittingErrors } from './projecting/answerSize.ts';
import type { ProjectedError, Projection } from './projecting/projection.ts';
import { RenderedData } from './rendered.ts';
import type { Run } from './run.ts';

/** What an execution is given besides the operation. */
export interface ExecutionInput {
  /** The values of the client's variables, coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly introspection: Introspection;
  readonly context: EngineContext;
  readonly transports: ReadonlyMap<string, Transport>;
  readonly logger: Logger;
  /** How long fetching may take altogether, in milliseconds; what has not arrived then is left out. */
  readonly timeoutMs: number;
}

/** What an execution gives. */
export interface ExecutionOutput {
  readonly data: RenderedData;
  readonly errors?: readonly GraphQLError[];
}

/** Starts a prepared operation; the answer is never rejected for what subgraphs do. */
export function startExecution(operation: PreparedOperation, input: ExecutionInput): Running<ExecutionOutput> {
  const { run, cancel, end } = startRun(operation, input);
  return { answer: outputOf(operation, run, input).finally(end), cancel };
}

async function outputOf(
  operation: PreparedOperation,
  run: Run,
  { introspection, context }: ExecutionInput,
): Promise<ExecutionOutput> {
  await operation.fetch?.(run);
  const { answerBytes = Infinity, viewer = anonymous, grants = grantsOf(viewer) } = context;
  const projection: Projection = {
    errors: [],
    isSignedIn: grants.isAuthenticated,
    introspection: introspection.texts,
    written: new Map(),
    untold: [],
    room: answerBytes,
    leftOut: 0,
  };
  const text = textOf(operation, run, projection);
  const room = answerBytes - (typeof text === 'string' ? bytesOf(text, answerBytes) : 0);
  if (typeof text !== 'string' || room < 0) {
    const field = typeof text === 'string' ? '' : text.reversedPath.toReversed().join('.');
    return { data: new RenderedData('null'), errors: [answerTooLarge(answerBytes, field)] };
  }
  const told = projection.errors.map(errorOf);
  const others = told.length > 0 ? run.faults : [...run.faults, ...projection.untold.slice(0, 1)];
  const all = [...introspection.errors, ...told, ...others.map((fault) => errorOf({ ...fault, reversedPath: [] }))];
  if (all.length === 0) return { data: new RenderedData(text) };
  const { kept: errors, leftOut } = fittingErrors(all, room);
  if (projection.leftOut + leftOut > 0) errors.push(moreErrors(projection.leftOut + leftOut, all.at(-1)!));
  return { data: new RenderedData(text), errors };
}

/** The data as JSON text, or what ended the writing of it. */
function textOf(operation: PreparedOperation, run: Run, projection: Projection): string | AnswerTooLarge {
  try {
    return operation.project(run.data, projection) ?? 'null';
  } catch (error) {
    if (error instanceof AnswerTooLarge) return error;
    throw error;
  }
}

/** How long a text is in UTF-8. A text that cannot be too long is not looked at: three bytes are the most for a character. */
const bytesOf = (text: string, allowed: number): number =>
  text.length * 3 <= allowed ? text.length * 3 : Buffer.byteLength(text);

function startRun(operation: PreparedOperation, input: ExecutionInput) {
  const { context, transports, timeoutMs } = input;
  const stopping = new CancellationSource();
  let stopped: GraphQLError | undefined;
  const stop = (reason: GraphQLError) => {
    stopped ??= reason;
    stopping.abort();
  };
  const timer = setTimeout(() => stop(tookTooLong()), timeoutMs);
  const { headers = {}, viewer = anonymous, requestId, client, isClientBusy, answerBytes } = context;
  const run: Run = {
    data: {},
    faults: [],
    variables: variableTexts(operation.variables, input.variables),
    async send({ subgraph, document }, variables) {
      try {
        if (stopped !== undefined) throw stopped;
        const transport = transports.get(subgraph);
        if (transport === undefined) throw new Error('the supergraph has no such subgraph');
        const whose = { headers, viewer, client, isClientBusy, requestId };
        return await transport.execute({ document, variables, ...whose, answerBytes, signal: stopping });
      } catch (error) {
        return faultOfFailure(stopped ?? error, subgraph, input);
      }
    },
  };
  return {
    run,
    cancel: () => stop(clientHasGone()),
    end: () => clearTimeout(timer),
  };
}

/** What nobody reads, but the log may show. */
export const clientHasGone = () => clientError('REQUEST_CANCELLED', 'The client has gone away.');

const tookTooLong = () =>
  clientError(
    'REQUEST_TIMEOUT',
    'The request took too long; this part had not arrived in time. Ask for less at a time.',
  );

/** What the client may be told of a failed call; what is not meant for clients is logged instead. */
function faultOfFailure(error: unknown, subgraph: string, { logger, context }: ExecutionInput): Fault {
  if (error instanceof GraphQLError) return { message: error.message, extensions: error.extensions, tail: [] };
  logger.error({ requestId: context.requestId, subgraph, err: error }, 'a subgraph call failed in an unforeseen way');
  return { message: 'A part of the answer is missing.', extensions: { code: 'INTERNAL_SERVER_ERROR' }, tail: [] };
}

function variableTexts(names: ReadonlyMap<string, string>, values: Readonly<Record<string, unknown>>) {
  const texts = new Map<string, string>();
  for (const [own, name] of names) {
    if (Object.hasOwn(values, name)) texts.set(own, JSON.stringify(values[name]));
  }
  return texts;
}

function errorOf({ message, extensions, reversedPath }: ProjectedError): GraphQLError {
  return new GraphQLError(message, {
    ...(reversedPath.length > 0 ? { path: reversedPath.toReversed() } : {}),
    extensions,
  });
}

/** The last error of an answer that has too many: a subgraph that fails can be missing in very many places. */
function moreErrors(leftOut: number, last: GraphQLError): GraphQLError {
  return new GraphQLError(`${leftOut} more errors like these are left out.`, {
    extensions: { code: last.extensions['code'] },
  });
}
