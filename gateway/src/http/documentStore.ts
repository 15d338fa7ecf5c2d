import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { Admission } from '../access/index.ts';

/** How long the hash at the end of a key is, in characters: SHA-256 in hexadecimal. */
const hashLength = 64;

/** Takes a key of Apollo Server apart: what stands for the schema, and the hash of the document's text. */
const partsOf = (key: string) => [key.slice(-hashLength), key.slice(0, -hashLength)] as const;

/**
 * Where Apollo Server looks for documents that it has parsed and validated: among those that admission keeps. Whether a client
 * pays for a document and whether it is parsed is one question, which one memory answers.
 */
export function documentStore({
  documentOf,
  keep,
}: Pick<Admission, 'documentOf' | 'keep'>): NonNullable<ApolloServerOptions<BaseContext>['documentStore']> {
  return {
    get: async (key) => documentOf(...partsOf(key)),
    async set(key, document) {
      keep(...partsOf(key), document);
    },
    async delete() {},
  };
}
