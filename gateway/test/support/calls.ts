import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createLogger, type Logger } from '@community-graph/kit/telemetry';
import { anonymous } from '@community-graph/kit/viewer';
import {
  httpTransport,
  type HttpTransportOptions,
  type Transport,
  type TransportRequest,
} from '../../src/transport/index.ts';

/** Transports that are closed together. */
export interface OpenTransports {
  /** Opens one to the subgraph "weather". */
  to(url: string, options?: HttpTransportOptions, logger?: Logger): Transport;
  closeAll(): Promise<void>;
}

export function openTransports(): OpenTransports {
  const open: Transport[] = [];
  return {
    to(url, options = {}, logger = createLogger('test', 'silent')) {
      const transport = httpTransport('weather', url, logger, options);
      open.push(transport);
      return transport;
    },
    async closeAll() {
      await Promise.all(open.splice(0).map((transport) => transport.close()));
    },
  };
}

/** A query, or what the test makes of it. */
export const query = (own: Partial<TransportRequest> = {}): TransportRequest => ({
  document: { query: '{ __typename }', kind: 'query' },
  variables: '{}',
  headers: {},
  requestId: 'request-1',
  viewer: anonymous,
  ...own,
});

export const mutation: TransportRequest = query({ document: { query: 'mutation { change }', kind: 'mutation' } });

/** The code of the error that a call meets; `answered` when it meets none. */
export async function codeOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'answered',
    (error: Error & { extensions?: Record<string, unknown> }) => error.extensions?.['code'] ?? error,
  );
}

/** A server's listener that holds answers back, and tells of the requests that have come. */
export interface HeldAnswers {
  readonly listener: RequestListener;
  /** The bodies of the requests so far. */
  readonly bodies: string[];
  readonly requests: IncomingMessage[];
  /** Fulfilled when so many requests have come. */
  arrived(count: number): Promise<void>;
  /** How many of the requests' connections were closed before their answer. */
  givenUp(): number;
  /** Answers what waits and what comes from now on. */
  release(): void;
}

/** @param answer what is answered at last, as JSON */
export function holdAnswers(answer: unknown): HeldAnswers {
  const told: { count: number; resolve: () => void }[] = [];
  const waiting: ServerResponse[] = [];
  let isReleased = false;
  let givenUp = 0;
  const end = (response: ServerResponse) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  const bodies: string[] = [];
  const requests: IncomingMessage[] = [];
  const hold = async (request: IncomingMessage, response: ServerResponse) => {
    bodies.push((await request.setEncoding('utf8').toArray()).join(''));
    requests.push(request);
    response.on('close', () => {
      if (!response.writableEnded) givenUp += 1;
    });
    for (const { count, resolve } of told) if (bodies.length >= count) resolve();
    if (isReleased) end(response);
    else waiting.push(response);
  };
  return {
    listener: (request, response) => void hold(request, response),
    bodies,
    requests,
    arrived: (count) =>
      new Promise((resolve) => {
        if (bodies.length >= count) return resolve();
        told.push({ count, resolve });
      }),
    givenUp: () => givenUp,
    release() {
      isReleased = true;
      for (const response of waiting.splice(0)) end(response);
    },
  };
}

/** A logger that keeps its lines instead of writing them. */
export function recordingLogger(): {
  logger: Logger;
  lines: { level: string; message: string; [field: string]: unknown }[];
} {
  const lines: { level: string; message: string; [field: string]: unknown }[] = [];
  const at = (level: string) => (fields: object, message: string) => lines.push({ ...fields, level, message });
  const logger = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  return { logger: logger as unknown as Logger, lines };
}

/** Fulfilled once the condition holds; the test's own time limit ends a wait in vain. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}
