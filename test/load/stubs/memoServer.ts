import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { StubRequest, StubSubgraph } from './federatedSubgraph.ts';

/** A request that a stub got while it recorded. */
export interface RecordedRequest {
  readonly subgraph: string;
  readonly body: string;
  /** When it came, in milliseconds since the process started. */
  readonly at: number;
}

/** What the stubs of one process count and remember together. */
export interface StubBook {
  requests: number;
  /** How many of them carried the client's `authorization`. */
  authorized: number;
  /** While it is set, requests are noted here and answered this late. */
  recording: { readonly delayMs: number; readonly requests: RecordedRequest[] } | undefined;
  /** The finished answers, by subgraph and request body. */
  readonly answers: Map<string, Promise<Buffer>>;
}

/** More distinct bodies than any workload sends; a gateway that never repeats itself must not fill the memory. */
const maximumAnswers = 20_000;

/**
 * Serves a subgraph on a free port of its own. An answer is computed for the first request with its body and
 * comes from memory after that, whatever the headers are.
 * @returns the GraphQL address
 */
export async function serveMemoised(subgraph: StubSubgraph, book: StubBook): Promise<string> {
  const server = createServer((request, response) => {
    if (request.method === 'POST') collect(request, (body) => answer(body, request, response));
    else response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}');
  });
  server.keepAliveTimeout = 60_000;
  const answer = async (body: string, request: IncomingMessage, response: ServerResponse) => {
    book.requests += 1;
    if (request.headers.authorization !== undefined) book.authorized += 1;
    if (book.recording) {
      book.recording.requests.push({ subgraph: subgraph.name, body, at: performance.now() });
      await wait(book.recording.delayMs);
    }
    const bytes = await remembered(book.answers, `${subgraph.name} ${body}`, () => compute(subgraph, body));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length }).end(bytes);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

function collect(request: IncomingMessage, done: (body: string) => Promise<void>): void {
  const chunks: Buffer[] = [];
  request
    .on('data', (chunk: Buffer) => chunks.push(chunk))
    .on('end', () => void done((chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString()));
}

function remembered(answers: Map<string, Promise<Buffer>>, key: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const known = answers.get(key);
  if (known) return known;
  const made = make();
  if (answers.size < maximumAnswers) answers.set(key, made);
  return made;
}

async function compute(subgraph: StubSubgraph, body: string): Promise<Buffer> {
  try {
    return Buffer.from(JSON.stringify(await subgraph.execute(JSON.parse(body) as StubRequest)));
  } catch (error) {
    return Buffer.from(JSON.stringify({ errors: [{ message: String(error) }] }));
  }
}
