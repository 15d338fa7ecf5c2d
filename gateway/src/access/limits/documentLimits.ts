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
   * @param text the document
   * @param limits undefined for a registered document, of which only the tokens are counted
   * @param client the rate-limit subject, in whose share of what is remembered it counts until another one sends it; all clients' when
   *   undefined
   * @param charge called with the tokens of a document that is not known to be valid, before it is parsed
   * @returns what is known of it; undefined when it is no GraphQL, which the parser reports
   * @throws a client error: LIMIT_EXCEEDED, or GRAPHQL_VALIDATION_FAILED when fragments go in a circle; and what `charge` throws
   */
  check(
    text: string,
    limits: RequestLimits | undefined,
    client: string | undefined,
    charge: (tokens: number) => Promise<void>,
  ): Promise<MeasuredDocument | undefined>;
  /** The only client that has sent a document; undefined when several have, or it is not remembered. */
  ownerOf(text: string): string | undefined;
  /** The document of a text that has been parsed and validated; undefined when it is not remembered. */
  documentOf(text: string): DocumentNode | undefined;
  /** Remembers a document that has been validated: it is not charged as long as it is there. */
  keep(text: string, document: DocumentNode): void;
  /** Takes all documents for not validated: they were against a schema that is served no longer. */
  forgetValidation(): void;
}

interface Entry {
  readonly measured: MeasuredDocument;
  /** Undefined until it has been validated. */
  document: DocumentNode | undefined;
  /** How many schemas there had been when it was. */
  validatedBy: number;
}

/** Each document is measured once, as long as it is remembered. */
export function documentLimits(): DocumentLimits {
  const remembered = boundedCache<Entry>(maximumRememberedBytes);
  let schemas = 0;
  const validated = ({ document, validatedBy }: Entry) => (validatedBy === schemas ? document : undefined);

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
    async check(text, limits, client, charge) {
      const known = remembered.get(text, client);
      if (known === undefined) {
        const measured = await measure(text, limits, charge);
        if (measured !== undefined) {
          const bytes = 1_024 + text.length * bytesPerCharacter;
          remembered.set(text, { measured, document: undefined, validatedBy: 0 }, bytes, client);
        }
        return measured;
      }
      const { measured } = known;
      if (limits !== undefined) checkLimits(measured.requested, limits);
      if (validated(known) === undefined) await charge(measured.tokens);
      return measured;
    },
    ownerOf: (text) => remembered.ownerOf(text),
    documentOf(text) {
      const known = remembered.get(text);
      return known && validated(known);
    },
    keep(text, document) {
      const known = remembered.get(text);
      if (known !== undefined) Object.assign(known, { document, validatedBy: schemas });
    },
    forgetValidation() {
      schemas += 1;
    },
  };
}
