import type { Reference } from '../reading/index.ts';
import { isDay, type Day } from '../time/index.ts';
import { badInput } from '../errors/index.ts';
import { namespaceOf } from '../ids/index.ts';

/** An entity representation keyed by `id asOf` or, where `Query.node` leads to it, by `nodeId asOf`. */
export interface Representation {
  readonly id?: string;
  readonly nodeId?: string;
  readonly asOf: Day;
}

/**
 * The id and the day of a representation, whichever key it came with. Call it in an async `__resolveReference`:
 * what one throws synchronously, `@apollo/subgraph` makes the end of every entity of the request.
 * @throws BAD_USER_INPUT when one of them is missing or malformed: a subgraph can be asked without a gateway
 */
export function referenceOf({ id, nodeId, asOf }: Representation): Reference {
  const given: unknown = id ?? nodeId;
  if (typeof given !== 'string') throw badInput('representations', 'entity keys with an id', given);
  namespaceOf(given, 'representations');
  if (typeof asOf !== 'string' || !isDay(asOf))
    throw badInput('representations', 'entity keys with a day `asOf`', asOf);
  return { id: given, asOf };
}

/**
 * The ids that a representation brings along because a field requires them.
 * @param given the value of the required field
 * @throws BAD_USER_INPUT when it is missing or not a list of ids
 */
export function requiredIds(given: unknown): string[] {
  if (!Array.isArray(given))
    throw badInput('representations', 'entities with the lists of ids that are required', given);
  return given.map(requiredId);
}

/**
 * The id that a representation brings along because a field requires it.
 * @throws BAD_USER_INPUT when it is missing or not an id
 */
export function requiredId(given: unknown): string {
  if (typeof given !== 'string') throw badInput('representations', 'entities with the ids that are required', given);
  namespaceOf(given, 'representations');
  return given;
}

/** A product with the days on which it belongs to something: an entry of the schema's `ProductPeriod`. */
export interface RequiredPeriod {
  readonly productId: string;
  /** First day; null when not known. */
  readonly validFrom: Day | null;
  /** The day after the last day; null when there is none. */
  readonly validTo: Day | null;
}

/**
 * The products with their days that a representation brings along because a field requires them.
 * @throws BAD_USER_INPUT when they are missing, or one is not an id with days
 */
export function requiredPeriods(given: unknown): RequiredPeriod[] {
  if (!Array.isArray(given)) throw badInput('representations', 'entities with the product periods required', given);
  return given.map((period: Partial<RequiredPeriod> | null) => ({
    productId: requiredId(period?.productId),
    validFrom: requiredBound(period?.validFrom),
    validTo: requiredBound(period?.validTo),
  }));
}

function requiredBound(given: unknown): Day | null {
  if (given === null) return null;
  if (typeof given !== 'string' || !isDay(given)) throw badInput('representations', 'periods of days', given);
  return given;
}
