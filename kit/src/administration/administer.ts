import { randomUUID } from 'node:crypto';
import type { FormattedExecutionResult } from 'graphql';
import type { Environment } from '../config/index.ts';
import { OperatorError } from '../errors/index.ts';
import type { RetentionReport } from '../privacy/index.ts';
import { askAtDoor, commandLine, retainAtDoor, type SubgraphDefinition } from '../subgraph/index.ts';
import { commandConfig } from './commandConfig.ts';
import { withSubgraph } from './openSubgraph.ts';

/** Runs an operation as the secretariat. */
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<FormattedExecutionResult>;

/** A subgraph as the commands of its operator reach it. */
export interface Administered {
  readonly ask: Ask;
  /**
   * Removes personal data that was kept long enough, once: by the periods of the process that has the database open, else
   * by those of this command.
   * @param dryRun only counts
   */
  readonly retain: (dryRun: boolean) => Promise<RetentionReport>;
}

/**
 * Does something with a subgraph: on its database, or through the process that has the embedded one open.
 * @param options `prepare: false` leaves the tables as they are, and refuses a database without the tables of this version
 * @throws OperatorError when the database cannot be opened
 */
export async function administer<Loaders, Result>(
  definition: SubgraphDefinition<Loaders>,
  environment: Environment,
  work: (administered: Administered) => Promise<Result>,
  options: { readonly prepare?: boolean } = {},
): Promise<Result> {
  const { database, retention } = commandConfig(definition.name, environment);
  try {
    return await withSubgraph(
      definition,
      database,
      (subgraph) =>
        work({
          ask: (query, variables) =>
            subgraph.execute({ query, variables, viewer: commandLine, requestId: randomUUID() }),
          retain: (dryRun) => subgraph.retain(retention, { dryRun }),
        }),
      options,
    );
  } catch (error) {
    const isOpen = error instanceof OperatorError && error.code === 'DATABASE_IN_USE';
    if (!isOpen || database.kind !== 'embedded') throw error;
    return work(throughDoor(database.directory, definition.name, error));
  }
}

/** @param inUse what to say when that process does not answer */
function throughDoor(directory: string, name: string, inUse: OperatorError): Administered {
  const refuse = () => {
    throw inUse;
  };
  return {
    ask: (query, variables) => askAtDoor(directory, name, { query, variables }).catch(refuse),
    retain: (dryRun) => retainAtDoor(directory, name, dryRun).catch(refuse),
  };
}
