import { Kind, parse, visit } from 'graphql';
import { ownNodes } from './secondPlannerNodes.ts';
import type { LoadPlanner, Overrides } from './plannerTypes.ts';

/** How many ways to fetch an operation are compared at most; more only cost time. */
const maximumEvaluatedPlans = 1_000;

const [{ QueryPlanner }, { isAbstractType, parseOperation, possibleRuntimeTypes, Supergraph }] = await Promise.all([
  import('@apollo/query-planner'),
  import('@apollo/federation-internals'),
]).catch(() => {
  throw new Error('the optional package @apollo/gateway is not installed');
});

/**
 * The planner that is asked second: `@apollo/query-planner`, an optional package.
 *
 * The first planner looks for each field on its own and finds no plan where a field with `@requires` lives in a
 * subgraph that is reached only by way of another one; on some operations it panics. This one plans them all, but
 * takes longer, and its license does not let us rely on it: so it is there for what the first one leaves.
 */
export const loadPlanner: LoadPlanner = (sdl) => {
  const supergraph = Supergraph.build(sdl, { supportedFeatures: null, validateSupergraph: false });
  const planner = new QueryPlanner(supergraph, {
    reuseQueryFragments: false,
    debug: { maxEvaluatedPlans: maximumEvaluatedPlans },
  });
  const allLabels = overrideLabels(sdl);
  const convert = ownNodes((name) => {
    const type = supergraph.schema.type(name);
    return type && isAbstractType(type) ? possibleRuntimeTypes(type).map((each) => each.name) : [];
  });
  return {
    labels: allLabels.filter((label) => percentageOf(label) === undefined),
    percentages: allLabels.flatMap((label) => percentageOf(label) ?? []),
    plan(operation, overrides) {
      const overrideConditions = new Map(allLabels.map((label) => [label, holds(label, overrides)]));
      // Validated already, against what clients see; Apollo's own view for clients would take names that begin with
      // two underscores for mistakes, and planning may have added some.
      const { node } = planner.buildQueryPlan(parseOperation(supergraph.schema, operation, { validate: false }), {
        overrideConditions,
      });
      if (node === undefined) throw new Error('the plan is empty');
      return { kind: 'QueryPlan', node: convert(node), planner: 'apollo' };
    },
  };
};

function overrideLabels(sdl: string): string[] {
  const labels = new Set<string>();
  visit(parse(sdl, { noLocation: true }), {
    Directive({ name, arguments: given = [] }) {
      const label = given.find((argument) => argument.name.value === 'overrideLabel')?.value;
      if (name.value === 'join__field' && label?.kind === Kind.STRING) labels.add(label.value);
    },
  });
  return [...labels];
}

function percentageOf(label: string): number | undefined {
  const [, digits] = /^percent\((\d+(?:\.\d+)?)\)$/.exec(label) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** The first planner's rule. */
function holds(label: string, { labels, percentage }: Overrides): boolean {
  const limit = percentageOf(label);
  return limit === undefined ? labels.includes(label) : percentage < limit;
}
