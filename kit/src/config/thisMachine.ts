import { isIPv4, isIPv6 } from 'node:net';

/**
 * Whether a host is this machine: loopback, or the path of a Unix socket; a missing one is as well. Names below `localhost` are not:
 * some resolvers ask DNS for them.
 */
export function isThisMachine(host: string): boolean {
  const plain = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  if (plain === '' || plain.startsWith('/') || plain === 'localhost') return true;
  if (isIPv4(plain)) return plain.startsWith('127.');
  return isIPv6(plain) && /^(?:::1|(?:0+:){7}0*1|::ffff:127\.[\d.]+|::ffff:7f[\da-f]{2}:[\da-f]{1,4})$/.test(plain);
}
