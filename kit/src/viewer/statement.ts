import { createHash } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { roles } from './roles.ts';
import { viewerKey, type Viewer } from './viewer.ts';

/** The header that a statement travels in. */
export const statementHeader = 'x-viewer';

/** How long a statement holds, in seconds. */
const lifetimeSeconds = 60;

/** The clock's difference that is forgiven between two machines, in seconds. */
const clockToleranceSeconds = 5;

/** The most statements that are remembered. */
const maximumRemembered = 10_000;

const [issuer, audience, algorithm] = ['community-graph-gateway', 'community-graph-subgraph', 'HS256'];

/** The shortest key that statements are signed with, in characters. */
export const minimumTrustKeyLength = 32;

/** Says to subgraphs who is asking. */
export interface StatementWriter {
  /** The signed statement about a viewer; the same text again while it is young, so that calls can be shared. */
  write(viewer: Viewer): Promise<string>;
}

/** Reads what the gateway says. */
export interface StatementReader {
  /** @throws when the statement is not the gateway's, or has expired */
  read(statement: string): Promise<Viewer>;
}

/**
 * @param trustKey what gateway and subgraphs share
 * @param now the time in milliseconds since 1970
 */
export function statementWriter(trustKey: string, now: () => number = Date.now): StatementWriter {
  const key = keyOf(trustKey);
  const written = new Map<string, { readonly statement: Promise<string>; readonly until: number }>();
  return {
    write(viewer) {
      const name = viewerKey(viewer);
      const known = written.get(name);
      // Half of its life is left for the way and for work.
      if (known !== undefined && now() < known.until) return known.statement;
      const seconds = Math.floor(now() / 1_000);
      const statement = new SignJWT({ viewer })
        .setProtectedHeader({ alg: algorithm })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + lifetimeSeconds)
        .sign(key);
      remember(written, name, { statement, until: now() + (lifetimeSeconds / 2) * 1_000 });
      return statement;
    },
  };
}

/**
 * @param trustKey what gateway and subgraphs share
 * @param now the time in milliseconds since 1970
 */
export function statementReader(trustKey: string, now: () => number = Date.now): StatementReader {
  const key = keyOf(trustKey);
  const known = new Map<string, { readonly viewer: Viewer; readonly until: number }>();
  return {
    async read(statement) {
      const before = known.get(statement);
      if (before !== undefined && now() < before.until) return before.viewer;
      const { payload } = await jwtVerify(statement, key, {
        issuer,
        audience,
        algorithms: [algorithm],
        clockTolerance: clockToleranceSeconds,
        requiredClaims: ['exp', 'iat'],
        maxTokenAge: lifetimeSeconds,
        currentDate: new Date(now()),
      });
      const viewer = viewerOf(payload['viewer']);
      remember(known, statement, { viewer, until: payload.exp! * 1_000 });
      return viewer;
    },
  };
}

/** The key in the length that the algorithm wants, whatever its form. */
function keyOf(trustKey: string): Uint8Array {
  if (trustKey.length < minimumTrustKeyLength) {
    throw new Error(`a trust key has at least ${minimumTrustKeyLength} characters`);
  }
  return createHash('sha256').update(trustKey).digest();
}

function viewerOf(given: unknown): Viewer {
  const viewer = given as Viewer | undefined;
  if (viewer === undefined || !roles.includes(viewer.role)) throw new Error('the statement tells of no viewer');
  return viewer;
}

function remember<Value>(all: Map<string, Value>, name: string, value: Value): void {
  all.delete(name);
  all.set(name, value);
  if (all.size > maximumRemembered) all.delete(all.keys().next().value!);
}
