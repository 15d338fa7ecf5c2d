import { createHash, randomBytes } from 'node:crypto';
import type { Counts, Kind } from '../kind.ts';
import { pays, type Rule } from '../rules.ts';

const topic = 'credentials';
const body = { query: '{viewer{role}}' };
const failed = 'a failed credential is charged to the address before it is looked up';
const nothing: Counts = { statements: 0, calls: 0, bytes: 3_000, lookUps: 0 };
const rule: Rule = {
  ...pays(50, failed),
  fault: ({ status, codes, head, hasData }) =>
    [401, 429, 503].includes(status) && !hasData && codes.length === 1
      ? undefined
      : `taken for somebody: ${status} ${head}`,
};

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const signature = Buffer.alloc(64, 7).toString('base64url');
const claims = (count: number) => ({
  iss: 'https://id.example.dk',
  aud: 'community-graph',
  sub: `user-${count}`,
  roles: ['secretariat'],
  iat: 1_700_000_000,
  exp: 4_000_000_000,
});

function bearing(name: string, counts: Counts, bearer: (count: number) => string): Kind {
  return {
    name,
    topic,
    rule,
    counts,
    small: { sends: 8, parallel: 4 },
    parallel: 64,
    send: (attacker, count) => attacker.post(body, { authorization: bearer(count) }),
  };
}

/** A partner credential that nobody has issued, with its check digits right where it has any. */
const madeUp = (text: string) =>
  `cg_${createHash('sha256').update(text).digest('hex').slice(0, 12)}_${createHash('sha512').update(text).digest('base64url').slice(0, 43)}`;

/** Credentials that do not hold, which must be told from those that do. */
export const credentials: readonly Kind[] = [
  bearing('no credential at all behind Bearer', nothing, () => 'Bearer '),
  bearing(
    'a user name and a password',
    nothing,
    (count) => `Basic ${Buffer.from(`admin:${count}`).toString('base64')}`,
  ),
  bearing('credentials of 8 KB', nothing, (count) => `Bearer ${count}${'x'.repeat(8_000)}`),
  bearing(
    'made-up partner credentials, another each time',
    { ...nothing, statements: 2, calls: 1, lookUps: 1 },
    (count) => `Bearer ${madeUp(`${process.pid} ${count} ${randomBytes(4).toString('hex')}`)}`,
  ),
  bearing(
    'one made-up partner credential, over and over',
    { ...nothing, statements: 2, calls: 1, lookUps: 1 },
    () => `Bearer ${madeUp('the same')}`,
  ),
  bearing(
    'tokens with a key that nobody has, another each time',
    nothing,
    (count) =>
      `Bearer ${encoded({ alg: 'RS256', kid: `key-${count}-${randomBytes(4).toString('hex')}` })}.${encoded(claims(count))}.${signature}`,
  ),
  bearing(
    'tokens whose signature is of somebody else',
    nothing,
    (count) => `Bearer ${encoded({ alg: 'ES256', kid: 'one' })}.${encoded(claims(count))}.${signature}`,
  ),
  bearing(
    'tokens without a signature',
    nothing,
    (count) => `Bearer ${encoded({ alg: 'none' })}.${encoded(claims(count))}.`,
  ),
];
