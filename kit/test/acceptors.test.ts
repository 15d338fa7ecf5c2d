import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import type { OperatorError } from '../src/errors/index.ts';
import { createApp, listen } from '../src/http/index.ts';
import { createLogger } from '../src/telemetry/index.ts';

const begun: string[] = [];
let held = Promise.withResolvers<void>();
const apps: FastifyInstance[] = [];
const sockets: Socket[] = [];
afterEach(async () => {
  held.resolve();
  held = Promise.withResolvers<void>();
  begun.length = 0;
  for (const socket of sockets.splice(0)) socket.destroy();
  await Promise.all(apps.splice(0).map((app) => app.close()));
});

const start = async (port = 0, connections = 1_000) => {
  const app = createApp({
    health: async () => ({ ok: true }),
    logger: createLogger('test', 'silent'),
    connections: { connections },
  });
  app.get('/slow', async () => {
    begun.push('one');
    await held.promise;
    return 'slowly';
  });
  apps.push(app);
  return { app, port: Number(new URL(await listen(app, { host: '127.0.0.1', port, variable: 'PORT' })).port) };
};
const opened = async (port: number) => {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  sockets.push(socket);
  await once(socket, 'connect');
  return socket;
};

/** The system shares ports among sockets. */
const shares = process.platform === 'linux';

test('many connections are taken in one turn of the event loop', async () => {
  const { app, port } = await start();
  const accepted: unknown[] = [];
  app.server.on('connection', (socket) => accepted.push(socket));
  const connected = Promise.all(Array.from({ length: 64 }, () => opened(port)));
  let most = 0;
  while (accepted.length < 64) {
    const before = accepted.length;
    await setImmediate();
    most = Math.max(most, accepted.length - before);
  }
  await connected;
  // Which socket gets a connection is the kernel's choice: that fewer than four of 32 get any of 64 does not happen.
  expect(most).toBeGreaterThanOrEqual(shares ? 4 : 1);
});

test('a port is not shared with another process, or with another server of this one', async () => {
  const { port } = await start();
  await expect(start(port)).rejects.toMatchObject({ code: 'PORT_IN_USE' });
  await apps[0]!.close();
  expect(await start(port)).toMatchObject({ port });
});

test('of several that open one port at the same moment, one gets it', async () => {
  const { app, port } = await start();
  await app.close();
  const all = await Promise.allSettled([start(port), start(port), start(port)]);
  const outcomes = all.map((each) => (each.status === 'fulfilled' ? 'listens' : (each.reason as OperatorError).code));
  expect(outcomes.toSorted()).toEqual(['PORT_IN_USE', 'PORT_IN_USE', 'listens']);
});

test('a host that is not of this machine is refused', async () => {
  const app = createApp({ health: async () => ({ ok: true }), logger: createLogger('test', 'silent') });
  const at = { host: '192.0.2.1', port: 0, variable: 'PORT' };
  await expect(listen(app, at)).rejects.toMatchObject({ code: 'BAD_CONFIGURATION' });
  await app.close();
});

test('the limit in all holds for all of them together', async () => {
  const { app, port } = await start(0, 5);
  const accepted: unknown[] = [];
  app.server.on('connection', (socket) => accepted.push(socket));
  const all = await Promise.all(Array.from({ length: 40 }, () => opened(port)));
  while (accepted.length < 40) await setImmediate();
  await setTimeout(20);
  expect(all.filter((socket) => !socket.destroyed && !socket.readableEnded)).toHaveLength(5);
});

test('closing answers what runs on any of them, and ends', async () => {
  const { app, port } = await start();
  const answers = Array.from({ length: 32 }, () => fetch(`http://127.0.0.1:${port}/slow`).then((got) => got.text()));
  while (begun.length < 32) await setTimeout(5);
  const closed = app.close();
  await setTimeout(300);
  held.resolve();
  expect(await Promise.all(answers)).toEqual(Array.from({ length: 32 }, () => 'slowly'));
  await closed;
  await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow('fetch failed');
});
