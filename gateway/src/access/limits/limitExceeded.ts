import type { GraphQLError } from 'graphql';
import { clientError } from '@community-graph/kit/errors';
import type { LimitName, RequestLimits } from './limits.ts';

/**
 * The error for asking too much of something; `extensions` tells `limit`, `requested` and `allowed`.
 * @param requested how much was asked for; undefined where it was not read to the end
 */
export function limitExceeded(limit: LimitName, requested: number | undefined, allowed: number): GraphQLError {
  const isCounted = requested !== undefined && Number.isFinite(requested);
  const asked = isCounted ? inDigits(requested) : 'too many';
  return clientError('LIMIT_EXCEEDED', `${sentences[limit](asked)}; at most ${inDigits(allowed)} allowed here.`, {
    limit,
    ...(isCounted ? { requested } : {}),
    allowed,
    http: { status: tooLong.has(limit) ? 413 : 400 },
  });
}

/**
 * Makes sure that no more is asked for than is allowed.
 * @throws a client error LIMIT_EXCEEDED for the first limit that is passed
 */
export function checkLimits(requested: Readonly<Partial<Record<LimitName, number>>>, limits: RequestLimits): void {
  for (const name in requested) {
    const limit = name as LimitName;
    if (requested[limit]! > limits[limit]) throw limitExceeded(limit, requested[limit], limits[limit]);
  }
}

const tooLong: ReadonlySet<LimitName> = new Set(['bodyBytes', 'documentBytes']);

const inDigits = (count: number): string => count.toLocaleString('en-US');

const sentences: Readonly<Record<LimitName, (asked: string) => string>> = {
  bodyBytes: (asked) => `The body of the request has ${asked} bytes`,
  documentBytes: (asked) => `The document has ${asked} bytes`,
  tokens: (asked) => `The document has ${asked} tokens`,
  nesting: (asked) => `The document has ${asked} brackets that stand in each other`,
  valueDepth: (asked) => `A value has ${asked} lists and objects that stand in each other`,
  nameLength: (asked) => `A name has ${asked} characters`,
  directives: (asked) => `The document has ${asked} directives`,
  aliases: (asked) => `The document has ${asked} aliases`,
  definitions: (asked) => `The document has ${asked} operations and fragments`,
  variableBytes: (asked) => `The variables have ${asked} bytes as JSON`,
  depth: (asked) => `The operation is ${asked} fields deep`,
  rootFields: (asked) => `The operation has ${asked} fields at its root`,
  selections: (asked) => `The document has ${asked} selections once its fragments are written out`,
  repetitions: (asked) => `The document asks for the same fields again and again, in ${asked} pairs`,
  pageSize: (asked) => `A page of ${asked} items is asked for`,
  cost: (asked) => `The operation costs ${asked}`,
  answerBytes: (asked) => `The answer has ${asked} bytes`,
};
