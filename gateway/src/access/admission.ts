import type { DocumentNode } from 'graphql';
import { defaultWeights, type CostWeights } from '@community-graph/kit/cost';
import type { Viewer } from '@community-graph/kit/viewer';
import { askerOf, type Asker } from './asker.ts';
import type { Budget, Spending } from './budget/budget.ts';
import { memoryBudget } from './budget/memoryBudget.ts';
import { noTrustedDocuments, type TrustedDocuments } from './documents/manifest.ts';
import { persistedDocuments, type PersistedDocuments } from './documents/persistedDocuments.ts';
import { checkNames, type NamedOperation } from './documents/checkNames.ts';
import { requestedDocument, type TrustedOnly } from './documents/requestedDocument.ts';
import { documentPrice, prices as usualPrices, type Prices } from './cost/prices.ts';
import { documentLimits, type MeasuredDocument } from './limits/documentLimits.ts';
import { checkLimits } from './limits/limitExceeded.ts';
import { defaultAllowances, type Allowances, type RequestLimits } from './limits/limits.ts';
import { measureVariables } from './limits/measureVariables.ts';

/** What is allowed, and what is remembered to decide that. What is left out is as it is by default. */
export interface AdmissionOptions {
  /** What anonymous and signed-in viewers may do. */
  readonly allowances?: Allowances | undefined;
  /** Where it is counted what viewers spend; null counts nothing. In memory when left out. */
  readonly budget?: Budget | null | undefined;
  /** The documents that are registered; none when left out. */
  readonly trusted?: TrustedDocuments | undefined;
  /** What requests and documents cost besides the work of their operations; the measured prices when left out. */
  readonly prices?: Prices | undefined;
  /** What the parts of operations cost; the measured weights when left out. */
  readonly weights?: CostWeights | undefined;
  /** Who may run nothing but those; `off` when left out. */
  readonly trustedOnly?: TrustedOnly | undefined;
}

/** What a request says, not looked at yet: anything, for clients send what they like. */
export interface RequestContent extends NamedOperation {
  readonly variables?: unknown;
}

/** A document that may be parsed and validated. */
export interface AdmittedDocument {
  readonly text: string;
  /** Whether it was registered by the operator of the graph. */
  readonly isTrusted: boolean;
  /** Its lexical tokens; 0 when it is no GraphQL. */
  readonly tokens: number;
}

/** Decides which requests are let in, and keeps count of what they pay. */
export interface Admission {
  /** The texts of automatic persisted queries, for the server to fill. */
  readonly persisted: PersistedDocuments;
  /** What anonymous and signed-in viewers may do. */
  readonly allowances: Allowances;
  /** What requests and documents cost. */
  readonly prices: Prices;
  /** What the parts of operations cost. */
  readonly weights: CostWeights;
  /** Whose bucket pays for a request from an address, and what that one may do. */
  askerOf(viewer: Viewer, address: string): Asker;
  /**
   * Takes a cost out of a bucket; undefined where nothing is counted.
   * @param mayOwe whether it is taken even from a bucket that does not hold it: for work that is done already
   */
  spend(asker: Asker, cost: number, mayOwe?: boolean): Promise<Spending | undefined>;
  /**
   * Looks at a request before anything of it is parsed and validated.
   * @param bodyBytes how long it is, in bytes; infinite when that could not be told
   * @param pay takes what a document costs that is not known to be valid; what it throws is thrown
   * @returns the document that it asks for; undefined when it names none, which the server reports
   * @throws a client error: LIMIT_EXCEEDED, BAD_USER_INPUT, UNTRUSTED_DOCUMENT, BAD_REQUEST, PERSISTED_QUERY_NOT_FOUND,
   *   or GRAPHQL_VALIDATION_FAILED when fragments go in a circle
   */
  check(
    asker: Asker,
    content: RequestContent,
    bodyBytes: number,
    pay: (cost: number) => Promise<void>,
  ): Promise<AdmittedDocument | undefined>;
  /**
   * The document whose text has a SHA-256, parsed and validated; undefined when it is not remembered.
   * @param schema the key of the schema that it was validated against
   */
  documentOf(hash: string, schema: string): DocumentNode | undefined;
  /** Keeps a document that has been validated: nobody pays for it as long as it is remembered. */
  keep(hash: string, schema: string, document: DocumentNode): void;
  /** Takes all documents for not validated, because another schema is served from now on. */
  forgetValidation(): void;
  close(): Promise<void>;
}

/** Nobody has asked yet. */
export function createAdmission({
  allowances = defaultAllowances,
  budget = memoryBudget(),
  trusted = noTrustedDocuments,
  trustedOnly = 'off',
  prices = usualPrices,
  weights = defaultWeights,
}: AdmissionOptions): Admission {
  const documents = documentLimits();
  const persisted = persistedDocuments(documents);
  const mayRunOnlyTrusted = ({ isAnonymous }: Asker) =>
    trustedOnly === 'all' || (trustedOnly === 'anonymous' && isAnonymous);
  return {
    persisted,
    allowances,
    prices,
    weights,
    documentOf: (hash, schema) => documents.documentOf(hash, schema),
    keep: (hash, schema, document) => documents.keep(hash, schema, document),
    forgetValidation: () => documents.forgetValidation(),
    askerOf: (viewer, address) => askerOf(viewer, address, allowances),
    spend: async ({ key, allowance: { burst, perSecond } }, cost, mayOwe) =>
      budget?.spend(key, cost, { capacity: burst, perSecond }, mayOwe),
    async check(asker, content, bodyBytes, pay) {
      const { limits } = asker.allowance;
      checkLimits({ bodyBytes }, limits);
      if (typeof content.operationName === 'string') checkLimits({ nameLength: content.operationName.length }, limits);
      checkNames(content);
      checkLimits(measureVariables(content.variables, bodyBytes, limits.variableBytes), limits);
      const document = requestedDocument(content, { trusted, persisted }, asker.key, mayRunOnlyTrusted(asker));
      if (document === undefined) return undefined;
      const { text, isTrusted } = document;
      const measured = await documents.check(
        document,
        isTrusted ? undefined : limits,
        isTrusted ? undefined : asker.key,
        (tokens) => pay(documentPrice(prices, tokens)),
      );
      if (measured !== undefined && !isTrusted) checkPages(measured, content.variables, limits);
      return { text, isTrusted, tokens: measured?.tokens ?? 0 };
    },
    async close() {
      await budget?.close();
    },
  };
}

function checkPages({ pageVariables }: MeasuredDocument, variables: unknown, limits: RequestLimits): void {
  for (const name of pageVariables) {
    const pageSize = (variables as Readonly<Record<string, unknown>> | null | undefined)?.[name];
    if (typeof pageSize === 'number') checkLimits({ pageSize }, limits);
  }
}
