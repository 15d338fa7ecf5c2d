import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createApp, type ConnectionLimits } from '../src/http/index.ts';
import { createLogger } from '../src/telemetry/index.ts';

const large = 'x'.repeat(24 * 1024 * 1024);
let time = 0;
let app: FastifyInstance | undefined;
const sockets: Socket[] = [];
/** The server's ends. */
const accepted: Socket[] = [];
let held = Promise.withResolvers<void>();
/** How many requests for what is held have begun, and how many of them were under way at once. */
let [begun, mostAtOnce] = [0, 0];
afterEach(async () => {
  held.resolve();
  for (const socket of sockets.splice(0)) socket.destroy();
  await app?.close();
});

async function serve(connections: Partial<ConnectionLimits>, trustProxy?: number): Promise<number> {
  held = Promise.withResolvers<void>();
  app = createApp({
    logger: createLogger('test', 'silent'),
    health: async () => ({ ok: true }),
    connections,
    trustProxy,
    now: () => time,
  });
  app.get('/large', async (_request, reply) => reply.type('text/plain').send(large));
  [begun, mostAtOnce] = [0, 0];
  let running = 0;
  app.get('/held', async () => {
    begun += 1;
    running += 1;
    mostAtOnce = Math.max(mostAtOnce, running);
    await held.promise;
    running -= 1;
    return 'done';
  });
  app.post('/posted', async () => {
    begun += 1;
    return 'done';
  });
  accepted.length = 0;
  app.server.on('connection', (socket: Socket) => accepted.push(socket));
  await app.listen({ host: '127.0.0.1', port: 0 });
  return (app.server.address() as AddressInfo).port;
}

async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}
const get = (path: string, headers = '') => `GET ${path} HTTP/1.1\r\nhost: a\r\n${headers}\r\n`;
async function read(socket: Socket, until: RegExp): Promise<string> {
  let text = '';
  while (!until.test(text)) {
    const [chunk] = (await once(socket, 'data')) as [Buffer];
    text += chunk.toString('latin1');
  }
  return text;
}
async function readToEnd(socket: Socket): Promise<string> {
  let text = '';
  for await (const chunk of socket as AsyncIterable<Buffer>) text += chunk.toString('latin1');
  return text;
}
async function when(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(setImmediate);
}
const connectionsOf = () =>
  new Promise<number>((resolve) => app!.server.getConnections((_error, count) => resolve(count)));

describe('the connections of a server', () => {
  test('are bounded for each address: one more is refused with 429 and closed, and a freed place is taken', async () => {
    const port = await serve({ perAddress: 2 });
    const [first, second] = [await open(port), await open(port)];
    const third = await open(port);
    const closed = once(third, 'close');
    const refusal = await read(third, /\}\]\}$/);
    expect(refusal).toMatch(/^HTTP\/1\.1 429 [^]*retry-after: 5/);
    expect(refusal).toContain('"code":"RATE_LIMITED"');
    await closed;
    second.write(get('/health'));
    expect(await read(second, /\{.*\}/)).toMatch(/^HTTP\/1\.1 200/);
    const gone = once(first, 'close');
    first.end();
    await gone;
    while ((await connectionsOf()) > 1) await new Promise(setImmediate);
    const fourth = await open(port);
    fourth.write(get('/health'));
    expect(await read(fourth, /\{.*\}/)).toMatch(/^HTTP\/1\.1 200/);
  });

  test('are bounded in all', async () => {
    const port = await serve({ connections: 2 });
    await open(port);
    await open(port);
    const third = await open(port);
    if (!third.closed) await once(third, 'close');
    expect(await connectionsOf()).toBe(2);
  });

  test('close when more requests are sent at once than one may have, and none but the first of them has begun', async () => {
    const port = await serve({ perConnection: 4 });
    const socket = await open(port);
    socket.write(get('/held').repeat(2_000));
    expect(await readToEnd(socket)).toBe('');
    held.resolve();
    const other = await open(port);
    other.write(get('/health'));
    expect(await read(other, /\{.*\}/)).toMatch(/^HTTP\/1\.1 200/);
    expect({ begun, mostAtOnce }).toEqual({ begun: 1, mostAtOnce: 1 });
  });

  test('close the same when the answers are ready at once', async () => {
    const port = await serve({ perConnection: 4 });
    held.resolve();
    const socket = await open(port);
    const body = 'content-length: 2\r\ncontent-type: application/json\r\n\r\n{}';
    socket.write(`POST /posted HTTP/1.1\r\nhost: a\r\n${body}`.repeat(500));
    await readToEnd(socket);
    expect(begun).toBeLessThanOrEqual(1);
  });

  test('go on after requests that were sent at once, when there were no more than that', async () => {
    const port = await serve({ perConnection: 4 });
    const socket = await open(port);
    held.resolve();
    socket.write(get('/held').repeat(4));
    await when(() => begun === 4);
    socket.write(get('/held').repeat(4));
    await when(() => begun === 8);
    expect(mostAtOnce).toBe(1);
    socket.destroy();
  });

  test('behind a proxy are not counted, but the requests of one client are', async () => {
    const port = await serve({ perAddress: 2 }, 1);
    const clients = [await open(port), await open(port), await open(port), await open(port)];
    for (const client of clients.slice(0, 2)) client.write(get('/held', 'x-forwarded-for: 192.0.2.1\r\n'));
    clients[2]!.write(get('/health', 'x-forwarded-for: 192.0.2.2\r\n'));
    expect(await read(clients[2]!, /\{.*\}/)).toMatch(/^HTTP\/1\.1 200/);
    clients[3]!.write(get('/health', 'x-forwarded-for: 192.0.2.1\r\n'));
    expect(await read(clients[3]!, /\]\}$/)).toMatch(/^HTTP\/1\.1 429/);
  });
});

describe('an answer that is not read', () => {
  test('closes its connection after a minute', async () => {
    const port = await serve({});
    const socket = await open(port);
    socket.pause().write(get('/large'));
    const [connection] = await waiting();
    const closed = once(connection!, 'close');
    const started = time;
    // The first check opens the window, and one after a minute closes it.
    const advance = setInterval(() => (time += 30_000), 1_000);
    await closed;
    clearInterval(advance);
    expect(time - started).toBeGreaterThanOrEqual(60_000);
  });

  test('counts in all: a client that holds much is refused, and others are served', async () => {
    // One address may hold a quarter of what is free: 25 of 100 MiB, and then a quarter of 76 MiB, which is less than it holds.
    const port = await serve({ unsentInAll: 100 * 1024 * 1024 }, 1);
    const from = (address: string) => `x-forwarded-for: ${address}\r\n`;
    const reader = await open(port);
    reader.pause().write(get('/large', from('192.0.2.1')));
    await waiting();
    const [again, other, greedy] = [await open(port), await open(port), await open(port)];
    again.write(get('/health', from('192.0.2.1')));
    expect(await read(again, /\]\}$/)).toMatch(/^HTTP\/1\.1 503 [^]*retry-after: 5[^]*"code":"SERVER_BUSY"/);
    other.write(get('/health', from('192.0.2.2')));
    expect(await read(other, /\{.*\}/)).toMatch(/^HTTP\/1\.1 200/);
    greedy.write(get('/large', from('192.0.2.3')));
    expect(await read(greedy, /\]\}$/)).toMatch(/^HTTP\/1\.1 503 [^]*"code":"SERVER_BUSY"/);
    // What has left counts no more.
    const closed = new Promise((resolve) => accepted[0]!.once('close', resolve));
    reader.destroy();
    await closed;
    again.write(get('/health', from('192.0.2.1')));
    expect(await read(again, /\{.*\}/)).toMatch(/^HTTP\/1\.1 200/);
  });

  test('counts for the client that a proxy names, on whichever connections it asks', async () => {
    const port = await serve({ unsentPerAddress: 20 * 1024 * 1024 + large.length / 2 }, 1);
    const [reader, same, other] = [await open(port), await open(port), await open(port)];
    reader.pause().write(get('/large', 'x-forwarded-for: 192.0.2.1\r\n'));
    await waiting();
    same.write(get('/large', 'x-forwarded-for: 192.0.2.1\r\n'));
    expect(await read(same, /\]\}$/)).toMatch(/^HTTP\/1\.1 429[^]*"code":"RATE_LIMITED"/);
    other.pause().write(get('/large', 'x-forwarded-for: 192.0.2.2\r\n'));
    expect(await read(other.resume(), /200/)).toMatch(/^HTTP\/1\.1 200/);
  });

  test('leaves the connection of a client that reads slowly but steadily', async () => {
    const port = await serve({});
    const socket = await open(port);
    let received = 0;
    socket.write(get('/large'));
    // 300 KB at a time, after each of which half a minute has passed.
    socket.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received % 300_000 >= chunk.length) return;
      time += 30_000;
      socket.pause();
      setTimeout(() => socket.resume(), 20);
    });
    while (received < large.length) await once(socket, 'data');
    expect(socket.destroyed).toBe(false);
    expect(received).toBeGreaterThan(large.length);
  });

  test('holds no more than is allowed for an address: requests and answers beyond that are refused', async () => {
    const port = await serve({ unsentPerAddress: 30 * 1024 * 1024 });
    const readers = [await open(port), await open(port), await open(port)];
    for (const reader of readers) reader.pause().write(get('/large'));
    await waiting();
    // The second large answer would pass what one address may leave unread.
    const [, second] = readers;
    expect(await read(second!.resume(), /\]\}$/)).toMatch(/^HTTP\/1\.1 429[^]*wait for this address to read them/);
  });

  /** The server's connections that have something to send, once there is one. */
  async function waiting(): Promise<Socket[]> {
    for (;;) {
      const found = accepted.filter(({ writableLength }) => writableLength > 0);
      if (found.length > 0) return found;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
});
