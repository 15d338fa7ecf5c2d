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
 * @param ownerOf the only client that has sent a document's text, in whose share it counts
 */
export function documentStore(
  ownerOf: (text: string) => string | undefined,
): NonNullable<ApolloServerOptions<BaseContext>['documentStore']> {
  const documents = boundedCache<DocumentNode>(maximumDocumentBytes);
  return {
    async get(key) {
      const document = documents.get(key);
      const owner = documents.ownerOf(key);
      // Another client may have sent it meanwhile.
      if (owner !== undefined && ownerOf(textOf(document)) !== owner) documents.get(key, everyone);
      return document;
    },
    async set(key, document) {
      const text = textOf(document);
      documents.set(key, document, 1_024 + text.length * bytesPerCharacter, ownerOf(text));
    },
    async delete() {},
  };
}

/** A user that owns nothing. */
const everyone = '';

const textOf = (document: DocumentNode | undefined): string => document?.loc?.source.body ?? '';
