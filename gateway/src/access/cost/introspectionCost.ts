import type { FieldNode } from 'graphql';
import type { IntrospectionMeter } from '@community-graph/kit/introspection';
import type { Fragments } from '../../planning/index.ts';
import { prices } from './prices.ts';

/**
 * The cost of a `__schema` or `__type` field: its objects and its bytes, counted on the schema before anything is
 * written. Aliases, fragments, arguments and variables count as they do in the answer.
 * @param meter of the schema that the document was validated against
 * @param variables as the client sent them, with the operation's defaults
 */
export function introspectionCost(
  meter: IntrospectionMeter,
  field: FieldNode,
  fragments: Fragments,
  variables: Readonly<Record<string, unknown>>,
): number {
  const { objects, bytes } = meter.sizeOf({ fragments, variables }, field);
  return objects * prices.introspectionObject + Math.ceil(bytes / 1_024) * prices.introspectionKilobyte;
}
