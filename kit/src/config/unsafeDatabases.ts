import { createRequire } from 'node:module';
import type { ConnectionOptions } from 'node:tls';
import type ConnectionParameters from 'pg/lib/connection-parameters';
import { isThisMachine } from './thisMachine.ts';

const load = createRequire(import.meta.url);

/**
 * What is unsafe in production about databases: those on other hosts must be reached by TLS with the certificate checked.
 * node-postgres itself decides what an address means, with `PGHOST` and `PGSSLMODE` of this process.
 * @param values by the names of their variables; only those that end in `DATABASE_URL` count
 * @returns one line each, with what to do
 */
export function unsafeDatabases(values: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(values).flatMap(([name, url]) => {
    if (!name.endsWith('DATABASE_URL') || typeof url !== 'string') return [];
    const parameters = parametersOf(url);
    if (parameters === undefined) {
      return [`${name} must be an address that node-postgres can read: check its parameters and certificate files`];
    }
    if (isThisMachine(parameters.host ?? '') || (isVerifiedTls(parameters.ssl) && !mayGoWithout(url))) return [];
    return [`${name} must ask for TLS, because the database is on another host: add ?sslmode=verify-full`];
  });
}

function parametersOf(url: string): ConnectionParameters | undefined {
  // Loaded only here: the gateway has no database, and runs without node-postgres.
  const Parameters = load('pg/lib/connection-parameters') as typeof ConnectionParameters;
  try {
    return new Parameters(url);
  } catch {
    return undefined;
  }
}

/**
 * Whether the address leaves it open if TLS is used. node-postgres 8 reads these modes as `verify-full`; libpq does not, and
 * node-postgres 9 will not.
 */
function mayGoWithout(url: string): boolean {
  const [, query = ''] = url.split('?', 2);
  return ['prefer', 'allow'].includes(new URLSearchParams(query).getAll('sslmode').at(-1) ?? '');
}

/** node-postgres passes unknown texts on, such as `ssl=false`, though its types know none. */
const isVerifiedTls = (ssl: boolean | string | ConnectionOptions | undefined): boolean =>
  ssl === true || (typeof ssl === 'object' && ssl !== null && ssl.rejectUnauthorized !== false);
