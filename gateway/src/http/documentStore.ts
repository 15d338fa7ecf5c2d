import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { boundedCache } from '../planning/index.ts';

/** How much parsed documents may take in memory, about, in bytes. */
const maximumDocumentBytes = 32 * 1024 * 1024;

/** About what a parsed document takes for each character of its text. */
const bytesPerCharacter = 64;

/**
 * Where Apollo Server keeps documents that it has parsed and validated. Its own store is bounded in the same way,
 * but finds out how large a document is by turning all of it into JSON.
 */
export function documentStore(): NonNullable<ApolloServerOptions<BaseContext>['documentStore']> {
  const documents = boundedCache<DocumentNode>(maximumDocumentBytes);
  return {
    get: async (key) => documents.get(key),
    async set(key, document) {
      documents.set(key, document, 1_024 + (document.loc?.end ?? 0) * bytesPerCharacter);
    },
    async delete() {},
  };
}
