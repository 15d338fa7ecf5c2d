import { readFileSync } from 'node:fs';
import { GraphQLError, parse } from 'graphql';
import { z } from 'zod';
import { OperatorError } from '@community-graph/kit/errors';

/** Documents that whoever runs the graph has registered. */
export interface TrustedDocuments {
  /** The document with this id. */
  bodyOf(id: string): string | undefined;
  /** Whether a text is one of the documents, letter by letter. */
  has(body: string): boolean;
  readonly size: number;
}

/** Nothing is registered. */
export const noTrustedDocuments: TrustedDocuments = trustedDocuments([]);

/** The format of `@apollo/generate-persisted-query-manifest`. */
const manifestShape = z.object({
  format: z.literal('apollo-persisted-query-manifest', 'must be "apollo-persisted-query-manifest"'),
  version: z.literal(1, 'must be 1'),
  operations: z.array(
    z.object({
      id: z.string('must be a text').min(1, 'must not be empty'),
      name: z.string('must be a text'),
      type: z.enum(['query', 'mutation', 'subscription'], 'must be query, mutation or subscription'),
      body: z.string('must be a text'),
    }),
    'must be a list',
  ),
});

/**
 * Reads a manifest of trusted documents.
 * @param file a manifest as `@apollo/generate-persisted-query-manifest` writes it
 * @param variable what the operator set, for messages
 * @throws OperatorError BAD_CONFIGURATION that lists everything that is wrong in it
 */
export function readManifest(file: string, variable: string): TrustedDocuments {
  const wrong = (lines: readonly string[]) =>
    new OperatorError(
      'BAD_CONFIGURATION',
      'The configuration has errors:',
      ...lines.map((line) => `  ${variable} ${line}`),
    );
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw wrong([`names ${file}, which cannot be read: ${(error as NodeJS.ErrnoException).code}`]);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw wrong([`names ${file}, which is not JSON`]);
  }
  const result = manifestShape.safeParse(json);
  if (!result.success) {
    throw wrong(result.error.issues.map(({ path, message }) => `in ${file}: ${path.join('.') || 'it'} ${message}`));
  }
  const { operations } = result.data;
  const faults = operations.flatMap(({ id, name, body }, index) => {
    const isTwice = operations.findIndex((other) => other.id === id) !== index;
    const fault = isTwice ? 'has an id that another one has' : syntaxFault(body);
    return fault === undefined ? [] : [`in ${file}: operations.${index} (${name}) ${fault}`];
  });
  if (faults.length > 0) throw wrong(faults);
  return trustedDocuments(operations);
}

function syntaxFault(body: string): string | undefined {
  try {
    parse(body, { noLocation: true });
    return undefined;
  } catch (error) {
    return `is not GraphQL: ${error instanceof GraphQLError ? error.message : 'it is nested too deeply'}`;
  }
}

function trustedDocuments(operations: readonly { readonly id: string; readonly body: string }[]): TrustedDocuments {
  const byId = new Map(operations.map(({ id, body }) => [id, body]));
  const bodies = new Set(byId.values());
  return { bodyOf: (id) => byId.get(id), has: (body) => bodies.has(body), size: byId.size };
}
