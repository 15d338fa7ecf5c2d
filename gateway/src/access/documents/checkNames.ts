import { GraphQLError } from 'graphql';
import { characterFault, describeFault, lineRule } from '@community-graph/kit/characters';
import { badInput } from '@community-graph/kit/errors';
import { hashIn, type DocumentRequest } from './requestedDocument.ts';

/** What a request says by name: its document and the operation of it. */
export interface NamedOperation extends DocumentRequest {
  readonly operationName?: unknown;
}

/**
 * Checks the texts by which a request names its document and its operation: each is one line without characters that a reader
 * would not see.
 * @throws a client error BAD_USER_INPUT that names the text, the rule and the character
 */
export function checkNames({ operationName, documentId, extensions }: NamedOperation): void {
  check('operationName', operationName);
  check('documentId', documentId);
  check('extensions.persistedQuery.sha256Hash', hashIn(extensions));
}

function check(name: string, text: unknown): void {
  const fault = typeof text === 'string' ? characterFault(text, 'line') : undefined;
  if (fault === undefined) return;
  const { message, extensions } = badInput(name, lineRule, text, describeFault(fault));
  throw new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
}
