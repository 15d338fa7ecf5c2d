import { boundedCache } from '../../planning/index.ts';

/** How much automatic persisted queries may take in memory, about, in bytes. */
const maximumBytes = 16 * 1024 * 1024;

/** The texts of automatic persisted queries; what Apollo Server calls a cache. */
export interface PersistedDocuments {
  /**
   * The text that was sent with a hash.
   * @param client who sends the hash now
   */
  textOf(hash: string, client: string): string | undefined;
  get(key: string): Promise<string | undefined>;
  set(key: string, text: string): Promise<void>;
  delete(key: string): Promise<void>;
}

/** What is known of the documents that were sent, by the hashes of their texts. */
export interface KnownDocuments {
  remembers(hash: string): boolean;
  /** The only client that has sent a document; undefined when several have, or it is not remembered. */
  ownerOf(hash: string): string | undefined;
}

/** What Apollo Server puts before a hash. */
const keyPrefix = 'apq:';

/**
 * Nothing was sent yet. What was asked for longest ago is forgotten when there is too much; clients send it again. A text counts in
 * the share of the only client that has sent it. A document that is not remembered is not kept here either: nobody knows whose it is.
 */
export function persistedDocuments(documents: KnownDocuments): PersistedDocuments {
  const texts = boundedCache<string>(maximumBytes);
  return {
    textOf: (hash, client) => texts.get(keyPrefix + hash, client),
    get: async (key) => texts.get(key),
    async set(key, text) {
      const hash = key.slice(keyPrefix.length);
      if (documents.remembers(hash)) texts.set(key, text, 256 + text.length * 2, documents.ownerOf(hash));
    },
    async delete() {},
  };
}
