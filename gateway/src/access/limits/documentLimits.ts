import { GraphQLError, parse } from 'graphql';
import { boundedCache } from '../../planning/index.ts';
import { checkLimits } from './limitExceeded.ts';
import { largestLimits, type RequestLimits } from './limits.ts';
import { measureDocument, type DocumentMeasure } from './measureDocument.ts';
import { scanDocument, type DocumentScan } from './scanDocument.ts';

/** How much remembered documents may take in memory, about, in bytes. */
const maximumRememberedBytes = 16 * 1024 * 1024;

/** What is known of a document: all but what its variables decide. */
export interface MeasuredDocument {
  readonly documentBytes: number;
  readonly scan: DocumentScan;
  readonly measure: DocumentMeasure;
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
        checkLimits({ documentBytes: known.documentBytes, ...known.scan }, limits);
        checkMeasure(known.measure, limits);
        return known;
      }
      const documentBytes = Buffer.byteLength(text);
      checkLimits({ documentBytes }, limits);
      try {
        const scan = scanDocument(text);
        checkLimits(scan, limits);
        const measure = measureDocument(parse(text, { noLocation: true, maxTokens: largestLimits.tokens! }));
        checkMeasure(measure, limits);
        const measured = { documentBytes, scan, measure };
        remembered.set(text, measured, 1_024 + text.length * 2);
        return measured;
      } catch (error) {
        if (error instanceof GraphQLError && error.extensions['code'] === undefined) return undefined;
        throw error;
      }
    },
  };
}

function checkMeasure({ pageVariables: _variables, ...measure }: DocumentMeasure, limits: RequestLimits): void {
  checkLimits(measure, limits);
}
