import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import type { Admission } from '../access/index.ts';
import { boundedCache } from '../planning/index.ts';

/** How much the keys may take in memory, about, in bytes: more of them than documents are kept. */
const maximumKeyBytes = 16 * 1024 * 1024;

/** About what one key takes; the text belongs to the document. */
const keyBytes = 256;

/**
 * Where Apollo Server looks for documents that it has parsed and validated: among those that admission keeps. Whether a client
 * pays for a document and whether it is parsed is one question, which one memory answers.
 */
export function documentStore({
  documentOf,
  ownerOf,
  keep,
}: Pick<Admission, 'documentOf' | 'ownerOf' | 'keep'>): NonNullable<ApolloServerOptions<BaseContext>['documentStore']> {
  const texts = boundedCache<string>(maximumKeyBytes);
  return {
    async get(key) {
      const text = texts.get(key);
      return text === undefined ? undefined : documentOf(text);
    },
    async set(key, document: DocumentNode) {
      const text = document.loc?.source.body;
      if (text === undefined) return;
      texts.set(key, text, keyBytes, ownerOf(text));
      keep(text, document);
    },
    async delete() {},
  };
}
