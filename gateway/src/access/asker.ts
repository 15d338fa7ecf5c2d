import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { viewerKey, type Viewer } from '@community-graph/kit/viewer';
import type { Allowance, Allowances } from './limits/limits.ts';

/** Whose bucket pays for a request, and what that one may do. */
export interface Asker {
  /** The same for each request of one viewer or, where nobody is known, of one address. */
  readonly key: string;
  readonly isAnonymous: boolean;
  readonly allowance: Allowance;
}

/**
 * Finds out whose bucket pays.
 * @param viewer who asks
 * @param address the client's IP address
 */
export function askerOf(viewer: Viewer, address: string, { anonymous, signedIn }: Allowances): Asker {
  if (viewer.role === 'ANONYMOUS') {
    return { key: `address:${networkOf(address)}`, isAnonymous: true, allowance: anonymous };
  }
  // The rights of a viewer can be long, and keys are stored.
  const digest = createHash('sha256').update(viewerKey(viewer)).digest('base64url').slice(0, 22);
  return { key: `viewer:${digest}`, isAnonymous: false, allowance: signedIn };
}

/**
 * The rate-limit subject as subgraphs get it: they share their work fairly by it, and need no address for that.
 * @returns 22 characters of base64url
 */
export const clientOf = ({ key }: Pick<Asker, 'key'>): string =>
  createHash('sha256').update(key).digest('base64url').slice(0, 22);

/** The address; of IPv6 the first 64 bits, because one client has all the addresses that begin with them. */
export function networkOf(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped !== undefined) return mapped;
  const [plain = ''] = address.split('%');
  if (!isIPv6(plain)) return address;
  const [head, tail] = plain.split('::') as [string, string?];
  const groups = (text: string | undefined) => (text ? text.split(':') : []);
  const [first, last] = [groups(head), groups(tail)];
  // A dotted end counts for two groups, and is never among the first four where nothing is left out before it.
  const length = last.length + (last.at(-1)?.includes('.') ? 1 : 0);
  const missing = tail === undefined ? 0 : 8 - first.length - length;
  const all = [...first, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...last];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
