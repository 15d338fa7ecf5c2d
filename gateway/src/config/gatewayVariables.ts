import { z } from 'zod';
import { nodeEnvironmentVariable, portVariable, privateHostsVariable } from '@community-graph/kit/config';
import { viewerTokenHeader } from '@community-graph/kit/viewer';
import { logLevels } from '@community-graph/kit/telemetry';
import { engineNames } from '../execution/index.ts';
import { accessVariables } from './access.ts';
import { admissionVariables } from './admission.ts';
import { connectionVariables } from './connections.ts';
import { composedSupergraph } from './files.ts';
import { milliseconds, subgraphLimits } from './subgraphLimits.ts';
import { webVariables } from './web.ts';

const list = z.string().transform((text) => text.split(',').flatMap((item) => item.trim() || []));

const headerName = z
  .string()
  .regex(/^[\w-]+$/, 'must be names of headers with commas between them')
  .refine(
    (name) => name.toLowerCase() !== viewerTokenHeader,
    `must not be ${viewerTokenHeader}: the gateway writes that`,
  );

/** How long a request may take when nothing else is said, in milliseconds. */
export const defaultRequestTimeoutMs = 30_000;

/** The variables of a gateway, alone or in the stack. */
export const gatewayVariables = z.object({
  NODE_ENV: nodeEnvironmentVariable,
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
  FORWARD_HEADERS: list.default([]).pipe(z.array(headerName)),
  SUBGRAPH_HTTP_HOSTS: privateHostsVariable,
  REQUEST_TIMEOUT_MS: z.coerce
    .number('must be a number of milliseconds')
    .pipe(milliseconds)
    .default(defaultRequestTimeoutMs),
  ...accessVariables.shape,
  ...admissionVariables.shape,
  ...connectionVariables.shape,
  ...webVariables.shape,
});

/** The values of those variables. */
export type GatewayValues = Readonly<z.infer<typeof gatewayVariables>>;
