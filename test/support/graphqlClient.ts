import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import type { FormattedExecutionResult } from 'graphql';
import { withoutCost } from './withoutCost.ts';

/** Asks a GraphQL server over HTTP; of the answer, what it cost is left out, here and below. */
export async function ask(
  url: string,
  query: string,
  variables?: Record<string, unknown>,
): Promise<FormattedExecutionResult> {
  return (await askWhole(url, query, variables)).answer;
}

/** An answer, and how it came. */
export interface HttpAnswer {
  readonly status: number;
  /** Whether the server keeps the connection open, or tells the client that it closes it. */
  readonly connection: string | null | undefined;
  readonly answer: FormattedExecutionResult;
}

/** Asks a GraphQL server, and tells how the answer came. */
export async function askWhole(url: string, query: string, variables?: Record<string, unknown>): Promise<HttpAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = withoutCost((await response.json()) as FormattedExecutionResult);
  return { status: response.status, connection: response.headers.get('connection'), answer };
}

/** A request that a server has taken in and cannot answer yet, because the rest of its body is still to come. */
export interface OpenRequest {
  /** Sends the rest. */
  finish(): Promise<HttpAnswer>;
}

/** Sends the head of a request and waits until the server says that it goes on with it. */
export async function openRequest(
  url: string,
  query: string,
  variables?: Record<string, unknown>,
): Promise<OpenRequest> {
  const body = JSON.stringify({ query, variables });
  const open = request(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      expect: '100-continue',
    },
  });
  open.flushHeaders();
  await once(open, 'continue');
  return {
    async finish() {
      const answered = once(open, 'response');
      open.end(body);
      const [response] = (await answered) as [IncomingMessage];
      const text = (await response.setEncoding('utf8').toArray()).join('');
      const answer = withoutCost(JSON.parse(text) as FormattedExecutionResult);
      return { status: response.statusCode!, connection: response.headers.connection, answer };
    },
  };
}

/** Waits until nothing listens at an address any more. */
export async function closedToOthers(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  for (;;) {
    const socket = connect({ host: hostname, port: Number(port) });
    const accepted = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (!accepted) return;
  }
}
