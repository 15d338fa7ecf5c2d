import { isIPv4, isIPv6 } from 'node:net';
import { minimumTrustKeyLength } from '../viewer/index.ts';
import { looksChosen } from './keyStrength.ts';

const made = 'Make one with: openssl rand -hex 32';

/**
 * What is unsafe in production about the key that gateway and subgraphs share.
 * @returns one line each, with what to do; the key is not repeated
 */
export function unsafeTrustKey(trustKey: string | undefined): string[] {
  if (trustKey === undefined) {
    return [
      `SUBGRAPH_TRUST_KEY must be set, the same for the gateway and every subgraph: without it, any client that reaches a subgraph bypasses the gateway. ${made}`,
    ];
  }
  // A short one has a line of its own.
  const isWeak = trustKey.length >= minimumTrustKeyLength && looksChosen(trustKey);
  return isWeak ? [`SUBGRAPH_TRUST_KEY looks made up by hand, so it can be guessed. ${made}`] : [];
}

/**
 * What is unsafe in production about databases: those on other hosts must be reached by TLS.
 * @param values by the names of their variables; those that end in `DATABASE_URL` are looked at
 * @param defaultHost the host of addresses that name none, `PGHOST`; this machine when left out
 */
export function unsafeDatabases(values: Readonly<Record<string, unknown>>, defaultHost?: string): string[] {
  return Object.entries(values).flatMap(([name, url]) => {
    if (!name.endsWith('DATABASE_URL') || typeof url !== 'string' || isSafeDatabase(url, defaultHost)) return [];
    return [
      `${name} must ask for TLS, because the database is on another host: add ?sslmode=verify-full, or sslmode=require`,
    ];
  });
}

/**
 * What is unsafe in production about Redis: on another host it must be reached by TLS.
 * @param url undefined when there is none
 */
export function unsafeRedis(url: string | undefined): string[] {
  if (url === undefined || url.startsWith('rediss:') || isThisMachine(hostOf(url))) return [];
  return ['REDIS_URL must begin with rediss://, because Redis is on another host: others could read and change counts'];
}

function isSafeDatabase(text: string, defaultHost: string | undefined): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  // node-postgres takes the last `host` of the query for the address itself.
  const hosts = [...url.searchParams.getAll('host'), ...url.searchParams.getAll('hostaddr')];
  if ((hosts.length > 0 ? hosts : [hostOf(text)]).every((host) => isThisMachine(host || defaultHost || '')))
    return true;
  const modes = [...url.searchParams.getAll('sslmode'), ...url.searchParams.getAll('ssl')];
  const secure = url.searchParams.has('uselibpqcompat') ? checkedModes : secureModes;
  return modes.length > 0 && modes.every((mode) => secure.has(mode));
}

/** What node-postgres answers with TLS, and with the certificate checked. */
const secureModes: ReadonlySet<string> = new Set(['require', 'verify-ca', 'verify-full', 'true', '1']);

/** The same where the address asks for the modes of libpq, whose `require` checks no certificate. */
const checkedModes: ReadonlySet<string> = new Set(['verify-ca', 'verify-full']);

const hostOf = (url: string): string => (URL.canParse(url) ? decodeURIComponent(new URL(url).hostname) : url);

/** Whether a host is this machine: loopback, or the path of a Unix socket; a missing one is as well. */
export function isThisMachine(host: string): boolean {
  const plain = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  if (plain === '' || plain.startsWith('/') || plain === 'localhost' || plain.endsWith('.localhost')) return true;
  if (isIPv4(plain)) return plain.startsWith('127.');
  return isIPv6(plain) && /^(?:::1|(?:0+:){7}0*1|::ffff:127\.[\d.]+|::ffff:7f[\da-f]{2}:[\da-f]{1,4})$/.test(plain);
}
