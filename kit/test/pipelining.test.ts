import { afterEach, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipelining } from '../src/http/pipelining.ts';

let server: Server | undefined;
afterEach(() => {
  server?.close();
});

/** Sends a chunked body in one chunk; says how many pieces it was parsed in, and how many bytes were read. */
async function piecesOf(chunk: string): Promise<{ pieces: number; bytes: number }> {
  const seen = { pieces: 0, bytes: 0 };
  const bounded = pipelining(6);
  server = createServer(
    bounded.oneAtATime((incoming, response) => {
      incoming.on('data', (data: Buffer) => void (seen.bytes += data.length));
      incoming.on('end', () => response.end('done'));
    }),
  );
  server.on('connection', (socket) => {
    const [parse] = socket.listeners('data') as ((packet: Buffer) => void)[];
    socket.removeListener('data', parse!);
    socket.on('data', (packet: Buffer) => {
      seen.pieces += 1;
      parse!.call(socket, packet);
    });
  });
  bounded.readInPieces(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const sent = request({ port: (server.address() as AddressInfo).port, method: 'POST', agent: false });
  sent.write(chunk);
  sent.end();
  const [response] = await once(sent, 'response');
  (response as NodeJS.ReadableStream).resume();
  return seen;
}

test('a large chunk is parsed in ever larger pieces, of two kilobytes at the most', async () => {
  const { pieces, bytes } = await piecesOf('x'.repeat(1_000_000));
  expect(bytes).toBe(1_000_000);
  expect(pieces).toBeGreaterThan(480);
  expect(pieces).toBeLessThan(1_500);
});
