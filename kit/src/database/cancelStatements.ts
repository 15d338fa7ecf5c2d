import type pg from 'pg';

/** Cancels what connections run at the moment. */
export interface Canceller {
  /**
   * Cancels the running statement of a connection. Once that is fulfilled, the cancel request has been delivered, and a
   * statement that the connection runs next is not hit by it.
   * @param processId the connection's process on the server
   * @returns false when it is not known whether that was delivered
   */
  cancel(processId: number): Promise<boolean>;
  /** Closes the connection that cancel requests go over. */
  end(): Promise<void>;
}

/**
 * Cancels by `pg_cancel_backend` over one spare connection; the cancels that come while one is on its way go together. The
 * wire's own cancel request opens a connection for each, which a client that keeps leaving could make very many of.
 * @param pool one connection to the same server, as the same user
 */
export function createCanceller(pool: pg.Pool): Canceller {
  let waiting: { readonly processId: number; readonly done: (delivered: boolean) => void }[] = [];
  let sending = false;
  const send = async () => {
    sending = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      const delivered = await deliver(
        pool,
        batch.map(({ processId }) => processId),
      );
      for (const { done } of batch) done(delivered);
    }
    sending = false;
  };
  return {
    cancel: (processId) =>
      new Promise((done) => {
        waiting.push({ processId, done });
        if (!sending) void send();
      }),
    end: () => pool.end(),
  };
}

async function deliver(pool: pg.Pool, processIds: readonly number[]): Promise<boolean> {
  try {
    await pool.query('select pg_cancel_backend(id) from unnest($1::int[]) id', [processIds]);
    return true;
  } catch {
    // The read timeout of the server ends the statements all the same.
    return false;
  }
}
