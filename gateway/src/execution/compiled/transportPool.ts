import type { Transport, TransportFactory } from '../../transport/index.ts';

/** The open ways to subgraphs, each shared by the graphs that use it. */
export interface TransportPool {
  /**
   * The transport to a subgraph: the open one, or a new one. Whoever acquires it releases it.
   * @throws what the factory throws; Error when the pool is closed
   */
  acquire(name: string, url: string): Transport;
  /** Gives a transport back; it is closed when nobody else has it. */
  release(name: string, url: string): void;
  /** Closes all of them, whoever has them. */
  close(): Promise<void>;
}

/** Makes a pool without transports. */
export function transportPool(make: TransportFactory): TransportPool {
  const open = new Map<string, { readonly transport: Transport; holders: number }>();
  const keyOf = (name: string, url: string) => JSON.stringify([name, url]);
  let closed = false;
  return {
    acquire(name, url) {
      // A reload that goes on after the end would leave connections that nobody closes.
      if (closed) throw new Error('the engine has stopped');
      const key = keyOf(name, url);
      const known = open.get(key) ?? { transport: make(name, url), holders: 0 };
      known.holders += 1;
      open.set(key, known);
      return known.transport;
    },
    release(name, url) {
      const key = keyOf(name, url);
      const known = open.get(key);
      if (known === undefined) return;
      known.holders -= 1;
      if (known.holders > 0) return;
      open.delete(key);
      void known.transport.close();
    },
    async close() {
      closed = true;
      const transports = [...open.values()].map(({ transport }) => transport);
      open.clear();
      await Promise.all(transports.map((transport) => transport.close()));
    },
  };
}
