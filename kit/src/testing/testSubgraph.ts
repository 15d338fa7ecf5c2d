import type { FormattedExecutionResult } from 'graphql';
import type { Database } from '../database/index.ts';
import type { Peers } from '../feed/index.ts';
import { createSubgraph, type Subgraph, type SubgraphDefinition } from '../subgraph/index.ts';
import { createLogger } from '../telemetry/index.ts';
import { today } from '../time/index.ts';
import { openSeededDatabase, openTestDatabase } from './testDatabase.ts';

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
  /**
   * Resolves entities as the gateway would, on the day that the tests take place unless a key says another.
   * @param fields the selection, inline fragments on the entities' types
   * @throws when the answer has errors
   */
  entities(representations: readonly object[], fields: string): Promise<unknown[]>;
  /**
   * How many SQL statements an operation takes. On a server it is run several times and the fewest count: a pool answers in
   * an order of its own, and what one batch could read together is then read by two.
   * @throws when the answer has errors: a failed operation would take few
   */
  statementsOf(query: string, variables?: Record<string, unknown>): Promise<number>;
  close(): Promise<void>;
}

/**
 * Starts a subgraph on a database of its own.
 * @param options `seed: false` leaves the tables empty; `peers` are read once into its read models
 */
export async function startTestSubgraph<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  options: { seed?: boolean; peers?: Peers } = {},
): Promise<TestSubgraph> {
  const database = await (options.seed === false ? openTestDatabase() : openSeededDatabase());
  const statements: string[] = [];
  const subgraph = await createSubgraph(definition, {
    database,
    clock: testClock,
    logger: createLogger(definition.name, 'silent'),
    seed: options.seed ?? true,
    onStatement: (sql) => statements.push(sql),
  });
  if (options.peers) await subgraph.sync(options.peers);
  // What the first priced request would begin in the background must not run beside what a test counts.
  if (definition.countedLists !== undefined) {
    await subgraph.execute({ query: '{ rowStatistics { total } }', requestId: 'test-start' });
    statements.length = 0;
  }
  const query: TestSubgraph['query'] = (text, variables) =>
    subgraph.execute({ query: text, variables, requestId: 'test-request' });
  const answer = async (text: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await query(text, variables);
    if (errors) throw new Error(`${text} has errors: ${JSON.stringify(errors)}`);
    return data ?? {};
  };
  return {
    subgraph,
    database,
    statements,
    query,
    async entities(representations, fields) {
      const text = `query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename ${fields} } }`;
      const data = await answer(text, { keys: representations.map((key) => ({ asOf: today(testClock), ...key })) });
      return data['_entities'] as unknown[];
    },
    async statementsOf(text, variables) {
      const counts: number[] = [];
      for (let run = 0; run < (database.kind === 'postgres' ? 5 : 1); run += 1) {
        statements.length = 0;
        await answer(text, variables);
        counts.push(statements.length);
      }
      return Math.min(...counts);
    },
    async close() {
      await subgraph.close();
      await database.close();
    },
  };
}
