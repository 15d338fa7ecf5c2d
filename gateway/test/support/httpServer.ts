import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A real HTTP server on a port of its own, which a test tells what to do. */
export interface TestServer {
  readonly url: string;
  /** How requests are answered from now on. */
  answer: RequestListener;
  /** How many connections it has accepted. */
  connections(): number;
  close(): Promise<void>;
}

/** Starts a server on loopback. */
export async function startServer(answer: RequestListener): Promise<TestServer> {
  let connections = 0;
  const server = createServer((request, response) => test.answer(request, response));
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const test: TestServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    answer,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return test;
}

/** Answers with a text. */
export const text =
  (body: string, { status = 200, type = 'application/json' } = {}): RequestListener =>
  (request, response) => {
    request.resume().on('end', () => response.writeHead(status, { 'content-type': type }).end(body));
  };

/** Answers with JSON. */
export const json = (body: unknown): RequestListener => text(JSON.stringify(body));
