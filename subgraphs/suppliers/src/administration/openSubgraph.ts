import { openDatabase, type DatabaseLocation } from '@community-graph/kit/database';
import { createSubgraph, type Subgraph } from '@community-graph/kit/subgraph';
import { createLogger } from '@community-graph/kit/telemetry';
import { suppliers } from '../subgraph.ts';

/**
 * Does something with the suppliers subgraph on its database, which this process opens and closes.
 * @throws OperatorError DATABASE_IN_USE when another process has the embedded database open; DATABASE_UNAVAILABLE
 */
export async function withSubgraph<Result>(
  location: DatabaseLocation,
  work: (subgraph: Subgraph) => Promise<Result>,
): Promise<Result> {
  const logger = createLogger('suppliers', 'error');
  const database = await openDatabase(location, logger);
  try {
    const subgraph = await createSubgraph(suppliers, { database, clock: () => new Date(), logger });
    try {
      return await work(subgraph);
    } finally {
      await subgraph.close();
    }
  } finally {
    await database.close();
  }
}
