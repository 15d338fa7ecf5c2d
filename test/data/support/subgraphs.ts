import type { Database } from '@community-graph/kit/database';
import { createSubgraph, type Subgraph } from '@community-graph/kit/subgraph';
import { createLogger } from '@community-graph/kit/telemetry';
import { openTestDatabase, testClock } from '@community-graph/kit/testing';
import { members } from '@community-graph/members';
import { products } from '@community-graph/products';
import { suppliers } from '@community-graph/suppliers';

/** The three subgraphs, without rows, in one database. */
export interface EmptySubgraphs {
  readonly database: Database;
  /** By name. */
  readonly subgraphs: Readonly<Record<string, Subgraph>>;
  close(): Promise<void>;
}

/** Starts the three subgraphs on an empty database. */
export async function startEmptySubgraphs(): Promise<EmptySubgraphs> {
  const database = await openTestDatabase();
  const options = { database, clock: testClock, logger: createLogger('test', 'silent'), seed: false };
  const all = [
    await createSubgraph(members, options),
    await createSubgraph(products, options),
    await createSubgraph(suppliers, options),
  ];
  const subgraphs = Object.fromEntries(all.map((subgraph) => [subgraph.name, subgraph]));
  await Promise.all(all.map((subgraph) => subgraph.sync(subgraphs)));
  return {
    database,
    subgraphs,
    async close() {
      for (const subgraph of all) await subgraph.close();
      await database.close();
    },
  };
}
