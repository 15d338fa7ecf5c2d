import { z } from 'zod';
import { OperatorError } from '@community-graph/kit/errors';

/** Limits by subgraph; `*` holds those of every subgraph, and a subgraph's own win over them. */
export type SubgraphLimits = Readonly<Record<string, z.infer<typeof limits>>>;

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

/** A time that Node's timers take: longer ones would fire at once. */
export const milliseconds = whole(1).max(2_147_483_647, 'must be 2147483647 or less');

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

/** The variable `SUBGRAPH_LIMITS`. */
export const subgraphLimits = z
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
