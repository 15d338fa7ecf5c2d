import { boundedCache } from '../../planning/index.ts';

/** How much automatic persisted queries may take in memory, about, in bytes. */
const maximumBytes = 16 * 1024 * 1024;

/** The texts of automatic persisted queries; what Apollo Server calls a cache. */
export interface PersistedDocuments {
  /** The text that was sent with a hash. */
  textOf(hash: string): string | undefined;
  get(key: string): Promise<string | undefined>;
  set(key: string, text: string): Promise<void>;
  delete(key: string): Promise<void>;
}

/** A user that owns nothing. */
const everyone = '';

/** What Apollo Server puts before a hash. */
const keyPrefix = 'apq:';

/**
 * Nothing was sent yet. What was asked for longest ago is forgotten when there is too much; clients send it again.
 * @param ownerOf the only client that has sent a text, in whose share it counts
 */
export function persistedDocuments(ownerOf: (text: string) => string | undefined): PersistedDocuments {
  const texts = boundedCache<string>(maximumBytes);
  const textOf = (key: string) => {
    const text = texts.get(key);
    const owner = texts.ownerOf(key);
    // Another client may have sent it meanwhile.
    return owner !== undefined && ownerOf(text!) !== owner ? texts.get(key, everyone) : text;
  };
  return {
    textOf: (hash) => textOf(keyPrefix + hash),
    get: async (key) => textOf(key),
    async set(key, text) {
      texts.set(key, text, 256 + text.length * 2, ownerOf(text));
    },
    async delete() {},
  };
}
