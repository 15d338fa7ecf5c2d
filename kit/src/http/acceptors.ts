import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
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

/** Systems where several sockets may listen at one port and the kernel shares connections among them. */
const sharesPorts = ['linux', 'freebsd', 'sunos', 'aix'].includes(process.platform);

/**
 * Listens at a port with several sockets; with one where the system does not share ports.
 * @param app a server with its routes; closing it closes all of them
 * @throws what listening fails with, for example EADDRINUSE, also where the port is another process's that would share it
 */
export async function openAcceptors(app: FastifyInstance, { host, port }: Endpoint): Promise<void> {
  if (!sharesPorts) {
    await app.listen({ host, port });
    return;
  }
  // A port that is shared would be shared with a second process as well, of which nobody would notice.
  if (port !== 0) await close(await open(createServer(), { host, port, exclusive: true }));
  const others: Server[] = [];
  let closed: Promise<unknown> | undefined;
  app.addHook('preClose', async () => {
    closed = Promise.all(others.map(close));
  });
  app.addHook('onClose', async () => {
    await closed;
  });
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

async function open(server: Server, at: Endpoint & { exclusive?: boolean; reusePort?: boolean }): Promise<Server> {
  server.listen(at);
  await once(server, 'listening');
  return server;
}

/** Resolves when none of its connections is open any more. */
const close = (server: Server): Promise<unknown> => new Promise((resolve) => server.close(resolve));
