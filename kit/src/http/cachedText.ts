import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A text that is sent often: compressed once for each encoding, when a client first wants it. */
export interface CachedText {
  /** The header `etag`. It is weak, because all encodings share it. */
  readonly etag: string;
  /** The bytes in an encoding. They are compressed off the event loop. */
  bytes(encoding: Encoding): Promise<Buffer>;
}

/** The encodings of answers, the one that saves most first. */
const encodings = ['br', 'gzip', 'identity'] as const;

type Encoding = (typeof encodings)[number];

/** Nearly as small as the highest quality of 11, in a tenth of the time. */
const brotliQuality = 9;

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** Makes a cached text. */
export function cachedText(text: string): CachedText {
  const plain = Buffer.from(text);
  const kept = new Map<Encoding, Promise<Buffer>>([['identity', Promise.resolve(plain)]]);
  return {
    etag: `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    bytes(encoding) {
      let bytes = kept.get(encoding);
      if (bytes === undefined) kept.set(encoding, (bytes = compressed(plain, encoding)));
      return bytes;
    },
  };
}

/**
 * Sends a cached text, or 304 where the client has it.
 * @param cacheControl who may keep it for how long
 */
export async function sendCached(
  request: FastifyRequest,
  reply: FastifyReply,
  text: CachedText,
  cacheControl = 'no-cache',
): Promise<FastifyReply> {
  reply.header('etag', text.etag).header('cache-control', cacheControl);
  if (isKnown(request.headers['if-none-match'], text.etag)) return sendUnchanged(request, reply, text);
  return sendCompressed(request, reply, text);
}

/**
 * Sends 304. Fastify writes a length of its own on the answer to HEAD, and takes it from the bytes that it drops: given none, it
 * would write 0, where only the length of the 200 is allowed (RFC 9110, section 8.6).
 */
async function sendUnchanged(
  { method, headers }: FastifyRequest,
  reply: FastifyReply,
  text: CachedText,
): Promise<FastifyReply> {
  withVary(reply).code(304);
  return method === 'HEAD' ? reply.send(await text.bytes(encodingFor(headers['accept-encoding']))) : reply.send();
}

/** Sends a cached text in the encoding that the client accepts, with the status of the reply. */
export async function sendCompressed(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  text: CachedText,
): Promise<FastifyReply> {
  withVary(reply);
  const encoding = encodingFor(headers['accept-encoding']);
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.send(await text.bytes(encoding));
}

/** Says that the encoding depends on the request, besides what CORS says of the origin. */
function withVary(reply: FastifyReply): FastifyReply {
  const others = reply.getHeader('vary');
  return reply.header('vary', others === undefined ? 'accept-encoding' : `${String(others)}, accept-encoding`);
}

function compressed(plain: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return compress.gzip(plain);
  return compress.br(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
}

/** RFC 9110, section 13.1.2: tags are compared without regard to whether they are weak. */
function isKnown(header: string | undefined, etag: string): boolean {
  const strong = (tag: string) => tag.trim().replace(/^W\//, '');
  return header !== undefined && header.split(',').some((tag) => tag.trim() === '*' || strong(tag) === strong(etag));
}

/** RFC 9110, section 12.5.3: the first of our encodings that the client accepts. */
function encodingFor(header = ''): Encoding {
  const accepted = new Map(
    header.split(',').map((item) => {
      const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
      return [name, !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))] as const;
    }),
  );
  const accepts = (name: Encoding) => accepted.get(name) ?? accepted.get('*') ?? false;
  return encodings.find(accepts) ?? 'identity';
}
