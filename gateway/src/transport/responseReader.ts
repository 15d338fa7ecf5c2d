import type { IncomingHttpHeaders } from 'node:http';
import { CallFailure } from './callFailure.ts';
import { decodedText } from './decode.ts';

/** A response as it comes in, and never more of it than is allowed. */
export class ResponseReader {
  /** The HTTP status; 0 until the head came. */
  status = 0;
  /** Whether any byte of it came. */
  hasBegun = false;
  readonly #maximumBytes: number;
  #encoding: string | undefined;
  #chunks: Buffer[] = [];
  #size = 0;

  /** @param maximumBytes how large the body may be, in bytes, compressed or not */
  constructor(maximumBytes: number) {
    this.#maximumBytes = maximumBytes;
  }

  /**
   * Takes the head.
   * @throws CallFailure SUBGRAPH_RESPONSE_TOO_LARGE when it announces a body that is too large
   */
  begin(status: number, headers: IncomingHttpHeaders): void {
    this.status = status;
    this.#encoding = headers['content-encoding'];
    this.#check(Number(headers['content-length'] ?? 0));
  }

  /**
   * Takes a piece of the body.
   * @throws CallFailure SUBGRAPH_RESPONSE_TOO_LARGE; the piece is not kept then
   */
  add(chunk: Buffer): void {
    this.#size += chunk.length;
    this.#check(this.#size);
    this.#chunks.push(chunk);
  }

  /**
   * The whole body as text; a promise only where it came compressed.
   * @throws CallFailure SUBGRAPH_BAD_RESPONSE or SUBGRAPH_RESPONSE_TOO_LARGE, as a rejection
   */
  text(): string | Promise<string> {
    const bytes = this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks, this.#size);
    this.#chunks = [];
    if (this.#encoding === undefined || this.#encoding === 'identity') return bytes.toString();
    return decodedText(bytes, this.#encoding, this.#maximumBytes);
  }

  #check(size: number): void {
    if (size <= this.#maximumBytes) return;
    this.#chunks = [];
    throw new CallFailure('SUBGRAPH_RESPONSE_TOO_LARGE', `the answer is larger than ${this.#maximumBytes} bytes`);
  }
}
