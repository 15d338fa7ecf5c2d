import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { digestOf, newCredential, parseCredential, sameDigest } from '@community-graph/kit/viewer';

describe('A partner credential', () => {
  test('has a name, a secret and the form in which it travels, and no two are the same', () => {
    const made = Array.from({ length: 100 }, newCredential);
    for (const { id, secret, text, digest } of made) {
      expect(text).toMatch(/^cg_[a-z0-9]{12}_[\w-]{43}$/);
      expect(parseCredential(text)).toEqual({ id, secret });
      expect(digest).toBe(createHash('sha256').update(secret).digest('base64url'));
      expect(digestOf(secret)).toBe(digest);
    }
    expect(new Set(made.map(({ id }) => id)).size).toBe(100);
    expect(new Set(made.map(({ secret }) => secret)).size).toBe(100);
  });

  test('is read only in its exact form', () => {
    const { text, id, secret } = newCredential();
    const bad = ['', 'cg_', text.slice(0, -1), `${text}x`, ` ${text}`, `${text}\n`, `cg_${id.toUpperCase()}_${secret}`];
    for (const one of [...bad, `cg-${id}-${secret}`, `cg_${id}${secret}`, `CG_${id}_${secret}`]) {
      expect([one, parseCredential(one)]).toEqual([one, null]);
    }
  });

  test('matches its own digest only', () => {
    const [one, other] = [newCredential(), newCredential()];
    expect(sameDigest(one.digest, digestOf(one.secret))).toBe(true);
    expect(sameDigest(one.digest, other.digest)).toBe(false);
    expect(sameDigest(one.digest, one.digest.slice(1))).toBe(false);
    expect(sameDigest(one.digest, '')).toBe(false);
  });
});
