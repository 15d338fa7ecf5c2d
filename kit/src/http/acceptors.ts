import { once } from 'node:events';
import { createServer, type AddressInfo, type ListenOptions, type Server } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** The place of an application: a host and a port. */
export interface Endpoint {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
}

/**
 * How many sockets listen at one port. Node takes one connection of each in a turn of its event loop, and a turn takes milliseconds
 * while somebody asks a lot: with one socket, a hundred connections that are opened at once wait for each other for a second.
 */
const acceptors = 32;

/** Where several sockets may listen at one port, and the kernel shares connections among them. */
const sharesPorts = process.platform === 'linux';

/**
 * Listens at a port with several sockets; with one where the system does not share ports.
 * @param app a server with its routes; closing it closes all of them
 * @throws what listening fails with, for example EADDRINUSE, also where the port is another process's that would share it
 */
export async function openAcceptors(app: FastifyInstance, { host, port }: Endpoint): Promise<void> {
  if (!sharesPorts) await app.listen({ host, port });
  else if (port === 0) await openAll(app, { host, port });
  else {
    const guard = await takeGuard(port);
    try {
      // A port that is shared would be shared with a second process as well, and nobody would notice.
      await close(await open(createServer(), { host, port, exclusive: true }));
      await openAll(app, { host, port });
    } finally {
      await close(guard);
    }
  }
}

async function openAll(app: FastifyInstance, { host, port }: Endpoint): Promise<void> {
  const others: Server[] = [];
  let closed: Promise<unknown> | undefined;
  app.addHook('preClose', async () => {
    closed = Promise.all(others.map(close));
  });
  app.addHook('onClose', async () => {
    await closed;
  });
  // Fastify passes on what its types do not know.
  await app.listen({ host, port, reusePort: true } as { host: string; port: number });
  const { address, port: taken } = app.server.address() as AddressInfo;
  while (others.length < acceptors - 1) {
    // As an HTTP server opens its own.
    const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) =>
      app.server.emit('connection', socket),
    );
    others.push(server);
    await open(server, { host: address, port: taken, reusePort: true });
  }
}

/** How long a process waits for another one that opens the same port, in milliseconds, and how often it looks. */
const [longestWaitMs, lookMs] = [5_000, 20];

/**
 * Takes the right to open a port, so that of two processes that start at the same moment one finds it in use. It is a socket
 * without a file, which the system takes away with its process.
 */
async function takeGuard(port: number): Promise<Server> {
  for (let waited = 0; ; waited += lookMs) {
    try {
      return await open(createServer(), { path: `\0community-graph opens ${port}` });
    } catch (error) {
      if (waited >= longestWaitMs) throw error;
      await setTimeout(lookMs);
    }
  }
}

async function open(server: Server, at: ListenOptions): Promise<Server> {
  server.listen(at);
  await once(server, 'listening');
  return server;
}

/** Resolves when none of its connections is open any more. */
const close = (server: Server): Promise<unknown> => new Promise((resolve) => server.close(resolve));
