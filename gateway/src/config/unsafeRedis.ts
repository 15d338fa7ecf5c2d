import { createRequire } from 'node:module';
import type { RedisOptions } from 'ioredis';
import { isThisMachine } from '@community-graph/kit/config';

const load = createRequire(import.meta.url);

/**
 * What is unsafe in production about Redis: on another host it must be reached by TLS with the certificate checked. ioredis itself decides
 * what an address means, whose query can hold any of its options.
 * @param url undefined when there is none
 */
export function unsafeRedis(url: string | undefined): string[] {
  if (url === undefined) return [];
  const options = optionsOf(url);
  if (options === undefined || options.sentinels) {
    return ['REDIS_URL must be the address of one server that ioredis can read: check its parameters'];
  }
  const { host = '', path, tls } = options;
  if (path || isThisMachine(host)) return [];
  if (tls && tls.rejectUnauthorized !== false) return [];
  return ['REDIS_URL must begin with rediss://, because Redis is on another host: others could read and change counts'];
}

function optionsOf(url: string): RedisOptions | undefined {
  // Loaded only here: a gateway without Redis runs without ioredis.
  const { Redis } = load('ioredis') as typeof import('ioredis');
  // An address can ask for a connection at once, also against `lazyConnect`.
  class UnconnectedRedis extends Redis {
    override async connect(): Promise<void> {}
  }
  try {
    return new UnconnectedRedis(url, { lazyConnect: true }).options;
  } catch {
    return undefined;
  }
}
