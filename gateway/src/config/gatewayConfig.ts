import { parseArgs } from 'node:util';
import type { z } from 'zod';
import {
  isProduction,
  readVariables,
  refuseConfiguration,
  unsafeDatabases,
  unsafeAddresses,
  unsafeProcess,
  unsafeReadTimeout,
  unsafeRecordKeeping,
  unsafeTrustKey,
  type Environment,
} from '@community-graph/kit/config';
import { OperatorError } from '@community-graph/kit/errors';
import type { LogLevel } from '@community-graph/kit/telemetry';
import type { EngineName } from '../execution/index.ts';
import { accessConfig, accessErrors, type AccessConfig } from './access.ts';
import { admissionConfig, admissionErrors, type AdmissionConfig } from './admission.ts';
import { connectionLimits } from './connections.ts';
import { gatewayVariables, type GatewayValues } from './gatewayVariables.ts';
import { unsafeSettings } from './production.ts';
import type { SubgraphLimits } from './subgraphLimits.ts';
import { webConfig, type WebConfig } from './web.ts';

/** What a gateway needs to know. */
export interface GatewayConfig {
  readonly host: string;
  readonly port: number;
  readonly engine: EngineName;
  /** The supergraph file. */
  readonly supergraph: string;
  readonly logLevel: LogLevel;
  /** The limits of calls to subgraphs that differ from the defaults. */
  readonly subgraphLimits: SubgraphLimits;
  /** The hosts of subgraphs that need no TLS, also in production. */
  readonly privateHosts: readonly string[];
  /** Whether what is unsafe where strangers ask is refused. */
  readonly isProduction: boolean;
  /** Whether identical queries that are under way at once share one run, and identical subgraph requests one call. */
  readonly inFlightSharing: boolean;
  /** The names of the clients' headers that subgraphs get. */
  readonly forwardedHeaders: readonly string[];
  /** The labels of `@override(label:)` that are switched on. */
  readonly overrideLabels: readonly string[];
  /** How long a request may take altogether, in milliseconds. */
  readonly requestTimeoutMs: number;
  readonly access: AccessConfig;
  readonly admission: AdmissionConfig;
  readonly web: WebConfig;
  /** What clients may hold of the server. */
  readonly connections: ReturnType<typeof connectionLimits>;
}

/**
 * Reads the configuration of a gateway that runs alone from its variables, `gatewayVariables`; the options `--port`
 * and `--supergraph` win over theirs.
 * @param commandLine the arguments behind the program's name
 * @throws OperatorError BAD_CONFIGURATION, also for what is not safe in production
 */
export function readConfig(environment: Environment, commandLine: readonly string[]): GatewayConfig {
  const options = readOptions(commandLine);
  const given = {
    ...environment,
    ...(options.port === undefined ? {} : { PORT: options.port }),
    ...(options.supergraph === undefined ? {} : { SUPERGRAPH: options.supergraph }),
  };
  return readGatewayConfig(gatewayVariables, given, 'over HTTP').config;
}

/**
 * Reads the variables of a gateway, which may have others beside them, and makes its configuration of them.
 * @param variables `gatewayVariables` and the others; every one may be left out
 * @param subgraphs whether subgraphs are called over HTTP, or are in the same process
 * @throws OperatorError BAD_CONFIGURATION for variables that are bad, do not go together, or are not safe in production;
 *   everything together
 */
export function readGatewayConfig<Shape extends typeof gatewayVariables>(
  variables: Shape,
  environment: Environment,
  subgraphs: 'over HTTP' | 'inside',
): { readonly values: Readonly<z.infer<Shape>>; readonly config: GatewayConfig } {
  const { values, errors } = readVariables(variables, environment);
  if (values === undefined) throw new Error('a gateway has no variables that must be set');
  const config = gatewayConfig(values);
  const unsafe = isProduction(environment)
    ? [
        ...unsafeProcess(environment),
        ...unsafeTrustKey(environment['SUBGRAPH_TRUST_KEY'] || undefined),
        ...unsafeDatabases(values),
        ...unsafeRecordKeeping(values),
        ...unsafeReadTimeout(values),
        ...unsafeSettings(config),
      ]
    : [];
  const isGiven = (name: string) => (environment[name] ?? '') !== '';
  refuseConfiguration([...errors, ...accessErrors(isGiven, subgraphs), ...admissionErrors(values)], unsafe);
  return { values, config };
}

/**
 * Makes sure that the addresses of subgraphs are safe, which stand in the supergraph and not in the configuration.
 * @param urls the addresses by the subgraphs' names
 * @throws OperatorError BAD_CONFIGURATION in production, a line for each that others could read along with
 */
export function checkSubgraphAddresses(
  urls: ReadonlyMap<string, string>,
  { privateHosts, isProduction: isChecked }: Pick<GatewayConfig, 'privateHosts' | 'isProduction'>,
): void {
  const addresses = [...urls].map(
    ([name, url]) => [`The address of the subgraph "${name}" in SUPERGRAPH`, url] as const,
  );
  refuseConfiguration([], isChecked ? unsafeAddresses(addresses, privateHosts) : []);
}

const gatewayConfig = (values: GatewayValues): GatewayConfig =>
  Object.freeze<GatewayConfig>({
    host: values.HOST,
    port: values.PORT,
    engine: values.GATEWAY_ENGINE,
    supergraph: values.SUPERGRAPH,
    logLevel: values.LOG_LEVEL,
    subgraphLimits: values.SUBGRAPH_LIMITS,
    privateHosts: values.SUBGRAPH_HTTP_HOSTS,
    isProduction: values.NODE_ENV === 'production',
    inFlightSharing: values.IN_FLIGHT_SHARING,
    forwardedHeaders: values.FORWARD_HEADERS,
    overrideLabels: values.OVERRIDE_LABELS,
    requestTimeoutMs: values.REQUEST_TIMEOUT_MS,
    access: accessConfig(values),
    admission: admissionConfig(values),
    web: webConfig(values),
    connections: connectionLimits(values),
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
