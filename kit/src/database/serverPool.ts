import type { PostgresPool } from 'kysely';
import pg from 'pg';
import { createBulkhead } from '../work/index.ts';
import { createCanceller } from './cancelStatements.ts';
import { LeasedClient } from './leasedClient.ts';
import { takePlace } from './place.ts';
import { waitingReads } from './waitingReads.ts';

/** How a subgraph uses a PostgreSQL server. */
export interface ServerPoolOptions {
  /** What every connection has in common. */
  readonly connection: pg.PoolConfig;
  /** How many connections there are for the reads of requests, at the most. */
  readonly readers: number;
  /** How long one statement of a read may take, in milliseconds. */
  readonly readTimeoutMs: number;
  /** Called when the server drops a connection; nothing else is lost by it. */
  readonly dropped: (error: Error) => void;
}

/** How many connections there are for all else: mutations, followers, migrations, whether the database answers. */
const writers = 5;

/**
 * One client holds one of so many connections at the most, which is 3 of 10. Statements of its own side by side are not faster
 * once they have the processors of a small server, and leave none to others.
 */
const share = 4;

/** How long a cancel request may take on its way, in milliseconds. */
const longestCancelMs = 5_000;

/**
 * The connections of one subgraph to a server, as Kysely takes them. Those for reads of requests end each statement after
 * the read timeout and write nothing. Of each kind, one client holds at most a quarter, and what waits gets its turn round-robin
 * by client. See docs/decisions/0040-fair-reads.md.
 */
export function serverPool({ connection, readers, readTimeoutMs, dropped }: ServerPoolOptions): PostgresPool {
  const open = (max: number, more: pg.PoolConfig = {}): pg.Pool => {
    const pool = new pg.Pool({ ...connection, max, ...more });
    // Without a listener a dropped connection would end the process; the pool replaces it by itself.
    return pool.on('error', dropped).on('connect', (client) => client.on('error', dropped));
  };
  const lane = (capacity: number, more?: pg.PoolConfig) => ({
    pool: open(capacity, more),
    bulkhead: createBulkhead({ capacity, capacityPerSubject: Math.ceil(capacity / share), ...waitingReads }),
  });
  const reads = lane(readers, {
    statement_timeout: readTimeoutMs,
    // Parallel workers would multiply what one statement takes.
    options: `${connection.options} -c default_transaction_read_only=on -c max_parallel_workers_per_gather=0`,
  });
  const others = lane(writers);
  const canceller = createCanceller(
    open(1, { connectionTimeoutMillis: longestCancelMs, query_timeout: longestCancelMs }),
  );
  const leases = new WeakMap<pg.PoolClient, LeasedClient>();
  const leaseOf = (client: pg.PoolClient): LeasedClient => {
    let lease = leases.get(client);
    if (lease === undefined) leases.set(client, (lease = new LeasedClient(client, { canceller, readTimeoutMs })));
    return lease;
  };

  return {
    options: reads.pool.options,
    async connect() {
      const place = await takePlace((work) => (work?.kind === 'read' ? reads : others).bulkhead);
      try {
        const { pool } = place.work?.kind === 'read' ? reads : others;
        return leaseOf(await pool.connect()).begin(place);
      } catch (error) {
        place.leave();
        throw error;
      }
    },
    async end() {
      await Promise.all([reads.bulkhead.idle(), others.bulkhead.idle()]);
      await Promise.all([reads.pool.end(), others.pool.end(), canceller.end()]);
    },
  };
}
