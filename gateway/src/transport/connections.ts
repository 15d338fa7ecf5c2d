import { Client, type Dispatcher } from 'undici';

/** A way for one call at a time, with a keep-alive socket that opens when it is needed. */
export class Connection {
  readonly client: Client;
  #isOpen = false;
  #served = false;

  constructor(client: Client) {
    this.client = client
      .on('connect', () => {
        this.#isOpen = true;
        this.#served = false;
      })
      .on('disconnect', () => {
        this.#isOpen = false;
      });
  }

  /** Sends a request. A failure comes to the handler, never out of here. */
  dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): void {
    this.#served = this.#isOpen;
    this.client.dispatch(options, handler);
  }

  /** Whether the socket of the request that was sent last is open and was so before that request. */
  get isReused(): boolean {
    return this.#isOpen && this.#served;
  }
}

/** The connections to one subgraph. */
export interface Connections {
  /** One that nobody uses; the one that was used last, so that the others can fall asleep. */
  take(): Connection;
  /** One that has no socket yet. */
  fresh(): Connection;
  /** Gives one back whose answer was read to the end. */
  give(connection: Connection): void;
  /** Gives one up whose call came to nothing: its socket is closed at once. */
  drop(connection: Connection): void;
  /** Lets what is under way end, then closes all. */
  close(): Promise<void>;
}

/**
 * Connections to an origin. They are `Client`s of our own rather than a `Pool`, because a pool does not tell
 * whether a request went over a new socket, and searches for a free one each time.
 * @param origin scheme, host and port
 * @param connectTimeout how long a socket may take to open, in milliseconds
 */
export function createConnections(origin: string, connectTimeout: number): Connections {
  const free: Connection[] = [];
  const all = new Set<Connection>();
  const fresh = () => {
    // The calls have a deadline of their own, over everything.
    const connection = new Connection(new Client(origin, { connectTimeout, headersTimeout: 0, bodyTimeout: 0 }));
    all.add(connection);
    return connection;
  };
  return {
    take: () => free.pop() ?? fresh(),
    fresh,
    give(connection) {
      free.push(connection);
    },
    drop(connection) {
      all.delete(connection);
      // It fails only when it was destroyed before.
      connection.client.destroy().catch(() => {});
    },
    async close() {
      await Promise.all([...all].map(({ client }) => client.close()));
    },
  };
}
