import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** The requests of one connection. */
interface Line {
  /** Those that have not begun. */
  readonly waiting: (() => void)[];
  isBusy: boolean;
}

/** What Node calls for each request that it has read the headers of; 2 ends the reading of HTTP on the connection. */
interface Parser {
  onIncoming(request: IncomingMessage, keepAlive: boolean): number;
}
const endOfHttp = 2;

/** Serves requests that a client sends without waiting for answers. */
export interface Pipelining {
  /**
   * Serves the requests of a connection one after the other, as their answers go out. Node begins all requests of a packet
   * at once, and one packet holds hundreds: every other client would wait for them.
   */
  oneAtATime(handler: RequestListener): RequestListener;
  /** Closes connections of a server that have too many requests without an answer. */
  closeFull(server: Server): void;
}

/** @param most how many requests without an answer a connection may have; with one more it is closed */
export function pipelining(most: number): Pipelining {
  const lines = new WeakMap<Socket, Line>();
  const lineOf = (socket: Socket): Line => {
    let line = lines.get(socket);
    if (line === undefined) lines.set(socket, (line = { waiting: [], isBusy: false }));
    return line;
  };
  return {
    oneAtATime: (handler) => (request: IncomingMessage, response: ServerResponse) => {
      const line = lineOf(request.socket);
      const next = () => {
        line.isBusy = false;
        if (request.socket.destroyed) line.waiting.length = 0;
        line.waiting.shift()?.();
      };
      const begin = () => {
        line.isBusy = true;
        // The next one begins in another turn of the event loop: Node runs promises between the requests of a packet, so that all of
        // them would be served before anything else.
        response.once('close', () => setImmediate(next));
        handler(request, response);
      };
      if (line.isBusy) line.waiting.push(begin);
      else begin();
    },
    closeFull(server) {
      server.on('connection', (socket: Socket & { readonly parser?: Parser }) => {
        const { parser } = socket;
        if (parser === undefined) return;
        const onIncoming = parser.onIncoming.bind(parser);
        // To make and drop a request costs more than an attacker pays for its bytes, and whatever is done to the connection, Node
        // reads a packet to its end. It stops at a request to become something else than HTTP, which nothing here serves:
        // it closes the connection.
        parser.onIncoming = (request, keepAlive) => {
          const line = lines.get(socket);
          if (line === undefined || Number(line.isBusy) + line.waiting.length < most)
            return onIncoming(request, keepAlive);
          Object.assign(request, { upgrade: true });
          return endOfHttp;
        };
      });
    },
  };
}
