import { parse, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import {
  costRules,
  withRowCounts,
  noRowCounts,
  operationCosts as countedCosts,
  type CostRules,
  type CostWeights,
  type OperationCost,
  type RowCounts,
} from '@community-graph/kit/cost';
import { introspectionCost } from './introspectionCost.ts';
import { federationNames, fieldOwners } from '../../supergraph/index.ts';

/** Counts what operations cost, by the graph that they were validated against. */
export interface OperationCosts {
  /** Takes over a graph; operations that were validated against an earlier one are still counted by that. */
  serve(supergraphSdl: string, apiSchema: GraphQLSchema): void;
  /** Takes over how many rows there are; operations are counted anew. */
  count(rows: RowCounts): void;
  /**
   * What an operation costs.
   * @param schema that the document was validated against
   * @param variables as the client sent them: anything
   */
  of(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): OperationCost;
}

/** No graph is served yet. */
export function operationCosts(weights?: CostWeights): OperationCosts {
  const costs = countedCosts();
  const earlier = new WeakMap<GraphQLSchema, CostRules>();
  let rows = noRowCounts;
  let served: { readonly schema: GraphQLSchema; readonly rules: CostRules } | undefined;
  const rulesOf = (sdl: string, schema: GraphQLSchema): CostRules =>
    costRules(sdl, schema, {
      names: directiveNames(sdl),
      rows,
      owners: fieldOwners(sdl),
      introspectionCost: introspectionCost(schema),
      ...(weights && { weights }),
    });
  return {
    serve(sdl, schema) {
      served = { schema, rules: rulesOf(sdl, schema) };
      earlier.set(schema, served.rules);
    },
    count(counted) {
      rows = counted;
      if (served !== undefined) earlier.set(served.schema, withRowCounts(served.rules, rows));
    },
    of(schema, document, operation, variables) {
      const rules = earlier.get(schema);
      if (rules === undefined) throw new Error('the costs of this schema are not known');
      return costs.of(rules, document, operation, variables);
    },
  };
}

function directiveNames(sdl: string) {
  const names = federationNames(parse(sdl, { noLocation: true }));
  return { cost: names.directiveOf('cost', 'cost'), listSize: names.directiveOf('cost', 'listSize') };
}
