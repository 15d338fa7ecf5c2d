import { hash } from 'node:crypto';
import { likeliestTexts, likelyTexts } from './likelyTexts.ts';

/** The digests that a key of so many bytes may be. Of the shortest it may also be the beginning of one that is longer. */
const algorithms: Readonly<Record<number, readonly string[]>> = {
  16: ['md5', 'sha256'],
  20: ['sha1'],
  28: ['sha224'],
  32: ['sha256'],
  48: ['sha384'],
  64: ['sha512'],
};

/** So many bytes of a digest are compared. */
const comparedBytes = 16;

/** Where candidates come from, the likeliest apart. */
export interface Candidates {
  readonly likeliest: () => Iterable<string>;
  readonly likely: () => Iterable<string>;
}

const usual: Candidates = { likeliest: likeliestTexts, likely: likelyTexts };

let last: { readonly key: string; readonly isGuessed: boolean } | undefined;

/**
 * Whether a key is the digest of a text that people are likely to choose, in hex or base64. Only a key that is as long as a digest costs
 * the work: 380,000 digests for one of 32 bytes, about 0.2 seconds, once for the same key.
 * @param candidates for tests
 */
export function isGuessedDigest(key: string, candidates?: Candidates): boolean {
  if (candidates !== undefined) return isDigestOf(key, candidates);
  if (last?.key !== key) last = { key, isGuessed: isDigestOf(key, usual) };
  return last.isGuessed;
}

function isDigestOf(key: string, { likeliest, likely }: Candidates): boolean {
  const bytes = bytesOf(key);
  const [algorithm, longer] = algorithms[bytes.length] ?? [];
  if (algorithm === undefined) return false;
  const wanted = bytes.toString('latin1', 0, comparedBytes);
  const isOf = (name: string, text: string) => hash(name, text, 'binary').startsWith(wanted);
  for (const text of likeliest()) {
    // `echo` adds a line end.
    if (isOf(algorithm, text) || isOf(algorithm, `${text}\n`)) return true;
    if (longer !== undefined && isOf(longer, text)) return true;
  }
  for (const text of likely()) if (isOf(algorithm, text)) return true;
  return false;
}

/** The bytes that a key stands for. Base64 of a digest in hex stands for those of the digest. */
function bytesOf(key: string): Buffer {
  const bare = key.replaceAll(/[-:]/g, '');
  if (/^[\da-f]+$/i.test(bare)) return Buffer.from(bare, 'hex');
  const bytes = Buffer.from(key, 'base64');
  const text = bytes.toString('latin1').trim();
  return /^[\da-f]{32,}$/i.test(text) ? Buffer.from(text, 'hex') : bytes;
}
