import { createServer, type RequestListener, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { httpPeer } from '../src/feed/index.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function answering(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

const request = { query: '{ feed }', variables: { first: 1 }, requestId: 'read-model-test' };
const limits = { timeoutMs: 100, maximumBytes: 1000 };

describe('a peer over HTTP', () => {
  test('is asked as a GraphQL server is', async () => {
    const url = await answering((incoming, response) => {
      const { method, headers } = incoming;
      void text(incoming).then((body) =>
        response.end(JSON.stringify({ data: { method, id: headers['x-request-id'], body } })),
      );
    });
    expect(await httpPeer(url).execute(request)).toEqual({
      data: { method: 'POST', id: 'read-model-test', body: '{"query":"{ feed }","variables":{"first":1}}' },
    });
  });

  test('fails when it does not answer in time', async () => {
    const url = await answering(() => {});
    await expect(httpPeer(url, undefined, limits).execute(request)).rejects.toThrow(/timeout/);
  });

  test('fails when it answers with more than is read', async () => {
    const url = await answering((_incoming, response) => response.end(' '.repeat(1001)));
    await expect(httpPeer(url, undefined, limits).execute(request)).rejects.toThrow('more than 1000 bytes');
  });

  test('fails when it answers with something else than JSON', async () => {
    const url = await answering((_incoming, response) => response.writeHead(502).end('<html>'));
    await expect(httpPeer(url, undefined, limits).execute(request)).rejects.toThrow('not JSON (HTTP status 502)');
  });
});
