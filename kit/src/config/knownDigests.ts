import { createHash } from 'node:crypto';

/** What people hash for want of a key: nothing, the best known passwords, and the words of this project. */
const words = `
  password password1 password123 passw0rd p@ssw0rd passwort passphrase adgangskode kodeord hemmelig hemmelighed
  secret secret123 supersecret secretkey key apikey token trustkey default changeme change-me admin administrator root user guest
  test test123 testing demo example foo bar foobar hello hello123 helloworld welcome welcome1 letmein login master monkey dragon
  iloveyou sunshine princess football baseball shadow abc123 qwerty qwerty123 qwertyuiop asdf asdfgh asdfghjkl zxcvbnm 1q2w3e4r
  0 1 12 123 1234 12345 123456 1234567 12345678 123456789 1234567890 00000000 111111 123123 654321 a abc abcdef abcd1234
  null undefined none true false production staging development dev prod local localhost postgres redis keycloak
  os2 OS2 os2.eu OS2mo community graph community-graph communitygraph gateway subgraph SUBGRAPH_TRUST_KEY members products suppliers
  danmark denmark kommune aarhus copenhagen hej hejsa hej123 sommer sommer2024 sommer2025 sommer2026 vinter2026 2024 2025 2026`
  .split(/\s+/)
  .flatMap((word) => [word, word.toUpperCase(), (word[0] ?? '').toUpperCase() + word.slice(1)]);

/** With the line end that `echo` adds, or that of Windows. */
const texts = [...new Set(['', 'hello world', 'Hello World', ...words])].flatMap((word) => [
  word,
  `${word}\n`,
  `${word}\r\n`,
]);

const algorithms = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3-256', 'sha3-512'];

/** As many bytes of a digest as the shortest has: a key may be the beginning of a longer one. */
const comparedBytes = 16;

/** Made when the first key is checked, which is in production only. */
let known: ReadonlySet<string> | undefined;

const makeKnown = (): ReadonlySet<string> =>
  new Set(
    texts.flatMap((text) =>
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
