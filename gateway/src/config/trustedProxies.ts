import { BlockList, isIP, isIPv4 } from 'node:net';

/** The most proxies in a row that are likely: a content network, a load balancer, an ingress, and a proxy beside the process. */
const mostHops = 5;

/** Networks of private use (RFC 1918, 6598, 4193, 4291), of any part of which a proxy may come. */
const privateNetworks = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '169.254.0.0/16',
  '127.0.0.0/8',
  'fc00::/7',
  'fe80::/10',
  '::1/128',
].map((text) => {
  const { address, prefix } = networkOf(text);
  const list = new BlockList();
  list.addSubnet(address, prefix, familyOf(address));
  return { prefix, list };
});

/** The widest public network that one operator of proxies has, as the length of its prefix. */
const widestPublic = { ipv4: 12, ipv6: 24 };

/** All public IPv4 networks together are no more than this many addresses: a 256th of the internet. */
const mostAddresses = 2 ** 24;

/**
 * What is unsafe in production about the proxies that are trusted: a trusted proxy can claim any client address, and so spend from any bucket.
 * @param trustProxy hops, or addresses and networks
 * @returns one line, or none
 */
export function unsafeProxies(trustProxy: number | readonly string[]): string[] {
  if (typeof trustProxy === 'number') {
    return trustProxy > mostHops
      ? [
          `TRUST_PROXY must be at most ${mostHops} hops: clients that write X-Forwarded-For themselves are trusted beyond that`,
        ]
      : [];
  }
  const open = trustProxy.map(networkOf).filter((network) => !isPrivate(network));
  const wide = open.filter(({ address, prefix }) => prefix < widestPublic[familyOf(address)]);
  const addresses = open.reduce((sum, { address, prefix }) => sum + (isIPv4(address) ? 2 ** (32 - prefix) : 0), 0);
  if (wide.length === 0 && addresses <= mostAddresses) return [];
  const named = wide.length > 0 ? `, not ${wide.map(({ text }) => text).join(', ')}` : '';
  return [`TRUST_PROXY must name the networks of your own proxies${named}: strangers there could claim any address`];
}

interface Network {
  readonly text: string;
  readonly address: string;
  readonly prefix: number;
}

/** A network of an address with or without the length of its prefix; one of IPv4 within IPv6, however it is spelled, is that of IPv4. */
function networkOf(text: string): Network {
  const [written = '', given] = text.split('/');
  const address = isIPv4(written) ? written : new URL(`http://[${written}]`).hostname.slice(1, -1);
  const prefix = given === undefined ? (isIPv4(address) ? 32 : 128) : Number(given);
  const mapped = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/.exec(address);
  if (mapped === null) return { text, address, prefix };
  const bytes = mapped.slice(1).flatMap((group) => {
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 255];
  });
  return { text, address: bytes.join('.'), prefix: Math.max(0, prefix - 96) };
}

const isPrivate = ({ address, prefix }: Network): boolean =>
  privateNetworks.some((known) => prefix >= known.prefix && known.list.check(address, familyOf(address)));

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv4(address) ? 'ipv4' : 'ipv6';
}

/** Whether a text is an address, or a network with the length of its prefix: not 0, which is the whole internet. */
export function isNetwork(text: string): boolean {
  const [, address = '', prefix] = /^([\d.:a-f]+)(?:\/(\d{1,3}))?$/i.exec(text) ?? [];
  const version = isIP(address);
  return version > 0 && (prefix === undefined || (Number(prefix) >= 1 && Number(prefix) <= (version === 4 ? 32 : 128)));
}
