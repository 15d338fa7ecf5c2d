import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { portVariable, readEnvironment, type Environment } from '@community-graph/kit/config';
import { OperatorError } from '@community-graph/kit/errors';
import { logLevels, type LogLevel } from '@community-graph/kit/telemetry';
import { engineNames, type EngineName } from './execution/index.ts';

/** The supergraph that composition wrote and that is checked in. */
export const composedSupergraph = fileURLToPath(new URL('../supergraph.graphql', import.meta.url));

/** What clients see of that supergraph; for codegen and for reviewing, the gateway does not read it. */
export const composedApiSchema = fileURLToPath(new URL('../schema.graphql', import.meta.url));

/** What a gateway process needs to know. */
export interface GatewayConfig {
  readonly host: string;
  readonly port: number;
  readonly engine: EngineName;
  /** The supergraph file. */
  readonly supergraph: string;
  readonly logLevel: LogLevel;
  /** The limits of calls to subgraphs that differ from the defaults. */
  readonly subgraphLimits: SubgraphLimits;
  /** Whether identical queries that are under way at once share one run, and identical subgraph requests one call. */
  readonly inFlightSharing: boolean;
  /** The names of the clients' headers that subgraphs get. */
  readonly forwardedHeaders: readonly string[];
  /** The labels of `@override(label:)` that are switched on. */
  readonly overrideLabels: readonly string[];
  /** How long a request may take altogether, in milliseconds. */
  readonly requestTimeoutMs: number;
}

/** Limits by subgraph; `*` holds those of every subgraph, and a subgraph's own win over them. */
export type SubgraphLimits = Readonly<Record<string, z.infer<typeof limits>>>;

/**
 * Reads the configuration of a gateway that runs alone: `PORT`, `HOST`, `GATEWAY_ENGINE`, `SUPERGRAPH`,
 * `LOG_LEVEL`, `SUBGRAPH_LIMITS`, `IN_FLIGHT_SHARING`, `FORWARD_HEADERS`,
 * `OVERRIDE_LABELS`, `REQUEST_TIMEOUT_MS`; the options `--port` and `--supergraph` win over their variables.
 * @param commandLine the arguments behind the program's name
 * @throws OperatorError BAD_CONFIGURATION
 */
export function readConfig(environment: Environment, commandLine: readonly string[]): GatewayConfig {
  const options = readOptions(commandLine);
  const values = readEnvironment(gatewayVariables, {
    ...environment,
    ...(options.port === undefined ? {} : { PORT: options.port }),
    ...(options.supergraph === undefined ? {} : { SUPERGRAPH: options.supergraph }),
  });
  return Object.freeze<GatewayConfig>({
    host: values.HOST,
    port: values.PORT,
    engine: values.GATEWAY_ENGINE,
    supergraph: values.SUPERGRAPH,
    logLevel: values.LOG_LEVEL,
    subgraphLimits: values.SUBGRAPH_LIMITS,
    inFlightSharing: values.IN_FLIGHT_SHARING,
    forwardedHeaders: values.FORWARD_HEADERS,
    overrideLabels: values.OVERRIDE_LABELS,
    requestTimeoutMs: values.REQUEST_TIMEOUT_MS,
  });
}

/**
 * The limits of one subgraph that differ from the defaults: its own, then those of `*`.
 * @param name the subgraph's name
 */
export function limitsOf(name: string, all: SubgraphLimits): SubgraphLimits[string] {
  return { ...all['*'], ...(Object.hasOwn(all, name) ? all[name] : {}) };
}

/**
 * Makes sure that limits are given only for subgraphs that there are.
 * @param known the names of the supergraph's subgraphs
 * @throws OperatorError BAD_CONFIGURATION, a line for each name that is not among them
 */
export function checkLimitedSubgraphs(all: SubgraphLimits, known: readonly string[]): void {
  const unknown = Object.keys(all).filter((name) => name !== '*' && !known.includes(name));
  if (unknown.length === 0) return;
  throw new OperatorError(
    'BAD_CONFIGURATION',
    'The configuration has errors:',
    ...unknown.map(
      (name) =>
        `  SUBGRAPH_LIMITS names the subgraph "${name}", which the supergraph does not have: ${known.join(', ')}`,
    ),
  );
}

const whole = (from: number) => z.int('must be a whole number').min(from, `must be ${from} or more`);

/** Longer ones would overflow Node's timers, which fire at once then. */
const milliseconds = whole(1).max(2_147_483_647, 'must be 2147483647 or less');

const limitShape = {
  timeoutMs: milliseconds,
  maximumResponseBytes: whole(1),
  connections: whole(1),
  maximumWaiting: whole(0),
  failuresToOpen: whole(0),
  openMs: milliseconds,
  longestOpenMs: milliseconds,
};

const limits = z
  .strictObject(limitShape, {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys'
        ? `has unknown limits (${(keys as string[]).join(', ')}); known are ${Object.keys(limitShape).join(', ')}`
        : 'must be an object of limits',
  })
  .partial();

const subgraphLimits = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue('must be JSON, for example {"*": {"timeoutMs": 5000}}');
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string(), limits, 'must be an object of subgraph names, or "*", and their limits'));

const list = z.string().transform((text) => text.split(',').flatMap((item) => item.trim() || []));

/** The variables of a gateway, alone or in the stack. */
export const gatewayVariables = z.object({
  PORT: portVariable.default(4000),
  HOST: z.string().default('127.0.0.1'),
  GATEWAY_ENGINE: z.enum(engineNames).default('compiled'),
  SUPERGRAPH: z.string().default(composedSupergraph),
  LOG_LEVEL: z.enum(logLevels).default('warn'),
  SUBGRAPH_LIMITS: subgraphLimits.default({}),
  IN_FLIGHT_SHARING: z
    .enum(['true', 'false'], 'must be true or false')
    .default('true')
    .transform((value) => value === 'true'),
  OVERRIDE_LABELS: list.default([]),
  FORWARD_HEADERS: list
    .default(['authorization'])
    .pipe(z.array(z.string().regex(/^[\w-]+$/, 'must be names of headers with commas between them'))),
  REQUEST_TIMEOUT_MS: z.coerce.number('must be a number of milliseconds').pipe(milliseconds).default(30_000),
});

function readOptions(commandLine: readonly string[]): { port?: string | undefined; supergraph?: string | undefined } {
  try {
    const { values } = parseArgs({
      args: [...commandLine],
      options: { port: { type: 'string' }, supergraph: { type: 'string' } },
    });
    return values;
  } catch (error) {
    throw new OperatorError('BAD_CONFIGURATION', `${(error as Error).message} Use: --supergraph FILE --port N`);
  }
}
