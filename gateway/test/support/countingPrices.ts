import { countingWeights } from '../../../kit/test/support/countingWeights.ts';
import type { Prices } from '../../src/access/cost/prices.ts';

/** Prices under which a request costs 1 and nothing else has a fixed price. */
const fixed: Prices = {
  request: 1,
  bodyKilobyte: 0,
  countedPart: 0,
  failedCredential: 0,
  page: 0,
  explorer: 0,
  newDocument: 0,
  newDocumentToken: 0,
  newPlan: 0,
  newPlanToken: 0,
  planMillisecond: 0,
  plannerCrash: 0,
  introspectionObject: 0,
  introspectionValue: 0,
  introspectionKilobyte: 0,
};

/** What admission counts with where an object costs 1, so that a test's numbers do not move with measured weights. */
export const countingPrices = { prices: fixed, weights: countingWeights };
