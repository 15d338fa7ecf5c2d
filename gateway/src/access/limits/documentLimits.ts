import { GraphQLError, parse } from 'graphql';
import { boundedCache } from '../../planning/index.ts';
import { checkLimits } from './limitExceeded.ts';
import { largestLimits, type LimitName, type RequestLimits } from './limits.ts';
import { measureDocument } from './measureDocument.ts';
import { scanDocument } from './scanDocument.ts';

/** How much remembered documents may take in memory, about, in bytes. */
const maximumRememberedBytes = 16 * 1024 * 1024;

/** What is known of a document: all but what its variables decide. */
export interface MeasuredDocument {
  /** How much of everything it asks for. */
  readonly requested: Readonly<Partial<Record<LimitName, number>>>;
  /** The variables that say how large a page is. */
  readonly pageVariables: readonly string[];
}

/** Looks at documents before they are parsed and validated. */
export interface DocumentLimits {
  /**
   * Makes sure that a document is within limits.
   * @param text the document
   * @returns what is known of it; undefined when it is no GraphQL, which is for the parser to tell
   * @throws a client error: LIMIT_EXCEEDED, or GRAPHQL_VALIDATION_FAILED when fragments go in a circle
   */
  check(text: string, limits: RequestLimits): MeasuredDocument | undefined;
}

/** Each document is measured once, as long as it is remembered. */
export function documentLimits(): DocumentLimits {
  const remembered = boundedCache<MeasuredDocument>(maximumRememberedBytes);
  return {
    check(text, limits) {
      const known = remembered.get(text);
      if (known !== undefined) {
        checkLimits(known.requested, limits);
        return known;
      }
      const documentBytes = Buffer.byteLength(text);
      checkLimits({ documentBytes }, limits);
      try {
        const scan = scanDocument(text);
        checkLimits(scan, limits);
        const { pageVariables, ...measure } = measureDocument(
          parse(text, { noLocation: true, maxTokens: largestLimits.tokens! }),
        );
        checkLimits(measure, limits);
        const measured = { requested: { documentBytes, ...scan, ...measure }, pageVariables };
        remembered.set(text, measured, 1_024 + text.length * 2);
        return measured;
      } catch (error) {
        if (error instanceof GraphQLError && error.extensions['code'] === undefined) return undefined;
        throw error;
      }
    },
  };
}
