import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, zstdDecompress } from 'node:zlib';
import { CallFailure } from './callFailure.ts';

/** What subgraphs are not asked for, and what some send all the same. */
const decoders: Readonly<Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
};

/**
 * The text of a body that came compressed.
 * @param encoding the header `content-encoding`
 * @param maximumBytes how large the text may be, in bytes
 * @throws CallFailure SUBGRAPH_BAD_RESPONSE when it cannot be decoded, SUBGRAPH_RESPONSE_TOO_LARGE
 */
export async function decodedText(bytes: Buffer, encoding: string, maximumBytes: number): Promise<string> {
  const name = encoding.trim().toLowerCase();
  const decode = Object.hasOwn(decoders, name) ? decoders[name] : undefined;
  if (decode === undefined) throw new CallFailure('SUBGRAPH_BAD_RESPONSE', `the answer is encoded as ${encoding}`);
  try {
    return (await decode(bytes, { maxOutputLength: maximumBytes })).toString();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new CallFailure('SUBGRAPH_RESPONSE_TOO_LARGE', `the answer is larger than ${maximumBytes} bytes`);
    }
    throw new CallFailure('SUBGRAPH_BAD_RESPONSE', `the answer cannot be decoded as ${encoding}`, error);
  }
}
