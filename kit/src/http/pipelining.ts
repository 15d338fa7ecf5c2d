import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** The requests of one connection. */
interface Line {
  /** Those that have not begun. */
  readonly waiting: (() => void)[];
  isBusy: boolean;
  /** Whether one was turned away: the connection ends with the last answer that is due. */
  isFull: boolean;
}

/**
 * Serves the requests of a connection one after the other, as their answers go out. Node begins all requests of a packet at
 * once, and one packet holds hundreds: every other client would wait for them.
 * @param most how many requests a connection may have under way and waiting; after so many answers it is closed, and what came
 *   beyond them is not answered, so that a client sends it again on another connection
 */
export function oneAtATime(handler: RequestListener, most: number): RequestListener {
  const lines = new WeakMap<Socket, Line>();
  return (request: IncomingMessage, response: ServerResponse<IncomingMessage>) => {
    let line = lines.get(request.socket);
    if (line === undefined) lines.set(request.socket, (line = { waiting: [], isBusy: false, isFull: false }));
    const own = line;
    if (own.isFull) return;
    if (own.isBusy && own.waiting.length + 1 >= most) {
      own.isFull = true;
      request.socket.pause();
      return;
    }
    const begin = () => {
      own.isBusy = true;
      // Node closes the connection after an answer that does not keep it alive.
      if (own.isFull && own.waiting.length === 0) response.shouldKeepAlive = false;
      response.once('close', () => {
        own.isBusy = false;
        const next = own.waiting.shift();
        if (next !== undefined) next();
        else if (own.isFull) request.socket.destroySoon();
      });
      handler(request, response);
    };
    if (own.isBusy) own.waiting.push(begin);
    else begin();
  };
}
