import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import {
  costExceeded,
  costRules,
  operationCosts,
  withRowCounts,
  type CostRules,
  type RowCounts,
} from '../cost/index.ts';
import type { Viewer } from '../viewer/index.ts';

/**
 * What one operation may cost a subgraph, in units of 10 microseconds of CPU time. It is twice what a gateway's own limits
 * allow by default: the gateway refuses first, and a caller without it, or with another one, is refused here.
 */
export const maximumOperationCost = 1_000_000;

/**
 * Refuses operations that cost too much before any SQL runs. Parts of the system, such as followers, are no clients: they
 * are not refused, and ask before there is anything to count.
 * @param sdl the subgraph's schema with its `@cost` and `@listSize`
 * @param rows what is known of the rows of its lists; counted anew when it is another map
 */
export function demandLimit(sdl: string, rows: () => RowCounts): ApolloServerPlugin<{ readonly viewer: Viewer }> {
  const costs = operationCosts();
  let read: CostRules | undefined;
  let known: { readonly rules: CostRules; readonly rows: RowCounts } | undefined;
  const rulesOf = (schema: GraphQLSchema): CostRules => {
    const current = rows();
    read ??= costRules(sdl, schema);
    if (known?.rows !== current) known = { rules: withRowCounts(read, current), rows: current };
    return known.rules;
  };
  return {
    async requestDidStart({ contextValue: { viewer } }) {
      if (viewer.role === 'SYSTEM') return undefined;
      return {
        async didResolveOperation({ schema, document, operation, request: { variables = {} } }) {
          if (operation === undefined) return;
          const cost = costs.of(rulesOf(schema), document, operation, variables);
          if (cost.total > maximumOperationCost) throw costExceeded(cost, maximumOperationCost);
        },
      };
    },
  };
}
