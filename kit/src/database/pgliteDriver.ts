import type { PGlite, Transaction } from '@electric-sql/pglite';
import {
  CompiledQuery,
  PGliteAdapter,
  PGliteDialect,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { Bulkhead, Turns } from '../work/index.ts';
import { takePlace, type Place } from './place.ts';
import { readCancelled } from './readErrors.ts';

/** How those who use an instance share it. */
export interface PgliteSharing {
  /** The one place at the instance. */
  readonly bulkhead: Bulkhead;
  /** How long statements may keep the thread before everybody else gets it. */
  readonly turns: Turns;
}

/**
 * Kysely over one PGlite instance that several ORMs share, safe under concurrent transactions.
 *
 * Kysely's own driver keeps the open transaction on one shared connection object: a statement of another
 * request runs inside it, and a second `begin` loses the first one's commit. Here every acquired connection
 * is an object of its own, and has the instance for itself: what else there is waits, and gets its turn round-robin by
 * client. See docs/decisions/0003-pglite-driver.md.
 */
export class SharedPgliteDialect extends PGliteDialect {
  readonly #pglite: PGlite;
  readonly #sharing: PgliteSharing;

  /** @param sharing the same for all ORMs of the instance */
  constructor(pglite: PGlite, sharing: PgliteSharing) {
    super({ pglite });
    this.#pglite = pglite;
    this.#sharing = sharing;
  }

  override createAdapter(): DialectAdapter {
    return new SharedPgliteAdapter();
  }

  override createDriver(): Driver {
    return new SharedPgliteDriver(this.#pglite, this.#sharing);
  }
}

/** The bulkhead decides whose turn it is. Kysely's own lock would do so first, in the order in which statements came. */
class SharedPgliteAdapter extends PGliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

class SharedPgliteDriver implements Driver {
  readonly #pglite: PGlite;
  readonly #sharing: PgliteSharing;

  constructor(pglite: PGlite, sharing: PgliteSharing) {
    this.#pglite = pglite;
    this.#sharing = sharing;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const { bulkhead, turns } = this.#sharing;
    const place = await takePlace(() => bulkhead);
    // A statement runs on this thread, and the next one would follow it before anything that has arrived meanwhile.
    await turns.take('');
    return new PgliteSession(this.#pglite, place);
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await session(connection).begin(settings);
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await session(connection).end('commit');
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await session(connection).end('rollback');
  }

  async savepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`savepoint ${quoted(name)}`));
  }

  async rollbackToSavepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`rollback to savepoint ${quoted(name)}`));
  }

  async releaseSavepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`release savepoint ${quoted(name)}`));
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    session(connection).place.leave();
  }

  /** Leaves the instance open: whoever made it closes it, after the last of its ORMs. */
  async destroy(): Promise<void> {}
}

/** One connection, which has the instance for itself until it is released. */
class PgliteSession implements DatabaseConnection {
  readonly place: Place;
  readonly #pglite: PGlite;
  #transaction: { readonly tx: Transaction; readonly finish: () => void; readonly closed: Promise<void> } | undefined;

  constructor(pglite: PGlite, place: Place) {
    this.#pglite = pglite;
    this.place = place;
  }

  async begin(settings: TransactionSettings): Promise<void> {
    const begun = Promise.withResolvers<Transaction>();
    const finished = Promise.withResolvers<void>();
    const closed = this.#pglite.transaction(async (tx) => {
      begun.resolve(tx);
      await finished.promise;
    });
    // PGlite refuses to begin when it is closed; without this the caller would wait for ever.
    closed.catch(begun.reject);
    const tx = await begun.promise;
    this.#transaction = { tx, finish: finished.resolve, closed };
    const modes = [
      ...(settings.isolationLevel ? [`isolation level ${settings.isolationLevel}`] : []),
      ...(settings.accessMode ? [settings.accessMode] : []),
    ];
    if (modes.length > 0) await tx.query(`set transaction ${modes.join(', ')}`);
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    const transaction = this.#transaction;
    if (transaction === undefined) throw new Error(`${how} outside a transaction`);
    this.#transaction = undefined;
    if (how === 'rollback') await transaction.tx.rollback();
    transaction.finish();
    await transaction.closed;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    // What runs cannot be interrupted here; what nobody waits for need not begin.
    const { work } = this.place;
    if (work?.kind === 'read' && work.signal.aborted) throw readCancelled();
    const on = this.#transaction?.tx ?? this.#pglite;
    const { rows, affectedRows } = await on.query<Row>(query.sql, [...query.parameters]);
    return { rows, ...(affectedRows === undefined ? {} : { numAffectedRows: BigInt(affectedRows) }) };
  }

  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('PGlite cannot stream rows; read them in pages instead.');
  }
}

function session(connection: DatabaseConnection): PgliteSession {
  return connection as PgliteSession;
}

function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
