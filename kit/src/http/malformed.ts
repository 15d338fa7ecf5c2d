import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { randomUUID } from 'node:crypto';
import type { ErrorCode } from '../errors/index.ts';

/**
 * Charges an address for a request that reaches no route.
 * @returns the seconds until it may try again when its allowance is spent; undefined when it has paid
 */
export type ChargeMalformed = (address: string) => Promise<number | undefined>;

/** How malformed requests are answered. */
export interface MalformedOptions {
  /** Nothing is charged when left out. */
  readonly charge: ChargeMalformed | undefined;
  /** Whether connections are those of proxies. What is malformed on them has no client address, so nothing is charged. */
  readonly isProxied: boolean;
  /** The longest head of a request, in bytes. */
  readonly headBytes: number;
}

/** What a client gets. */
interface Refusal {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
  readonly retryAfter?: number;
}

/** Makes Node's listener for what is not HTTP, too large or too slow: it answers, and closes the connection. */
export function malformedRequests({ charge, isProxied, headBytes }: MalformedOptions) {
  return (error: NodeJS.ErrnoException, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    const payment = isProxied ? undefined : charge?.(socket.remoteAddress ?? '');
    // The connection takes nothing more meanwhile.
    socket.pause();
    void answer(socket, refusalOf(error, headBytes), payment);
  };
}

async function answer(socket: Socket, refusal: Refusal, payment: ReturnType<ChargeMalformed> | undefined) {
  try {
    const retryAfter = await payment;
    close(socket, retryAfter === undefined ? refusal : spent(retryAfter));
  } catch {
    socket.destroy();
  }
}

function refusalOf({ code }: { readonly code?: string | undefined }, headBytes: number): Refusal {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return { status: 408, code: 'REQUEST_TIMEOUT', message: 'The request was not sent in time. Send it in one piece.' };
  }
  if (code === 'HPE_HEADER_OVERFLOW') {
    return {
      status: 431,
      code: 'BAD_REQUEST',
      message: `The headers are too large. Send at most ${headBytes / 1024} KB of them.`,
    };
  }
  return { status: 400, code: 'BAD_REQUEST', message: 'This is not HTTP/1.1. Send a request in that form.' };
}

const spent = (retryAfter: number): Refusal => ({
  status: 429,
  code: 'RATE_LIMITED',
  message: `Too many malformed requests in a short time. Try again in ${retryAfter} s.`,
  retryAfter,
});

function close(socket: Socket, { status, message, code, retryAfter }: Refusal): void {
  const requestId = randomUUID();
  const wait = retryAfter === undefined ? {} : { retryAfter };
  const body = JSON.stringify({ errors: [{ message, extensions: { code, ...wait, requestId } }] });
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'connection: close',
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${requestId}`,
    ...(retryAfter === undefined ? [] : [`retry-after: ${retryAfter}`]),
  ];
  if (socket.writable) socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`);
  socket.destroy();
}
