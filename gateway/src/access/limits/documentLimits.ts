import { GraphQLError, parse, type DocumentNode } from 'graphql';
import { boundedCache } from '../../planning/index.ts';
import { checkLimits } from './limitExceeded.ts';
import { largestLimits, type LimitName, type RequestLimits } from './limits.ts';
import { measureDocument } from './measureDocument.ts';
import { scanDocument } from './scanDocument.ts';

/** How much remembered documents may take in memory, about, in bytes. */
const maximumRememberedBytes = 48 * 1024 * 1024;

/** About what a document takes, parsed, for each character of its text. */
const bytesPerCharacter = 64;

/** What is known of a document: all but what its variables decide. */
export interface MeasuredDocument {
  /** How much of everything it asks for. */
  readonly requested: Readonly<Partial<Record<LimitName, number>>>;
  /** The variables that say how large a page is. */
  readonly pageVariables: readonly string[];
  /** Its lexical tokens. */
  readonly tokens: number;
}

/** Looks at documents before they are parsed and validated. */
export interface DocumentLimits {
  /**
   * Makes sure that a document is within limits.
   * @param document its text, and the SHA-256 of it in lower-case hexadecimal, by which it is remembered
   * @param limits undefined for a registered document, of which only the tokens are counted
   * @param client the rate-limit subject, in whose share of what is remembered it counts until another one sends it; all clients' when
   *   undefined
   * @param charge called with the tokens of a document that is not known to be valid, before it is parsed
   * @returns what is known of it; undefined when it is no GraphQL, which the parser reports
   * @throws a client error: LIMIT_EXCEEDED, or GRAPHQL_VALIDATION_FAILED when fragments go in a circle; and what `charge` throws
   */
  check(
    document: HashedText,
    limits: RequestLimits | undefined,
    client: string | undefined,
    charge: (tokens: number) => Promise<void>,
  ): Promise<MeasuredDocument | undefined>;
  /** Whether the document with a hash is remembered. */
  remembers(hash: string): boolean;
  /** The only client that has sent the document with a hash; undefined when several have, or it is not remembered. */
  ownerOf(hash: string): string | undefined;
  /**
   * The document with a hash, parsed and validated; undefined when it is not remembered.
   * @param schema the key of the schema that it was validated against
   */
  documentOf(hash: string, schema: string): DocumentNode | undefined;
  /** Keeps a document that has been validated, with its text: it is not charged as long as it is remembered. */
  keep(hash: string, schema: string, document: DocumentNode): void;
  /** Takes all documents for not validated: they were against a schema that is served no longer. */
  forgetValidation(): void;
}

/** A document's text with its hash. */
export interface HashedText {
  readonly text: string;
  readonly hash: string;
}

interface Entry {
  readonly measured: MeasuredDocument;
  /** Undefined until it has been validated. */
  validated: { readonly document: DocumentNode; readonly schema: string; readonly generation: number } | undefined;
}

/** Each document is measured once, as long as it is remembered. */
export function documentLimits(): DocumentLimits {
  const remembered = boundedCache<Entry>(maximumRememberedBytes);
  /** How many schemas have been served before this one. */
  let generation = 0;
  const validatedNow = ({ validated }: Entry) => (validated?.generation === generation ? validated : undefined);

  async function measure(
    text: string,
    limits: RequestLimits | undefined,
    charge: (tokens: number) => Promise<void>,
  ): Promise<MeasuredDocument | undefined> {
    const documentBytes = Buffer.byteLength(text);
    if (limits !== undefined) checkLimits({ documentBytes }, limits);
    let tokens = 0;
    try {
      const scan = scanDocument(text);
      tokens = scan.tokens;
      if (limits !== undefined) checkLimits(scan, limits);
      await charge(tokens);
      // The operator, who registered the document, has decided that it is not too large.
      if (limits === undefined) return { requested: {}, pageVariables: [], tokens };
      const { pageVariables, ...measures } = measureDocument(
        parse(text, { noLocation: true, maxTokens: largestLimits.tokens! }),
      );
      checkLimits(measures, limits);
      return { requested: { documentBytes, ...scan, ...measures }, pageVariables, tokens };
    } catch (error) {
      if (!(error instanceof GraphQLError) || error.extensions['code'] !== undefined) throw error;
      // The lexer stopped at what is no token: the parser will, too.
      if (tokens === 0) await charge(0);
      return undefined;
    }
  }

  return {
    async check({ text, hash }, limits, client, charge) {
      const known = remembered.get(hash, client);
      if (known === undefined) {
        const measured = await measure(text, limits, charge);
        if (measured !== undefined) {
          const bytes = 1_024 + text.length * bytesPerCharacter;
          remembered.set(hash, { measured, validated: undefined }, bytes, client);
        }
        return measured;
      }
      const { measured } = known;
      if (limits !== undefined) checkLimits(measured.requested, limits);
      if (validatedNow(known) === undefined) await charge(measured.tokens);
      return measured;
    },
    remembers: (hash) => remembered.has(hash),
    ownerOf: (hash) => remembered.ownerOf(hash),
    documentOf(hash, schema) {
      const known = remembered.get(hash);
      const validated = known && validatedNow(known);
      return validated?.schema === schema ? validated.document : undefined;
    },
    keep(hash, schema, document) {
      const known = remembered.get(hash);
      if (known !== undefined) known.validated = { document, schema, generation };
    },
    forgetValidation() {
      generation += 1;
    },
  };
}
