import type { FormattedExecutionResult } from 'graphql';
import type { Database } from '../database/index.ts';
import { createSubgraph, type Subgraph, type SubgraphDefinition } from '../subgraph/index.ts';
import { createLogger } from '../telemetry/index.ts';
import { openTestDatabase } from './testDatabase.ts';

/** The moment that tests take place at. */
export const testClock = () => new Date('2026-11-21T12:00:00+01:00');

/** A subgraph under test, on a database of its own. */
export interface TestSubgraph {
  readonly subgraph: Subgraph;
  readonly database: Database;
  /** Every SQL statement since it was last emptied. */
  readonly statements: string[];
  /** Runs an operation as the gateway would. */
  query(query: string, variables?: Record<string, unknown>): Promise<FormattedExecutionResult>;
  close(): Promise<void>;
}

/**
 * Starts a subgraph on a database of its own.
 * @param options `seed: false` leaves the tables empty
 */
export async function startTestSubgraph<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  options: { seed?: boolean } = {},
): Promise<TestSubgraph> {
  const database = await openTestDatabase();
  const statements: string[] = [];
  const subgraph = await createSubgraph(definition, {
    database,
    clock: testClock,
    logger: createLogger(definition.name, 'silent'),
    seed: options.seed ?? true,
    onStatement: (sql) => statements.push(sql),
  });
  return {
    subgraph,
    database,
    statements,
    query: (query, variables) => subgraph.execute({ query, variables, requestId: 'test-request' }),
    async close() {
      await subgraph.close();
      await database.close();
    },
  };
}
