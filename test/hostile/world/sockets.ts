import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** The sockets that a server has accepted, by the address of the client. */
export interface WatchedSockets {
  /** The bytes that it has written to an address so far, on all connections. */
  written(address: string): number;
  /** How many connections of an address are open. */
  open(address: string): number;
}

/** Watches a server from now on. */
export function watchSockets(server: Server): WatchedSockets {
  const accepted = new Map<string, Set<Socket>>();
  const gone = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    const all = accepted.get(address) ?? new Set();
    accepted.set(address, all.add(socket));
    socket.once('close', () => {
      all.delete(socket);
      gone.set(address, (gone.get(address) ?? 0) + socket.bytesWritten);
    });
  });
  const open = (address: string) => [...(accepted.get(address) ?? [])];
  return {
    written: (address) => open(address).reduce((sum, { bytesWritten }) => sum + bytesWritten, gone.get(address) ?? 0),
    open: (address) => open(address).length,
  };
}
