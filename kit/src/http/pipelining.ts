import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** The requests of one connection. */
interface Line {
  /** Those that have not begun. */
  readonly waiting: (() => void)[];
  isBusy: boolean;
  /** At least so many bytes of a body are still to come, when it is more than 0. */
  bodyBytes: number;
  /** How much of a chunked body the last piece brought, in bytes. */
  chunkedBytes: number;
  /** How much is parsed next, in bytes, where the length of the body is not known. */
  nextPiece: number;
}

/** How much of a packet is parsed at a time, in bytes, where a request may begin: about seven of the smallest. */
const pieceBytes = 128;

/** The same in the middle of a large chunk, of which nobody knows where it ends: a body of a megabyte would be eight thousand pieces. */
const largestPiece = 2_048;

/** So many pieces of a chunked body may be shorter than `smallChunk` bytes on the average; more end the connection. */
const fewChunks = 64;
const smallChunk = 64;

/** Bounds what one packet, or one connection, can make a server do at once. */
export interface Pipelining {
  /**
   * Serves the requests of a connection one after the other, as their answers go out, each in a turn of the event loop of its
   * own. A connection with too many requests without an answer is closed, and one whose body comes in tiny chunks.
   */
  oneAtATime(handler: RequestListener): RequestListener;
  /** Makes a server parse packets piece by piece, so that it stops in the middle of one when its connection is closed. */
  readInPieces(server: Server): void;
}

/** @param most how many requests without an answer a connection may have; with one more it is closed */
export function pipelining(most: number): Pipelining {
  const lines = new WeakMap<Socket, Line>();
  const lineOf = (socket: Socket): Line => {
    let line = lines.get(socket);
    if (line === undefined) lines.set(socket, (line = newLine()));
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
      const isChunked = request.headers['transfer-encoding'] !== undefined;
      // As much as a piece of the body may have come in the piece that held the end of the headers.
      line.bodyBytes = isChunked ? 0 : Number(request.headers['content-length'] ?? 0) - pieceBytes;
      if (isChunked) endTinyChunks(request, line);
      if (!line.isBusy) begin();
      else if (line.waiting.length + 1 < most) line.waiting.push(begin);
      else request.socket.destroy();
    },
    readInPieces(server) {
      server.on('connection', (socket) => {
        // What the server itself reads with; it is there before those that were added.
        const [parse, ...others] = socket.listeners('data') as ((packet: Buffer) => void)[];
        if (parse === undefined || others.length > 0) return;
        socket.removeListener('data', parse);
        socket.on('data', (packet: Buffer) => {
          const line = lineOf(socket);
          for (let at = 0; at < packet.length && !socket.destroyed;) {
            // The server reads no more until its answers are taken: the rest comes back then.
            if (socket.isPaused()) {
              socket.unshift(packet.subarray(at));
              return;
            }
            // No request begins inside a body of a known length: what has come of it is one piece.
            const piece = packet.subarray(at, at + (line.bodyBytes > 0 ? line.bodyBytes : line.nextPiece));
            line.bodyBytes -= piece.length;
            line.chunkedBytes = 0;
            parse.call(socket, piece);
            // A piece that was nothing but a part of a chunk: so may be a larger one.
            const isWithin = line.chunkedBytes === piece.length;
            line.nextPiece = isWithin ? Math.min(largestPiece, line.nextPiece * 2) : pieceBytes;
            at += piece.length;
          }
        });
      });
    },
  };
}

const newLine = (): Line => ({
  waiting: [],
  isBusy: false,
  bodyBytes: 0,
  chunkedBytes: 0,
  nextPiece: pieceBytes,
});

/**
 * Ends the connection of a body that comes in many tiny chunks: each of them costs the parser as much as a kilobyte of a large
 * one, whether anybody reads the body or not. Counts what its pieces bring.
 */
function endTinyChunks(request: IncomingMessage, line: Line): void {
  const push = request.push.bind(request);
  let [chunks, bytes] = [0, 0];
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    if (chunk !== null) {
      chunks += 1;
      bytes += chunk.length;
      line.chunkedBytes += chunk.length;
      if (chunks > fewChunks && chunks * smallChunk > bytes) {
        request.socket.destroy();
        return false;
      }
    }
    return push(chunk, encoding);
  };
}
