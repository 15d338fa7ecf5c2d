import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { clientError } from '../errors/index.ts';

/** What clients may hold of a server. */
export interface ConnectionLimits {
  /** The most connections in all; more are closed at once. */
  readonly connections: number;
  /** The most connections of one address, or behind proxies the most requests of one that are under way at once. */
  readonly perAddress: number;
  /** The most requests of one connection that are under way at once. */
  readonly perConnection: number;
  /** The most bytes of answers that wait for one address to read them. */
  readonly unsentPerAddress: number;
  /** In how long a client that has answers to read must read `bytesPerWindow`, in milliseconds. */
  readonly windowMs: number;
  /** How much that is, in bytes. A slow telephone reads some 5,000 a second. */
  readonly bytesPerWindow: number;
}

/** The limits when nothing else is said. */
export const defaultConnectionLimits: ConnectionLimits = {
  connections: 4_000,
  perAddress: 256,
  perConnection: 32,
  unsentPerAddress: 32 * 1024 * 1024,
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
interface Connection {
  readonly socket: Socket;
  readonly address: string;
  running: number;
  /** Where its present window began; undefined while nothing waits to be read. */
  window: { readonly at: number; readonly flushed: number } | undefined;
}

/** What is counted of an address. */
interface Holder {
  readonly connections: Set<Connection>;
  running: number;
}

/** Watches the connections of a server. */
export interface ConnectionWatch {
  /** Closes the connections whose clients read too slowly; called every second. */
  check(): void;
}

/** An answer that is shorter than this is sent whatever else waits, in bytes. */
const smallAnswer = 16_384;

/**
 * Bounds what clients hold: connections, requests under way, and answers that they do not read. What is refused gets 429
 * and an error. It must be called before the server listens.
 */
export function limitConnections(app: FastifyInstance, options: ConnectionOptions): ConnectionWatch {
  const { networkOf, isProxied, now, perAddress, perConnection, unsentPerAddress } = options;
  const known = new WeakMap<Socket, Connection>();
  const open = new Set<Connection>();
  const holders = new Map<string, Holder>();
  const holderOf = (address: string) => {
    let holder = holders.get(address);
    if (holder === undefined) holders.set(address, (holder = { connections: new Set(), running: 0 }));
    return holder;
  };
  const forget = (address: string, { connections, running }: Holder) => {
    if (connections.size === 0 && running === 0) holders.delete(address);
  };
  const unsentOf = ({ connections }: Holder) => {
    let bytes = 0;
    for (const { socket } of connections) bytes += socket.writableLength;
    return bytes;
  };

  app.server.maxConnections = options.connections;
  app.server.on('connection', (socket: Socket) => {
    const address = networkOf(socket.remoteAddress ?? '');
    const holder = holderOf(address);
    if (!isProxied && holder.connections.size >= perAddress) {
      refuseConnection(socket, tooMany('connections', perAddress).message);
      return;
    }
    const connection: Connection = { socket, address, running: 0, window: undefined };
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
    let hasEnded = false;
    const end = () => {
      if (hasEnded) return;
      hasEnded = true;
      holder.running -= 1;
      if (connection !== undefined) connection.running -= 1;
      forget(address, holder);
    };
    reply.raw.once('finish', end).once('close', end);
    if (connection !== undefined && connection.running > perConnection) {
      return refuse(request, reply.header('connection', 'close'), tooMany('requests on one connection', perConnection));
    }
    if (isProxied && holder.running > perAddress) return refuse(request, reply, tooMany('requests', perAddress));
    if (!isProxied && unsentOf(holder) > unsentPerAddress)
      return refuse(request, reply, tooMuchUnread(unsentPerAddress));
    return undefined;
  });

  // Requests that were let in while nothing waited can all be answered at once.
  app.addHook('onSend', async (request, reply, payload) => {
    const length = typeof payload === 'string' || Buffer.isBuffer(payload) ? payload.length : 0;
    const connection = known.get(request.raw.socket);
    if (connection === undefined || isProxied || length < smallAnswer) return payload;
    if (unsentOf(holderOf(connection.address)) + length <= unsentPerAddress) return payload;
    const { message, extensions } = tooMuchUnread(unsentPerAddress);
    reply.code(429).header('retry-after', '5').removeHeader('content-length').removeHeader('content-encoding');
    reply.type('application/json; charset=utf-8');
    return JSON.stringify({ errors: [{ message, extensions: { ...extensions, requestId: request.id } }] });
  });

  return {
    check() {
      const at = now();
      for (const connection of open) if (readsTooSlowly(connection, at, options)) connection.socket.destroy();
    },
  };
}

function readsTooSlowly(connection: Connection, at: number, { windowMs, bytesPerWindow }: ConnectionLimits): boolean {
  const { socket, window } = connection;
  const flushed = flushedBytes(socket);
  if (socket.writableLength === 0) connection.window = undefined;
  else if (window === undefined) connection.window = { at, flushed };
  else if (at - window.at >= windowMs) {
    if (flushed - window.flushed < bytesPerWindow) return true;
    connection.window = { at, flushed };
  }
  return false;
}

/** The bytes that the system has taken of a socket, also of a write that has not ended: Node's own timeouts look there too. */
function flushedBytes(socket: Socket): number {
  const { _bytesDispatched: dispatched = 0, _handle: handle } = socket as Socket & {
    readonly _bytesDispatched?: number;
    readonly _handle?: { readonly writeQueueSize?: number } | null;
  };
  return dispatched - (handle?.writeQueueSize ?? 0);
}

const tooMany = (what: string, allowed: number) =>
  clientError('RATE_LIMITED', `Too many ${what} at the same time; at most ${allowed} are taken. Try again in 5 s.`, {
    retryAfter: 5,
  });

const tooMuchUnread = (allowed: number) =>
  clientError(
    'RATE_LIMITED',
    `Answers of more than ${allowed.toLocaleString('en-US')} bytes wait for this address to read them. Read them, and try again in 5 s.`,
    { retryAfter: 5 },
  );

function refuse(request: FastifyRequest, reply: FastifyReply, { message, extensions }: ReturnType<typeof tooMany>) {
  const errors = [{ message, extensions: { ...extensions, requestId: request.id } }];
  return reply.code(429).header('retry-after', '5').send({ errors });
}

function refuseConnection(socket: Socket, message: string): void {
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'RATE_LIMITED', retryAfter: 5 } }] });
  const head = `HTTP/1.1 429 Too Many Requests\r\nconnection: close\r\nretry-after: 5\r\ncontent-type: application/json; charset=utf-8`;
  socket.end(`${head}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`, () => socket.destroy());
}
