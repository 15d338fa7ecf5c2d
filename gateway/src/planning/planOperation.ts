import type { PlanNode } from '@graphql-hive/router-query-planner';
import type { DocumentNode, FieldNode, OperationDefinitionNode } from 'graphql';
import { clientError } from '@community-graph/kit/errors';
import type { Decisions } from '@community-graph/kit/operations';
import type { PlannedGraph } from './graph.ts';
import { normalise, type NormalisedOperation } from './normalise.ts';
import { PlanningError, type Overrides, type PlanClient } from './planner.ts';
import { unmetRequirement } from './unmetRequirement.ts';

/** An operation and how it is fetched. */
export interface PlannedOperation {
  readonly normalised: NormalisedOperation;
  /** The parts of the plan that run one after the other; none when nothing is to be fetched. */
  readonly nodes: readonly PlanNode[];
}

/**
 * Plans one operation of a document.
 *
 * The root fields of a mutation are planned one by one, unless one request to one subgraph does it all: the
 * selection of a field belongs to the moment before the next field runs, also where another subgraph answers it.
 * @param refused fields that are not fetched because the viewer may not read them; none when left out
 * @param forWhom whose turn it takes, and what is charged; the gateway's own when left out
 * @throws a client error OPERATION_TOO_LARGE; PlanningError
 */
export async function planOperation(
  graph: PlannedGraph,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  decisions: Decisions,
  overrides: Overrides,
  refused?: ReadonlySet<FieldNode>,
  forWhom?: PlanClient,
): Promise<PlannedOperation> {
  const normalised = normalise(graph, document, operation, decisions, refused);
  const { text, kind, roots } = normalised;
  if (text === '') return { normalised, nodes: [] };
  const finish = (node: PlanNode | undefined | null): PlanNode => {
    // A plan without a node would answer null where something was asked for.
    if (node === undefined || node === null) throw new PlanningError('the plan is empty', true);
    const unmet = unmetRequirement(node, graph.requirements);
    if (unmet !== undefined) throw new PlanningError(`the plan does not send what ${unmet} requires`, true);
    return graph.restorePlan(node);
  };
  const plan = async (part: string) => (await graph.planner.plan(part, overrides, { finish, ...forWhom })).node;
  const whole = await plan(text);
  if (kind === 'query' || roots.length === 1 || whole.kind === 'Fetch') return { normalised, nodes: [whole] };
  const nodes: PlanNode[] = [];
  for (const root of roots) nodes.push(await plan(root));
  return { normalised, nodes };
}

/** What a client is told of an operation that could not be planned. */
export const notPlanned = () =>
  clientError(
    'OPERATION_NOT_PLANNED',
    'No way was found to fetch what this operation asks for. Asking for its parts one by one may help.',
  );
