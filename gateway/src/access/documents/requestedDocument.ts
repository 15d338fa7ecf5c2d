import { hash as sha256 } from 'node:crypto';
import { clientError } from '@community-graph/kit/errors';
import type { TrustedDocuments } from './manifest.ts';
import type { PersistedDocuments } from './persistedDocuments.ts';

/** Who may run nothing but trusted documents. */
export const trustedOnlyModes = ['off', 'anonymous', 'all'] as const;

/** One of `trustedOnlyModes`. */
export type TrustedOnly = (typeof trustedOnlyModes)[number];

/** What a request says about its document; anything, for clients send what they like. */
export interface DocumentRequest {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

/** The document that a request asks to run. */
export interface RequestedDocument {
  readonly text: string;
  /** The SHA-256 of the text, in lower-case hexadecimal. */
  readonly hash: string;
  /** Whether it was registered by the operator of the graph. */
  readonly isTrusted: boolean;
}

/** Where documents are found. */
export interface DocumentSources {
  readonly trusted: TrustedDocuments;
  readonly persisted: PersistedDocuments;
}

/**
 * Finds the document that a request asks to run, by its text or its id.
 * @param client who asks
 * @param onlyTrusted whether nothing else may be run
 * @returns undefined where the request is not well-formed or the id is unknown, which is for the server to tell
 * @throws a client error: UNTRUSTED_DOCUMENT; BAD_REQUEST when the hash is not that of the text
 */
export function requestedDocument(
  { query, documentId, extensions }: DocumentRequest,
  { trusted, persisted }: DocumentSources,
  client: string,
  onlyTrusted: boolean,
): RequestedDocument | undefined {
  const given = hashOf(extensions);
  const id = typeof documentId === 'string' ? documentId : given;
  const body = id === undefined ? undefined : (trusted.bodyOf(id) ?? trusted.bodyOf(id.replace(/^sha256:/, '')));
  if (body !== undefined && (query === undefined || query === body)) return hashed(body, true);
  if (typeof query === 'string') {
    if (trusted.has(query)) return hashed(query, true);
    if (onlyTrusted) throw untrusted();
    const document = hashed(query, false);
    if (given !== undefined && given !== document.hash) throw mismatch();
    return document;
  }
  if (onlyTrusted) throw untrusted();
  if (typeof documentId === 'string') throw unknownId();
  const text = given === undefined ? undefined : persisted.textOf(given, client);
  return text === undefined ? undefined : { text, hash: given!, isTrusted: false };
}

const hashed = (text: string, isTrusted: boolean): RequestedDocument => ({
  text,
  hash: sha256('sha256', text),
  isTrusted,
});

/**
 * The hash of an automatic persisted query.
 * @throws a client error BAD_REQUEST when there is something else in its place
 */
function hashOf(extensions: unknown): string | undefined {
  const given = persistedQueryOf(extensions);
  if (given === undefined || given === null) return undefined;
  const { version, sha256Hash } = isRecord(given) ? given : {};
  if (version === 1 && typeof sha256Hash === 'string' && sha256Hash.length <= longestHash) return sha256Hash;
  throw badRequest('`extensions.persistedQuery` must be `{"version": 1, "sha256Hash": "…"}`.');
}

/** What stands in the place of the hash of an automatic persisted query: anything, for clients send what they like. */
export function hashIn(extensions: unknown): unknown {
  const given = persistedQueryOf(extensions);
  return isRecord(given) ? given['sha256Hash'] : undefined;
}

const persistedQueryOf = (extensions: unknown): unknown =>
  isRecord(extensions) ? extensions['persistedQuery'] : undefined;

/** The longest id that is looked up, in characters. */
const longestHash = 256;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const badRequest = (message: string) => clientError('BAD_REQUEST', message, { http: { status: 400 } });

const mismatch = () => badRequest('`sha256Hash` is not the SHA-256 of `query` in lower-case hexadecimal.');

const unknownId = () =>
  clientError('PERSISTED_QUERY_NOT_FOUND', 'No document with this `documentId` is registered here.', {
    http: { status: 400 },
  });

const untrusted = () =>
  clientError('UNTRUSTED_DOCUMENT', 'Only registered documents may be run here, and this is none of them.', {
    http: { status: 400 },
  });
