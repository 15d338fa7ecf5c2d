import { z } from 'zod';
import type { DatabaseLocation } from '../database/index.ts';
import { logLevels, type LogLevel } from '../telemetry/index.ts';
import {
  databaseUrlVariable,
  defaultDataDirectory,
  graphqlUrlVariable,
  portVariable,
  isProduction,
  readTimeoutVariable,
  readVariables,
  refuseConfiguration,
  trustKeyVariable,
  type Environment,
  unsafeReadTimeout,
} from './environment.ts';
import { nodeEnvironmentVariable } from './nodeEnvironment.ts';
import { unsafeProcess, unsafeTrustKey } from './production.ts';
import {
  auditQuotaOf,
  auditQuotaVariables,
  retentionOf,
  retentionVariables,
  unsafeRecordKeeping,
  type Retention,
} from './recordKeeping.ts';
import { privateHostsVariable, unsafeAddresses } from './unsafeAddresses.ts';
import { unsafeDatabases } from './unsafeDatabases.ts';

/** What a subgraph needs to know to run alone. */
export interface SubgraphConfig {
  readonly host: string;
  readonly port: number;
  /** The variable that sets the port, for messages. */
  readonly portVariable: string;
  readonly database: DatabaseLocation;
  readonly logLevel: LogLevel;
  /** The GraphQL addresses of the subgraphs whose changes it follows, by name. */
  readonly peers: Readonly<Record<string, string>>;
  /** What it shares with the gateway and the other subgraphs; without one, everybody is answered as nobody in particular. */
  readonly trustKey: string | undefined;
  /** How long personal data is kept. */
  readonly retention: Retention;
  /** What one partner may change in a day. */
  readonly auditQuota: ReturnType<typeof auditQuotaOf>;
}

/**
 * Reads the configuration of one subgraph: `PORT`, `HOST`, `LOG_LEVEL`, `DATA_DIR`, `SUBGRAPH_TRUST_KEY`, `READ_TIMEOUT_MS`, and its database from
 * `<NAME>_DATABASE_URL`, else `DATABASE_URL`, else an embedded one in `<DATA_DIR>/<name>`. The subgraphs it follows
 * are at `<PEER>_URL`; those of `SUBGRAPH_HTTP_HOSTS` need no TLS.
 * @param name the subgraph's name
 * @param defaultPort its port when `PORT` is not set
 * @param defaultPeers the addresses of the subgraphs it follows when their variables are not set, by name
 * @throws OperatorError BAD_CONFIGURATION, also for what is not safe in production; everything together
 */
export function subgraphConfig(
  name: string,
  defaultPort: number,
  environment: Environment,
  defaultPeers: Readonly<Record<string, string>> = {},
): SubgraphConfig {
  const ownUrl = `${name.toUpperCase()}_DATABASE_URL`;
  // The type of the extended object would widen every variable, because the added name is only known here.
  const all = variables.extend({
    [ownUrl]: databaseUrlVariable.optional(),
    ...Object.fromEntries(Object.keys(defaultPeers).map((peer) => [peerVariable(peer), graphqlUrlVariable.optional()])),
  }) as unknown as typeof variables;
  const { values, errors } = readVariables(all, environment);
  const addresses = Object.keys(defaultPeers).flatMap((peer) => {
    const address = (values as Readonly<Record<string, unknown>> | undefined)?.[peerVariable(peer)];
    return typeof address === 'string' ? [[peerVariable(peer), address] as const] : [];
  });
  const unsafe = isProduction(environment)
    ? [
        ...unsafeProcess(environment),
        ...unsafeTrustKey(trustKeyOf(environment)),
        ...unsafeDatabases(values ?? {}),
        ...unsafeAddresses(addresses, values?.SUBGRAPH_HTTP_HOSTS ?? []),
        ...unsafeRecordKeeping(values ?? {}),
        ...unsafeReadTimeout(values ?? {}),
      ]
    : [];
  refuseConfiguration(errors, unsafe);
  if (values === undefined) throw new Error('a subgraph has no variables that must be set');
  const named = values as Readonly<Record<string, unknown>>;
  const own = named[ownUrl];
  const url = typeof own === 'string' ? own : values.DATABASE_URL;
  return Object.freeze<SubgraphConfig>({
    host: values.HOST,
    port: values.PORT ?? defaultPort,
    portVariable: 'PORT',
    database:
      url === undefined
        ? { kind: 'embedded', directory: `${values.DATA_DIR}/${name}` }
        : { kind: 'postgres', url, readTimeoutMs: values.READ_TIMEOUT_MS },
    logLevel: values.LOG_LEVEL,
    trustKey: values.SUBGRAPH_TRUST_KEY,
    retention: retentionOf(values),
    auditQuota: auditQuotaOf(values),
    peers: Object.fromEntries(
      Object.entries(defaultPeers).map(([peer, usual]) => {
        const given = named[peerVariable(peer)];
        return [peer, typeof given === 'string' ? given : usual];
      }),
    ),
  });
}

/** A key that is too short was given all the same. */
const trustKeyOf = ({ SUBGRAPH_TRUST_KEY: key }: Environment) => (key === '' ? undefined : key);

const peerVariable = (peer: string) => `${peer.toUpperCase()}_URL`;

const variables = retentionVariables.extend(auditQuotaVariables.shape).extend({
  PORT: portVariable.optional(),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(logLevels).default('warn'),
  DATA_DIR: z.string().default(defaultDataDirectory),
  DATABASE_URL: databaseUrlVariable.optional(),
  READ_TIMEOUT_MS: readTimeoutVariable,
  SUBGRAPH_HTTP_HOSTS: privateHostsVariable,
  SUBGRAPH_TRUST_KEY: trustKeyVariable.optional(),
  NODE_ENV: nodeEnvironmentVariable,
});
