import type { Reader } from '@community-graph/kit/reading';
import { digestOf, sameDigest } from '@community-graph/kit/viewer';
import { heldCredential, noteCredentialUse } from '../queries/index.ts';

/** Compared where there is no credential, so that one that is unknown takes no other way than one that is wrong. */
const nobodysDigest = digestOf('a secret that nobody has');

/**
 * Whom a credential speaks for.
 * @param id the id that it carries
 * @param digest of its secret
 * @returns null when it is unknown, wrong, revoked or past its end
 */
export async function credentialHolder(reader: Reader, id: string, digest: string) {
  const [row] = await reader.rows(heldCredential(`credential:${id}`));
  const isSame = sameDigest(digest, row?.digest ?? nobodysDigest);
  if (row === undefined || !isSame || !row.holds) return null;
  // Its use is only a note: a database that takes no writes at the moment must shut nobody out.
  if (!row.isNoted) await reader.em.execute(noteCredentialUse, [row.id]).catch(() => undefined);
  return { subject: row.id, supplierId: row.supplierId, scopes: row.scopes };
}
