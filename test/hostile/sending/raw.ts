import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Reply } from '../kind.ts';
import { cutOff } from './attacker.ts';
import { replyOf } from './reply.ts';

/** The text of an HTTP request with a body. */
export const rawPost = (body: string, others: readonly string[] = []): string =>
  [
    'POST /graphql HTTP/1.1',
    'host: graph',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    ...others,
    '',
    body,
  ].join('\r\n');

/** The text of an HTTP request without one. */
export const rawGet = (path: string, others: readonly string[] = []): string =>
  [`GET ${path} HTTP/1.1`, 'host: graph', ...others, '', ''].join('\r\n');

/**
 * Reads what a server writes on a bare connection until it ends it, or until enough answers have come.
 * @param answers how many status lines to wait for; without it until the end of the connection
 */
export async function readRaw(socket: Socket, answers = Infinity): Promise<Reply> {
  let text = '';
  let bytes = 0;
  try {
    for await (const chunk of socket as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      text = (text + chunk.toString('latin1')).slice(0, 2_000_000);
      if ((text.match(/HTTP\/1\.1 \d{3}/g) ?? []).length >= answers) break;
    }
  } catch {
    // The server reset the connection: what came before counts.
  }
  socket.destroy();
  const status = Number(/HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
  if (status === 0) return cutOff('closed without an answer');
  const [, ...bodies] = text.split('\r\n\r\n');
  return replyOf(status, {}, bodies.join('\r\n\r\n'), bytes);
}

/** Waits until the server ends a connection on which nothing is read; resolves to whether it did before the attack was over. */
export async function waitForEnd(socket: Socket, over: AbortSignal): Promise<boolean> {
  if (socket.destroyed) return !over.aborted;
  socket.on('error', () => {});
  await new Promise<void>((resolve) => socket.once('close', () => resolve()));
  return !over.aborted;
}

/** Writes a text a piece at a time until all is sent, the server ends the connection, or the attack is over. */
export async function drip(
  socket: Socket,
  text: string,
  { bytes, everyMs }: { bytes: number; everyMs: number },
  over: AbortSignal,
): Promise<void> {
  socket.on('error', () => {});
  for (let at = 0; at < text.length && !socket.destroyed && !over.aborted; at += bytes) {
    socket.write(text.slice(at, at + bytes));
    await setTimeout(everyMs, undefined, { signal: over, ref: false }).catch(() => {});
  }
}
