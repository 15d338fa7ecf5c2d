import type { FormattedExecutionResult } from 'graphql';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../../src/database/index.ts';
import { createSubgraph, type Subgraph, type SubgraphRequest } from '../../src/subgraph/index.ts';
import { createLogger } from '../../src/telemetry/index.ts';
import { openTestDatabase, testClock } from '../../src/testing/index.ts';
import { anonymous } from '../../src/viewer/index.ts';
import { slow } from './slow.ts';

/** The subgraph `slow` on a database of its own. */
export interface SlowSubgraph {
  readonly subgraph: Subgraph;
  readonly database: Database;
  /** Asks as the gateway would. */
  ask(query: string, request?: Partial<SubgraphRequest>): Promise<FormattedExecutionResult>;
  /** The names of the columns of what sleeps on the server at the moment. */
  running(): Promise<string[]>;
  /** How many statements with this text have been sent. */
  sent(part: string): number;
  /** The tags of the sleeps that were sent, in their order. */
  order(): string[];
  /** The notes that were written. */
  notes(): Promise<string[]>;
  close(): Promise<void>;
}

/** Starts it. */
export async function slowSubgraph(options: Parameters<typeof openTestDatabase>[0] = {}): Promise<SlowSubgraph> {
  const database = await openTestDatabase(options);
  const statements: string[] = [];
  const subgraph = await createSubgraph(slow, {
    database,
    clock: testClock,
    logger: createLogger('slow', 'silent'),
    seed: false,
    onStatement: (text) => statements.push(text),
  });
  const rows = async <Row>(text: string): Promise<Row[]> =>
    (await sql.raw<Row>(text).execute(subgraph.orm.fork().getKysely() as never)).rows;
  return {
    subgraph,
    database,
    ask: (query, request) => subgraph.execute({ query, requestId: 'test-request', viewer: anonymous, ...request }),
    running: async () =>
      (
        await rows<{ query: string }>(
          `select query from pg_stat_activity where datname = current_database() and state = 'active'
            and pid <> pg_backend_pid() and query like '%pg_sleep($1)%'`,
        )
      ).map(({ query }) => / as "?(\w+)"?\s*$/.exec(query)![1]!),
    sent: (part) => statements.filter((text) => text.includes(part)).length,
    order: () => statements.flatMap((text) => /pg_sleep.* as "?(\w+)"?\s*$/.exec(text)?.[1] ?? []),
    notes: async () => (await rows<{ id: string }>('select id from slow.note order by id')).map(({ id }) => id),
    async close() {
      await subgraph.close();
      await database.close();
    },
  };
}

/** Waits until something holds; a test that waits in vain fails by its own time limit. */
export async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await setTimeout(5);
}
