import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** A credential that the community issues to a partner, as it is made. */
export interface NewCredential {
  /** Its name, which may be seen by anybody: 12 small letters and digits. */
  readonly id: string;
  /** What proves that its bearer has it: 43 characters of base64url, 256 bits of chance. Never stored. */
  readonly secret: string;
  /** As it travels: `cg_<id>_<secret>`. Shown once. */
  readonly text: string;
  /** What is stored instead of the secret. */
  readonly digest: string;
}

const [idLength, secretBytes] = [12, 32];
const idCharacters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const form = /^cg_([a-z0-9]{12})_([A-Za-z0-9_-]{43})$/;

/** Makes a credential that nobody has. */
export function newCredential(): NewCredential {
  const id = Array.from({ length: idLength }, () => idCharacters[randomInt(idCharacters.length)]).join('');
  const secret = randomBytes(secretBytes).toString('base64url');
  return { id, secret, text: `cg_${id}_${secret}`, digest: digestOf(secret) };
}

/** The parts of a credential as it travels; null when it has not the form of one. */
export function parseCredential(text: string): { readonly id: string; readonly secret: string } | null {
  const [, id, secret] = form.exec(text) ?? [];
  return id === undefined || secret === undefined ? null : { id, secret };
}

/** What is stored instead of a secret: its SHA-256 in base64url. A secret of pure chance needs no salt and no slow hash. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** Whether two digests are the same; that takes as long whatever they differ in. */
export function sameDigest(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
