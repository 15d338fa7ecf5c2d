import { createHash } from 'node:crypto';
import { guessedTexts } from './guessedTexts.ts';

/** With the line end that `echo` adds, or that of Windows. */
const texts = () => guessedTexts().flatMap((text) => [text, `${text}\n`, `${text}\r\n`]);

const algorithms = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3-256', 'sha3-512'];

/** As many bytes of a digest as the shortest has: a key may be the beginning of a longer one. */
const comparedBytes = 16;

/** Made when the first key is checked, which is in production only. */
let known: ReadonlySet<string> | undefined;

const makeKnown = (): ReadonlySet<string> =>
  new Set(
    texts().flatMap((text) =>
      algorithms.map((algorithm) => createHash(algorithm).update(text).digest().toString('latin1', 0, comparedBytes)),
    ),
  );

/** Whether a key holds the digest of a text that everybody can guess, or the first half of one, in hex or base64. */
export function holdsKnownDigest(key: string): boolean {
  known ??= makeKnown();
  const bytes = Buffer.from(key, /^[\da-f]+$/i.test(key) ? 'hex' : 'base64');
  for (let at = 0; at + comparedBytes <= bytes.length; at += 1) {
    if (known.has(bytes.toString('latin1', at, at + comparedBytes))) return true;
  }
  return false;
}
