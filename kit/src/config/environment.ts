import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { OperatorError } from '../errors/index.ts';
import { minimumTrustKeyLength } from '../viewer/index.ts';

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

/**
 * Reads variables into a frozen, typed configuration.
 * @param variables a Zod object whose keys are the variables' names
 * @throws OperatorError BAD_CONFIGURATION that lists every bad variable; values are not repeated, they may be secret
 */
export function readEnvironment<Shape extends z.ZodObject>(
  variables: Shape,
  environment: Environment,
): Readonly<z.infer<Shape>> {
  // An empty variable counts as unset: shells and compose files cannot always leave one out.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = variables.safeParse(given);
  if (result.success) return Object.freeze(result.data);
  throw new OperatorError(
    'BAD_CONFIGURATION',
    'The configuration has errors:',
    ...result.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`),
  );
}
