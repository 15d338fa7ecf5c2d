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
}

/**
 * Reads the configuration of a gateway that runs alone: `PORT`, `HOST`, `GATEWAY_ENGINE`, `SUPERGRAPH`,
 * `LOG_LEVEL`; the options `--port` and `--supergraph` win over their variables.
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
  });
}

/** The variables of a gateway, alone or in the stack. */
export const gatewayVariables = z.object({
  PORT: portVariable.default(4000),
  HOST: z.string().default('127.0.0.1'),
  GATEWAY_ENGINE: z.enum(engineNames).default('apollo'),
  SUPERGRAPH: z.string().default(composedSupergraph),
  LOG_LEVEL: z.enum(logLevels).default('warn'),
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
