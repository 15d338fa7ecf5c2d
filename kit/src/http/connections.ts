import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuse, refusedPayload, refuseConnection, tooMany, tooMuchUnread } from './connectionRefusals.ts';
import { closeSlowReader, type Reading } from './slowReaders.ts';

/** What clients may hold of a server. */
export interface ConnectionLimits {
  /** The most connections in all; more are closed at once. */
  readonly connections: number;
  /** The most connections of one address, or behind proxies the most requests of one that are under way at once. */
  readonly perAddress: number;
  /** The most requests without an answer that one connection may have: one is served, the others wait; more close it. */
  readonly perConnection: number;
  /** The most bytes of answers that wait for one address to read them. Behind proxies it is the client's address, as they report it. */
  readonly unsentPerAddress: number;
  /** The most bytes of answers that wait in all. One address gets at most a quarter of what is free of them. */
  readonly unsentInAll: number;
  /** In how long a client that has answers to read must read `bytesPerWindow`, in milliseconds. */
  readonly windowMs: number;
  /** How much that is, in bytes. A slow telephone reads some 5,000 a second. */
  readonly bytesPerWindow: number;
}

/** The limits when nothing else is said. */
export const defaultConnectionLimits: ConnectionLimits = {
  connections: 4_000,
  perAddress: 256,
  perConnection: 6,
  unsentPerAddress: 32 * 1024 * 1024,
  unsentInAll: 256 * 1024 * 1024,
  windowMs: 60_000,
  bytesPerWindow: 60_000,
};

/** How addresses are counted. */
export interface ConnectionOptions extends ConnectionLimits {
  /** What counts as one address: of IPv6 a network, for example. */
  readonly networkOf: (address: string) => string;
  /** Whether connections are those of proxies, so that requests are counted by the address that proxies say. */
  readonly isProxied: boolean;
  /** A time in milliseconds. */
  readonly now: () => number;
}

/** A connection, and how far its client has read. */
interface Connection extends Reading {
  readonly address: string;
  running: number;
  /** When the last of its requests was answered, in milliseconds; undefined before the first. */
  answeredAt: number | undefined;
}

/** What is counted of an address. */
interface Holder {
  readonly connections: Set<Connection>;
  running: number;
  /** The bytes of its answers that the system has not taken yet; an answer counts in full until all of it is taken. */
  unsent: number;
}

/** Watches the connections of a server. */
export interface ConnectionWatch {
  /** Closes the connections whose clients read too slowly, or send no new request in time; called every second. */
  check(): void;
  /** Closes the connections that have no request: whose clients are silent, or have sent a part of a head. */
  closeUnused(): void;
}

/** An answer that is shorter than this is sent whatever else waits, in bytes: its refusal would be no shorter. */
const smallAnswer = 1_024;

/** The share of the free bytes that one address may hold. The less is free, the less each gets, so that some is always left. */
const shareOfFree = 1 / 4;

/**
 * Bounds what clients hold: connections, requests under way, and answers that they do not read. What is refused gets 429
 * and an error. It must be called before the server listens.
 */
export function limitConnections(app: FastifyInstance, options: ConnectionOptions): ConnectionWatch {
  const { networkOf, isProxied, now, perAddress, unsentPerAddress, unsentInAll } = options;
  const known = new WeakMap<Socket, Connection>();
  const open = new Set<Connection>();
  const holders = new Map<string, Holder>();
  const holderOfRequest = new WeakMap<FastifyRequest, Holder>();
  let unsent = 0;
  const holderOf = (address: string) => {
    let holder = holders.get(address);
    if (holder === undefined) holders.set(address, (holder = { connections: new Set(), running: 0, unsent: 0 }));
    return holder;
  };
  const forget = (address: string, { connections, running }: Holder) => {
    if (connections.size === 0 && running === 0) holders.delete(address);
  };
  /** The refusal of a client that would have more waiting than it may; undefined when it may. */
  const refusalOf = (holder: Holder, more: number) => {
    if (holder.unsent + more > unsentPerAddress) return tooMuchUnread('this address', unsentPerAddress);
    const share = (unsentInAll - unsent) * shareOfFree;
    return holder.unsent + more > share ? tooMuchUnread('all clients together', unsentInAll) : undefined;
  };

  app.server.on('connection', (socket: Socket) => {
    // Not `maxConnections`, which a server counts for the socket alone that it listens with itself.
    if (open.size >= options.connections) {
      socket.destroy();
      return;
    }
    const address = networkOf(socket.remoteAddress ?? '');
    const holder = holderOf(address);
    if (!isProxied && holder.connections.size >= perAddress) {
      refuseConnection(socket, tooMany('connections', perAddress).message);
      return;
    }
    const connection: Connection = { socket, address, running: 0, answeredAt: undefined, window: undefined };
    known.set(socket, connection);
    open.add(connection);
    holder.connections.add(connection);
    socket.once('close', () => {
      open.delete(connection);
      holder.connections.delete(connection);
      forget(address, holder);
    });
  });

  app.addHook('onRequest', async (request, reply) => {
    const connection = known.get(request.raw.socket);
    const address = isProxied ? networkOf(request.ip) : connection?.address;
    if (address === undefined) return undefined;
    const holder = holderOf(address);
    holder.running += 1;
    if (connection !== undefined) connection.running += 1;
    holderOfRequest.set(request, holder);
    let hasEnded = false;
    const end = () => {
      if (hasEnded) return;
      hasEnded = true;
      holder.running -= 1;
      if (connection !== undefined) {
        connection.running -= 1;
        connection.answeredAt = now();
      }
      forget(address, holder);
    };
    reply.raw.once('finish', end).once('close', end);
    if (isProxied && holder.running > perAddress) return refuse(request, reply, tooMany('requests', perAddress));
    // An address that holds nothing gets in: its answer is looked at once its size is known.
    const refusal = holder.unsent > 0 ? refusalOf(holder, 0) : undefined;
    return refusal === undefined ? undefined : refuse(request, reply, refusal);
  });

  // Requests that were let in while nothing waited can all be answered at once.
  app.addHook('onSend', async (request, reply, payload) => {
    const holder = holderOfRequest.get(request);
    if (holder === undefined) return payload;
    let sent = payload;
    if (lengthOf(payload) >= smallAnswer) {
      const refusal = refusalOf(holder, lengthOf(payload));
      if (refusal !== undefined) sent = refusedPayload(request, reply, refusal);
    }
    const length = lengthOf(sent);
    if (length === 0 || reply.raw.destroyed) return sent;
    holder.unsent += length;
    unsent += length;
    let isTaken = false;
    const take = () => {
      if (isTaken) return;
      isTaken = true;
      holder.unsent -= length;
      unsent -= length;
    };
    reply.raw.once('finish', take).once('close', take);
    return sent;
  });

  return {
    check() {
      const at = now();
      const { keepAliveTimeout, headersTimeout } = app.server;
      for (const connection of open) {
        closeSlowReader(connection, at, options);
        // Empty lines start Node's keep-alive timer anew, so a client could hold a connection without a request for ever.
        const { running, answeredAt = at } = connection;
        if (running === 0 && at - answeredAt > keepAliveTimeout + headersTimeout) connection.socket.destroy();
      }
    },
    closeUnused() {
      for (const { running, socket } of open) if (running === 0) socket.destroy();
    },
  };
}

/** The bytes of a payload; of a text its characters, which is no more. */
const lengthOf = (payload: unknown): number =>
  typeof payload === 'string' || Buffer.isBuffer(payload) ? payload.length : 0;
