import type { Socket } from 'node:net';

/** A connection, and how far its client has read. */
export interface Reading {
  readonly socket: Socket;
  /** Where its present window began; undefined while nothing waits to be read. */
  window: { readonly at: number; readonly flushed: number } | undefined;
}

/**
 * Closes a connection whose client reads too slowly.
 * @param at the time, in milliseconds
 * @param rate a client that has answers to read must read `bytesPerWindow` in each `windowMs`
 */
export function closeSlowReader(
  reading: Reading,
  at: number,
  { windowMs, bytesPerWindow }: { readonly windowMs: number; readonly bytesPerWindow: number },
): void {
  const { socket, window } = reading;
  const flushed = flushedBytes(socket);
  if (socket.writableLength === 0) reading.window = undefined;
  else if (window === undefined) reading.window = { at, flushed };
  else if (at - window.at >= windowMs) {
    if (flushed - window.flushed < bytesPerWindow) socket.destroy();
    else reading.window = { at, flushed };
  }
}

/** The bytes that the system has taken of a socket, also of a write that has not ended: Node's own timeouts look there too. */
function flushedBytes(socket: Socket): number {
  const { _bytesDispatched: dispatched = 0, _handle: handle } = socket as Socket & {
    readonly _bytesDispatched?: number;
    readonly _handle?: { readonly writeQueueSize?: number } | null;
  };
  return dispatched - (handle?.writeQueueSize ?? 0);
}
