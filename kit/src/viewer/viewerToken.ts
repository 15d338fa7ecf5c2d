import { createHash, createHmac, createSecretKey, hash, timingSafeEqual, type KeyObject } from 'node:crypto';
import { roles } from './roles.ts';
import { viewerKey, type Viewer } from './viewer.ts';

/** The header that a viewer token travels in. */
export const viewerTokenHeader = 'x-viewer';

/** How long a viewer token holds, in seconds; a verifier accepts none that claims more. */
const lifetimeSeconds = 60;

/** How far ahead the signer's clock may be, in seconds. */
const clockToleranceSeconds = 5;

/** The longest token that is looked at, in characters. */
const maximumLength = 16_384;

/** The most viewers whose JSON is remembered. */
const maximumRemembered = 10_000;

/** The shortest key that viewer tokens are signed with, in characters. */
export const minimumTrustKeyLength = 32;

/** What a subgraph operation does: a token for one kind does not run the other. */
export type OperationKind = 'query' | 'mutation';

/** What a viewer token is made for. */
export interface ViewerClaims {
  readonly viewer: Viewer;
  /** The name of the subgraph that the request is for. */
  readonly subgraph: string;
  readonly kind: OperationKind;
  /** The request's body as it is sent. */
  readonly body: string;
  /** The rate-limit subject: an opaque text, the same for all requests of one client. */
  readonly client?: string | undefined;
}

/** Makes the viewer token of one subgraph request. */
export type SignViewer = (claims: ViewerClaims) => string;

/** What a viewer token says that was found to be genuine and in time. */
export interface VerifiedViewer {
  readonly viewer: Viewer;
  readonly kind: OperationKind;
  /** `bodyDigest` of the one body that it is for. */
  readonly digest: string;
  readonly client: string | undefined;
}

/**
 * Reads the viewer token of a subgraph request. The caller compares digest and kind, once it has the body.
 * @throws when it is not the gateway's, is for another subgraph, or is over
 */
export type VerifyViewer = (token: string) => VerifiedViewer;

/** The SHA-256 of a request's body in base64url. */
export const bodyDigest = (body: string | Uint8Array): string => hash('sha256', body, 'base64url');

const issuer = 'community-graph-gateway';
const audienceOf = (subgraph: string): string => `community-graph-subgraph:${subgraph}`;

/** The one header of all tokens: nobody chooses an algorithm (RFC 8725, section 3.1). */
const header = Buffer.from('{"alg":"HS256","typ":"viewer+jwt"}').toString('base64url');

/**
 * Makes the function that signs viewer tokens: JWTs with HMAC-SHA-256. Each subgraph request has one of its own, so this is node:crypto, which takes
 * a third of the CPU time of jose's WebCrypto; docs/decisions/0045-viewer-tokens.md has the numbers.
 * @param trustKey what gateway and subgraphs share
 * @param now the time in milliseconds since 1970
 */
export function viewerSigner(trustKey: string, now: () => number = Date.now): SignViewer {
  const key = keyOf(trustKey);
  const written = new Map<string, string>();
  const jsonOf = (viewer: Viewer): string => {
    const name = viewerKey(viewer);
    let json = written.get(name);
    if (json === undefined) {
      written.set(name, (json = JSON.stringify(viewer)));
      if (written.size > maximumRemembered) written.delete(written.keys().next().value!);
    }
    return json;
  };
  return ({ viewer, subgraph, kind, body, client }) => {
    const iat = Math.floor(now() / 1_000);
    const claims = {
      iss: issuer,
      aud: audienceOf(subgraph),
      iat,
      exp: iat + lifetimeSeconds,
      kind,
      digest: bodyDigest(body),
      client,
    };
    const payload = `${JSON.stringify(claims).slice(0, -1)},"viewer":${jsonOf(viewer)}}`;
    const signed = `${header}.${Buffer.from(payload).toString('base64url')}`;
    return `${signed}.${signatureOf(signed, key).toString('base64url')}`;
  };
}

/**
 * Makes the function that verifies viewer tokens. It remembers nothing.
 * @param trustKey what gateway and subgraphs share
 * @param subgraph the name of the subgraph that it verifies for
 * @param now the time in milliseconds since 1970
 */
export function viewerVerifier(trustKey: string, subgraph: string, now: () => number = Date.now): VerifyViewer {
  const key = keyOf(trustKey);
  const audience = audienceOf(subgraph);
  return (token) => {
    if (token.length > maximumLength) throw new Error('the viewer token is too long');
    const end = token.lastIndexOf('.');
    const signed = token.slice(0, Math.max(0, end));
    const given = Buffer.from(token.slice(end + 1), 'base64url');
    const right = signatureOf(signed, key);
    if (given.length !== right.length || !timingSafeEqual(given, right)) throw new Error('the signature is not right');
    if (!signed.startsWith(`${header}.`)) throw new Error('the viewer token has another header');
    const claims = JSON.parse(Buffer.from(signed.slice(header.length + 1), 'base64url').toString('utf8')) as Claims;
    if (claims.iss !== issuer || claims.aud !== audience) throw new Error('the viewer token is for another audience');
    checkTime(claims, now() / 1_000);
    return verified(claims);
  };
}

/** What a payload may hold; anything, until it was checked. */
type Claims = Readonly<Record<'iss' | 'aud' | 'iat' | 'exp' | 'kind' | 'digest' | 'client' | 'viewer', unknown>>;

function checkTime({ iat, exp }: Claims, seconds: number): void {
  if (!Number.isFinite(iat) || !Number.isFinite(exp)) throw new Error('the viewer token has no time');
  const [from, to] = [iat as number, exp as number];
  if (to - from > lifetimeSeconds) throw new Error('the viewer token claims too long a life');
  if (from > seconds + clockToleranceSeconds) throw new Error('the viewer token is from the future');
  if (to <= seconds) throw new Error('the viewer token is over');
}

function verified({ kind, digest, client, viewer: given }: Claims): VerifiedViewer {
  const viewer = given as Viewer | undefined;
  const isText = (value: unknown) => value === null || typeof value === 'string';
  const isViewer =
    typeof viewer === 'object' &&
    viewer !== null &&
    roles.includes(viewer.role) &&
    [viewer.subject, viewer.supplierId, viewer.organizationId].every(isText) &&
    Array.isArray(viewer.scopes);
  if (!isViewer) throw new Error('the viewer token holds no viewer');
  if (kind !== 'query' && kind !== 'mutation') throw new Error('the viewer token names no operation kind');
  if (typeof digest !== 'string') throw new Error('the viewer token is bound to no body');
  if (client !== undefined && typeof client !== 'string') throw new Error('the client is no text');
  return { viewer, kind, digest, client };
}

const signatureOf = (signed: string, key: KeyObject): Buffer => createHmac('sha256', key).update(signed).digest();

/** The key in the length that the algorithm wants, whatever its form. */
function keyOf(trustKey: string): KeyObject {
  if (trustKey.length < minimumTrustKeyLength) {
    throw new Error(`a trust key has at least ${minimumTrustKeyLength} characters`);
  }
  return createSecretKey(createHash('sha256').update(trustKey).digest());
}
