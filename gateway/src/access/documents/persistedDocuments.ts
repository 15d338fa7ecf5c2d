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

/** What Apollo Server puts before a hash. */
const keyPrefix = 'apq:';

/**
 * Nothing was sent yet. What was asked for longest ago is forgotten when there is too much; clients send it again.
 * @param ownerOf the only client that has sent a text, in whose share it counts
 */
export function persistedDocuments(ownerOf: (text: string) => string | undefined): PersistedDocuments {
  const texts = boundedCache<string>(maximumBytes);
  return {
    textOf: (hash) => texts.get(keyPrefix + hash),
    get: async (key) => texts.get(key),
    async set(key, text) {
      texts.set(key, text, 256 + text.length * 2, ownerOf(text));
    },
    async delete() {},
  };
}
