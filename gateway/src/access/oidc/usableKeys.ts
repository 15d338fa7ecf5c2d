import { importJWK, type CryptoKey, type JWK } from 'jose';

/** The algorithms of signatures by a private key: with a shared key, a gateway that checks tokens could make them. */
export const signatureAlgorithms: readonly string[] = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** The fewest bits of an RSA key that jose verifies with. */
const fewestRsaBits = 2_048;

/**
 * The keys of a set that a signature can be verified with: public keys of an accepted algorithm that can be imported and are not
 * for something else. An issuer's mistake in one key is no reason to refuse the others.
 */
export async function usableKeys(keys: readonly unknown[]): Promise<JWK[]> {
  const checked = await Promise.all(keys.map(async (key) => ((await isUsable(key)) ? [key as JWK] : [])));
  return checked.flat();
}

async function isUsable(given: unknown): Promise<boolean> {
  if (typeof given !== 'object' || given === null) return false;
  const key = given as JWK;
  // A private key that everybody can read signs for everybody.
  if ('d' in key || 'k' in key) return false;
  if (key.use !== undefined && key.use !== 'sig') return false;
  if (key.key_ops !== undefined && !(Array.isArray(key.key_ops) && key.key_ops.includes('verify'))) return false;
  const algorithm = key.alg ?? usualAlgorithm(key);
  if (algorithm === undefined || !signatureAlgorithms.includes(algorithm)) return false;
  try {
    const imported = await importJWK(key, algorithm);
    return 'algorithm' in imported && isLongEnough(imported);
  } catch {
    return false;
  }
}

/** An algorithm that a key without one can verify. */
function usualAlgorithm({ kty, crv }: JWK): string | undefined {
  if (kty === 'RSA') return 'RS256';
  if (kty === 'OKP') return crv === 'Ed25519' ? 'EdDSA' : undefined;
  return kty === 'EC' && typeof crv === 'string' && Object.hasOwn(ecAlgorithms, crv) ? ecAlgorithms[crv] : undefined;
}

const ecAlgorithms: Readonly<Record<string, string>> = { 'P-256': 'ES256', 'P-384': 'ES384', 'P-521': 'ES512' };

function isLongEnough({ algorithm }: CryptoKey): boolean {
  const bits = 'modulusLength' in algorithm ? algorithm.modulusLength : undefined;
  return typeof bits !== 'number' || bits >= fewestRsaBits;
}
