import { readFileSync } from 'node:fs';
import { buildSchema, getOperationAST, parse, validate, type GraphQLSchema } from 'graphql';
import { composedSupergraph } from '@community-graph/gateway';
import { fieldOwners } from '../../../gateway/src/supergraph/fieldOwners.ts';
import {
  costRules,
  defaultWeights,
  mergedRowCounts,
  operationCost,
  type CostWeights,
  type RowCount,
} from '@community-graph/kit/cost';
import type { GraphProcesses } from './graphProcesses.ts';
import type { GraphqlRequest } from './operations.ts';

/** How much of each weight a price is made of; `fixed` is what `@cost` adds, whatever the weights are. */
export type Features = Readonly<Record<keyof CostWeights | 'fixed', number>>;

const names = Object.keys(defaultWeights) as (keyof CostWeights)[];
const nothing = Object.fromEntries(names.map((name) => [name, 0])) as Record<keyof CostWeights, number>;

/** Prices are whole numbers: a large weight shows fractions of a feature. */
const precision = 1e6;

/**
 * Makes the function that says what the price of an operation is made of, counted with the rows that the subgraphs of a
 * graph have.
 */
export async function priceFeatures(graph: GraphProcesses): Promise<(request: GraphqlRequest) => Features> {
  const rows = await rowCountsOf(graph);
  const sdl = readFileSync(composedSupergraph, 'utf8');
  const owners = fieldOwners(sdl);
  const schema = buildSchema(readFileSync(new URL('../../../gateway/schema.graphql', import.meta.url), 'utf8'));
  const rulesWith = (weights: Partial<CostWeights>) =>
    costRules(sdl, schema, { rows, owners, weights: { ...nothing, ...weights } });
  const [base, ...ofWeights] = [{}, ...names.map((name) => ({ [name]: precision }))].map(rulesWith);
  const known = new Map<string, Features>();
  return (request) => {
    const key = JSON.stringify(request);
    const before = known.get(key);
    if (before !== undefined) return before;
    const cost = costOf(schema, request);
    const fixed = cost(base!);
    const features = { fixed } as Record<keyof Features, number>;
    names.forEach((name, n) => (features[name] = (cost(ofWeights[n]!) - fixed) / precision));
    known.set(key, features);
    return features;
  };
}

function costOf(schema: GraphQLSchema, { query, variables = {} }: GraphqlRequest) {
  const document = parse(query, { noLocation: true });
  // What is not valid is not priced as an operation.
  const operation = validate(schema, document).length > 0 ? null : getOperationAST(document);
  return (rules: ReturnType<typeof costRules>): number =>
    operation ? operationCost(rules, document, operation, variables).total : 0;
}

async function rowCountsOf(graph: GraphProcesses) {
  const counts = await graph.askSubgraphs<Listed>('{ rowStatistics { coordinate isRead total most largest shared } }');
  const listed = (rows: Listed['rowStatistics'], isRead: boolean) =>
    new Map(rows.filter((row) => row.isRead === isRead).map(({ coordinate, ...count }) => [coordinate, count]));
  return mergedRowCounts(
    counts.map(({ rowStatistics: rows }) => ({ items: listed(rows, false), reads: listed(rows, true) })),
  );
}

interface Listed {
  readonly rowStatistics: readonly (RowCount & { readonly coordinate: string; readonly isRead: boolean })[];
}

/** The mean of the features of several operations. */
export function averageOf(all: readonly Features[]): Features {
  const mean = (name: keyof Features) => all.reduce((sum, each) => sum + each[name], 0) / Math.max(1, all.length);
  return Object.fromEntries([...names, 'fixed' as const].map((name) => [name, mean(name)])) as unknown as Features;
}
