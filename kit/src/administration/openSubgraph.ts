import { existsSync } from 'node:fs';
import { openDatabase, type DatabaseLocation } from '../database/index.ts';
import { OperatorError } from '../errors/index.ts';
import { createSubgraph, type Subgraph, type SubgraphDefinition } from '../subgraph/index.ts';
import { createLogger } from '../telemetry/index.ts';

/**
 * Does something with a subgraph on its database, which this process opens and closes.
 * @param options `prepare: false` leaves the tables as they are, and refuses a database without the tables of this version
 * @throws OperatorError DATABASE_IN_USE when another process has the embedded database open; DATABASE_UNAVAILABLE
 */
export async function withSubgraph<Loaders, Result>(
  definition: SubgraphDefinition<Loaders>,
  location: DatabaseLocation,
  work: (subgraph: Subgraph) => Promise<Result>,
  { prepare = true }: { readonly prepare?: boolean } = {},
): Promise<Result> {
  // Opening an embedded database would make one.
  if (!prepare && location.kind === 'embedded' && !existsSync(location.directory)) {
    throw new OperatorError('DATABASE_UNAVAILABLE', `There is no database in ${location.directory}; set DATA_DIR.`);
  }
  const logger = createLogger(definition.name, 'error');
  const database = await openDatabase(location, logger);
  try {
    const subgraph = await createSubgraph(definition, { database, clock: () => new Date(), logger, prepare });
    try {
      return await work(subgraph);
    } finally {
      await subgraph.close();
    }
  } finally {
    await database.close();
  }
}
