import type { PGlite, Transaction } from '@electric-sql/pglite';
import {
  CompiledQuery,
  PGliteDialect,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';

/**
 * Kysely over one PGlite instance that several ORMs share, safe under concurrent transactions.
 *
 * Kysely's own driver keeps the open transaction on one shared connection object: a statement of another
 * request runs inside it, and a second `begin` loses the first one's commit. Here every acquired connection
 * is an object of its own, and PGlite's own lock makes a statement outside a transaction wait for it to end.
 * See docs/decisions/0003-pglite-driver.md.
 */
export class SharedPgliteDialect extends PGliteDialect {
  readonly #pglite: PGlite;

  constructor(pglite: PGlite) {
    super({ pglite });
    this.#pglite = pglite;
  }

  override createDriver(): Driver {
    return new SharedPgliteDriver(this.#pglite);
  }
}

class SharedPgliteDriver implements Driver {
  readonly #pglite: PGlite;

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return new PgliteSession(this.#pglite);
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

  async releaseConnection(): Promise<void> {}

  /** Leaves the instance open: whoever made it closes it, after the last of its ORMs. */
  async destroy(): Promise<void> {}
}

/** One connection: outside a transaction its statements queue at PGlite, inside one they own it. */
class PgliteSession implements DatabaseConnection {
  readonly #pglite: PGlite;
  #transaction: { readonly tx: Transaction; readonly finish: () => void; readonly closed: Promise<void> } | undefined;

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
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
