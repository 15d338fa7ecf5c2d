import type { PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import type { Cancellation } from '../work/index.ts';
import type { Canceller } from './cancelStatements.ts';
import type { Place } from './place.ts';
import { queryCanceled, readCancelled, readTimedOut } from './readErrors.ts';

/** What a lease of a connection works with. */
export interface LeaseOptions {
  readonly canceller: Canceller;
  /** The read timeout of the connection, in milliseconds, for messages. */
  readonly readTimeoutMs: number;
}

const transactionBegin = /^\s*(begin|start transaction)\b/i;
const transactionControl = /^\s*(begin|start transaction|commit|rollback|savepoint|release)\b/i;

type Query = (sql: string, parameters: readonly unknown[]) => Promise<unknown>;

/**
 * A connection of a pool, as Kysely uses it: again and again, for one piece of work at a time. A read that nobody waits for
 * any more is cancelled on the server, and sends nothing more.
 */
export class LeasedClient {
  readonly #client: pg.PoolClient;
  readonly #options: LeaseOptions;
  #place: Place | undefined;
  #cancelling: Promise<boolean> | undefined;

  constructor(client: pg.PoolClient, options: LeaseOptions) {
    this.#client = client;
    this.#options = options;
  }

  /** Begins a piece of work. */
  begin(place: Place): PostgresPoolClient {
    this.#place = place;
    this.#cancelling = undefined;
    return this as unknown as PostgresPoolClient;
  }

  /** The server's process of the connection; Kysely reads it. */
  get processID(): number | undefined {
    return (this.#client as unknown as { readonly processID?: number }).processID;
  }

  /** @throws a client error READ_TIMEOUT or REQUEST_CANCELLED for a read that was ended, else what the server says */
  query(sql: string, parameters: readonly unknown[]): Promise<unknown> {
    const { work } = this.#place!;
    const send = this.#client.query.bind(this.#client) as unknown as Query;
    if (transactionControl.test(sql)) return this.#control(send, sql, parameters);
    return work?.kind === 'read' ? this.#read(send, sql, parameters, work.signal) : send(sql, parameters);
  }

  /** Gives the connection back, but not before a cancel request for it has arrived: it must not hit the next statement. */
  release(): void {
    if (this.#place === undefined) return;
    const cancelling = this.#cancelling;
    if (cancelling === undefined) this.#giveBack(true);
    else void cancelling.then((delivered) => this.#giveBack(delivered));
  }

  async #read(send: Query, sql: string, parameters: readonly unknown[], signal: Cancellation): Promise<unknown> {
    if (signal.aborted) throw readCancelled();
    const cancel = () => {
      const { processID } = this;
      if (processID !== undefined) this.#cancelling ??= this.#options.canceller.cancel(processID);
    };
    signal.addEventListener('abort', cancel, { once: true });
    try {
      return await send(sql, parameters);
    } catch (error) {
      if ((error as { readonly code?: unknown }).code !== queryCanceled) throw error;
      throw signal.aborted ? readCancelled() : readTimedOut(this.#options.readTimeoutMs);
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  }

  /** Transactions begin and end whether anybody waits or not: a connection must not go back to the pool within one. */
  async #control(send: Query, sql: string, parameters: readonly unknown[]): Promise<unknown> {
    try {
      return await send(sql, parameters);
    } catch (error) {
      // Kysely does not release a connection on which a transaction could not begin.
      if (transactionBegin.test(sql)) this.#giveBack(false);
      throw error;
    }
  }

  #giveBack(isUsable: boolean): void {
    const place = this.#place!;
    this.#place = undefined;
    this.#client.release(!isUsable);
    place.leave();
  }
}
