import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createApp, type AppOptions } from '../src/http/index.ts';
import { createLogger } from '../src/telemetry/index.ts';

const short = { headersMs: 100, requestMs: 200, keepAliveMs: 100, checkMs: 20 };

let app: FastifyInstance | undefined;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await app?.close();
});

async function serve(options: Partial<AppOptions> = {}): Promise<number> {
  app = createApp({
    logger: createLogger('test', 'silent'),
    health: async () => ({ ok: true }),
    timeouts: short,
    ...options,
  });
  app.post('/graphql', async () => 'done');
  await app.listen({ host: '127.0.0.1', port: 0 });
  return (app.server.address() as AddressInfo).port;
}

async function open(port: number): Promise<{ socket: Socket; received: () => string; closed: Promise<unknown> }> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => {});
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
  const closed = new Promise((resolve) => socket.once('close', resolve));
  await once(socket, 'connect');
  return { socket, received: () => text, closed };
}

const connectionsOf = () =>
  new Promise<number>((resolve) => app!.server.getConnections((_error, count) => resolve(count)));

const head = 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n';

/** Sends a piece again and again for as long as the socket takes it. */
function dripping(socket: Socket, first: string, piece: string): void {
  socket.write(first);
  const timer = setInterval(() => socket.write(piece), 20);
  socket.once('close', () => clearInterval(timer));
}

describe('the server closes a connection', () => {
  test.each<[string, (socket: Socket) => void, number]>([
    ['that sends nothing', () => {}, 408],
    ['that sends half a request line', (socket) => socket.write('POST /gra'), 408],
    ['that sends half of the headers', (socket) => socket.write('GET /health HTTP/1.1\r\nhost:'), 408],
    ['whose headers are too large', (socket) => socket.write(`${head}x-a: ${'b'.repeat(40_000)}`), 431],
    ['that announces a body and sends none', (socket) => socket.write(`${head}content-length: 100\r\n\r\n`), 408],
    ['whose body stops', (socket) => socket.write(`${head}content-length: 100\r\n\r\n{"a":`), 408],
    ['that sends no HTTP', (socket) => socket.write('\u0016\u0003\u0001 TLS\r\n\r\n'), 400],
  ])('%s, and says why', async (_what, send, status) => {
    const { socket, received, closed } = await open(await serve());
    send(socket);
    await closed;
    expect(received()).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(JSON.parse(received().split('\r\n\r\n')[1]!)).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(/\w/),
          extensions: { code: status === 408 ? 'REQUEST_TIMEOUT' : 'BAD_REQUEST', requestId: expect.any(String) },
        },
      ],
    });
    expect(await connectionsOf()).toBe(0);
  });

  test.each<[string, string, string]>([
    ['whose headers never end, one at a time', head, 'x-a: b\r\n'],
    ['whose one header never ends', `${head}x-a: `, 'b'],
    ['whose body drips', `${head}content-length: 9999\r\n\r\n{`, ' '],
    ['whose chunks never end', `${head}transfer-encoding: chunked\r\n\r\n`, '1\r\n \r\n'],
  ])('%s', async (_what, first, piece) => {
    const { socket, received, closed } = await open(await serve());
    dripping(socket, first, piece);
    await closed;
    // A reset, because the client still sends, can overtake the answer.
    expect(received()).toMatch(/^(HTTP\/1\.1 408 |$)/);
    expect(await connectionsOf()).toBe(0);
  });

  test('that is idle after its answer', async () => {
    const { socket, received, closed } = await open(await serve());
    socket.write('GET /health HTTP/1.1\r\nhost: a\r\n\r\n');
    await closed;
    expect(received()).toMatch(/^HTTP\/1\.1 200 /);
    expect(await connectionsOf()).toBe(0);
  });

  test('that begins a second request and stops', async () => {
    const { socket, received, closed } = await open(await serve({ timeouts: { ...short, keepAliveMs: 60_000 } }));
    socket.write('GET /health HTTP/1.1\r\nhost: a\r\n\r\nGET /heal');
    await closed;
    expect(received()).toMatch(/^HTTP\/1\.1 200 [^]*HTTP\/1\.1 408 /);
  });

  test('whose client has sent its end in the middle of a request', async () => {
    const { socket, closed } = await open(await serve());
    socket.end(`${head}content-length: 100\r\n\r\n{`);
    await closed;
    expect(await connectionsOf()).toBe(0);
  });

  test('of fifty that stall in different ways, each of them', async () => {
    const port = await serve();
    const starts = ['', 'P', head, `${head}content-length: 5\r\n\r\n`, 'GET / HTTP/1.1\r\n'];
    const all = await Promise.all(Array.from({ length: 50 }, () => open(port)));
    for (const [index, { socket }] of all.entries()) socket.write(starts[index % starts.length]!);
    await Promise.all(all.map(({ closed }) => closed));
    expect(await connectionsOf()).toBe(0);
  });
});

describe('a malformed request', () => {
  const sendMalformed = async (port: number) => {
    const { socket, received, closed } = await open(port);
    socket.write('no HTTP\r\n\r\n');
    await closed;
    return received();
  };

  test('is charged to its address, and gets 429 when that has nothing left', async () => {
    const charged: string[] = [];
    const port = await serve({
      chargeMalformed: async (address) => (charged.push(address) > 2 ? 7 : undefined),
    });
    const answers = [await sendMalformed(port), await sendMalformed(port), await sendMalformed(port)];
    expect(answers.map((answer) => answer.slice(9, 12))).toEqual(['400', '400', '429']);
    expect(answers[2]).toMatch(/retry-after: 7\r\n[^]*"code":"RATE_LIMITED","retryAfter":7/);
    expect(charged).toEqual(Array.from({ length: 3 }, () => '127.0.0.1'));
  });

  test('is not charged to a proxy', async () => {
    const charged: string[] = [];
    const port = await serve({ trustProxy: 1, chargeMalformed: async (address) => void charged.push(address) });
    expect(await sendMalformed(port)).toMatch(/^HTTP\/1\.1 400 /);
    expect(charged).toEqual([]);
  });

  test.each(['/%E0%A4%A', '/%', '/graphql%FF', '/%zz?query=%7B', '/%C0%80'])(
    'whose URL cannot be decoded is answered as others are: %s',
    async (url) => {
      const { socket, received, closed } = await open(await serve());
      socket.write(`GET ${url} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`);
      await closed;
      expect(received()).toMatch(/^HTTP\/1\.1 400 [^]*x-request-id: [^]*"code":"BAD_REQUEST"/);
    },
  );
});

describe('closing', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    ['half of a head', 'GET /health HTTP/1.1\r\nhost:'],
    ['half of a body', `${head}content-length: 100\r\n\r\n{"a":`],
  ])('is not held up by a connection that has sent %s', async (_what, sent) => {
    const port = await serve({ timeouts: { closeMs: 500 } });
    const { socket, closed } = await open(port);
    socket.write(sent);
    while ((await connectionsOf()) < 1) await new Promise(setImmediate);
    await app!.close();
    await closed;
    expect(app!.server.listening).toBe(false);
  });
});
