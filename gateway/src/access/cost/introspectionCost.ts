import type { GraphQLSchema } from 'graphql';
import type { IntrospectionCost } from '@community-graph/kit/cost';
import { introspectionMeter } from '@community-graph/kit/introspection';
import { prices } from './prices.ts';

/** How many values the price of an object pays for: more than tools ask for on average. */
const valuesOfAnObject = 6;

/**
 * Makes the function that counts what a `__schema` or `__type` field costs: its objects, their values and its bytes, counted
 * on the schema before anything is written. Aliases, fragments, arguments and variables count as they do in the answer.
 * @param schema that documents are validated against
 */
export function introspectionCost(schema: GraphQLSchema): IntrospectionCost {
  const meter = introspectionMeter(schema);
  return (field, fragments, variables) => {
    const { objects, values, bytes } = meter.sizeOf({ fragments, variables }, field);
    const furtherValues = Math.max(0, values - objects * valuesOfAnObject);
    const cost =
      objects * prices.introspectionObject +
      Math.ceil(furtherValues * prices.introspectionValue) +
      Math.ceil(bytes / 1_024) * prices.introspectionKilobyte;
    return { cost, bytes };
  };
}
