import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { OperatorError } from '../errors/index.ts';
import { beyondBound } from './bounds.ts';
import { minimumTrustKeyLength } from '../viewer/index.ts';
import { defaultReadTimeoutMs } from '../work/index.ts';

/** Environment variables as Node gives them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where embedded databases are kept unless `DATA_DIR` says otherwise: `.data` in the project's folder. */
export const defaultDataDirectory = fileURLToPath(new URL('../../../.data', import.meta.url));

/** A TCP port; 0 takes any free one. */
export const portVariable = z.coerce
  .number('must be a port number')
  .int('must be a whole number')
  .min(0, 'must be 0 or more')
  .max(65_535, 'must be 65535 or less');

/** A PostgreSQL address. */
export const databaseUrlVariable = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'must be a PostgreSQL address, for example postgres://user@localhost:5432/community');

/** How long one statement of a read may take on a PostgreSQL server, in milliseconds. */
export const readTimeoutVariable = z.coerce
  .number('must be a number of milliseconds')
  .int('must be a whole number of milliseconds')
  .min(50, 'must be 50 or more')
  .max(60_000, 'must be 60000 or less')
  .default(defaultReadTimeoutMs);

/**
 * What is unsafe in production about the read timeout: one line with what to do, or none.
 * @param values by the names of their variables; the others do not count
 */
export function unsafeReadTimeout({ READ_TIMEOUT_MS: value }: Readonly<Record<string, unknown>>): string[] {
  return typeof value === 'number'
    ? beyondBound('READ_TIMEOUT_MS must be', value, defaultReadTimeoutMs, 'closely')
    : [];
}

/** What gateway and subgraphs share, so that subgraphs believe what the gateway says of who is asking. */
export const trustKeyVariable = z
  .string()
  .min(
    minimumTrustKeyLength,
    `must have at least ${minimumTrustKeyLength} characters, for example those of: openssl rand -hex 32`,
  );

/** The address of a GraphQL endpoint. */
export const graphqlUrlVariable = z
  .string()
  .regex(/^https?:\/\/./, 'must be an http or https address, for example http://localhost:4001/graphql');

/** What variables say, and what is wrong with them. */
export interface Reading<Values> {
  /** Bad variables are as if they were not set; undefined when a variable that must be set is missing or bad. */
  readonly values: Values | undefined;
  /** A line for each bad variable. Values are not repeated, they may be secret. */
  readonly errors: readonly string[];
}

/**
 * Reads variables as far as they can be read, so that everything that is wrong can be reported together.
 * @param variables a Zod object whose keys are the variables' names
 */
export function readVariables<Shape extends z.ZodObject>(
  variables: Shape,
  environment: Environment,
): Reading<Readonly<z.infer<Shape>>> {
  // An empty variable counts as unset: shells and compose files cannot always leave one out.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = variables.safeParse(given);
  if (result.success) return { values: Object.freeze(result.data), errors: [] };
  const { issues } = result.error;
  const bad = new Set(issues.map(({ path }) => path[0]));
  const rest = variables.safeParse(Object.fromEntries(Object.entries(given).filter(([name]) => !bad.has(name))));
  return {
    values: rest.success ? Object.freeze(rest.data) : undefined,
    errors: issues.map(({ path, message }) => `${path.join('.')} ${message}`),
  };
}

/**
 * Reads variables into a frozen, typed configuration.
 * @param variables a Zod object whose keys are the variables' names
 * @throws OperatorError BAD_CONFIGURATION that lists every bad variable
 */
export function readEnvironment<Shape extends z.ZodObject>(
  variables: Shape,
  environment: Environment,
): Readonly<z.infer<Shape>> {
  const { values, errors } = readVariables(variables, environment);
  refuseConfiguration(errors);
  return values!;
}

/**
 * Whether the checks of production apply; also where `NODE_ENV` is misspelled, so that all errors are shown at once.
 * @param environment before it was read
 */
export const isProduction = ({ NODE_ENV }: Environment): boolean =>
  NODE_ENV !== undefined && !['', 'development', 'test'].includes(NODE_ENV);

/**
 * @param errors lines about variables that are bad or do not go together
 * @param unsafe lines about what is not safe in production
 * @throws OperatorError BAD_CONFIGURATION with all lines, when there is any
 */
export function refuseConfiguration(errors: readonly string[], unsafe: readonly string[] = []): void {
  if (errors.length + unsafe.length === 0) return;
  throw new OperatorError(
    'BAD_CONFIGURATION',
    ...(errors.length > 0 ? ['The configuration has errors:', ...errors.map((line) => `  ${line}`)] : []),
    ...(unsafe.length > 0
      ? ['The configuration is not safe in production (NODE_ENV=production):', ...unsafe.map((line) => `  ${line}`)]
      : []),
  );
}
