import { isObjectType, type DocumentNode, type FieldNode, type OperationDefinitionNode } from 'graphql';
import type { PlanNode } from '@graphql-hive/router-query-planner';
import { isAbstractType } from 'graphql';
import type { Requirement } from '@community-graph/kit/viewer';
import {
  planOperation,
  type Decisions,
  type Overrides,
  type PlanClient,
  type PlannedGraph,
} from '../../planning/index.ts';
import { compilePlan, inSequence } from './fetching/compilePlan.ts';
import { documentReader } from './fetching/document.ts';
import type { FetchContext } from './fetching/sendable.ts';
import { sharedPlaces } from './fetching/sharedObjects.ts';
import { fieldCollector } from './projecting/collectFields.ts';
import { compileProjection } from './projecting/compileProjection.ts';
import type { Writer } from './projecting/projection.ts';
import type { Step } from './run.ts';

/** What the functions of an operation take for each letter of its normalised text: measured. */
const bytesPerLetter = 160;

/** What a plan and its functions take for each letter of its JSON text: measured. */
const bytesPerPlanLetter = 12;

/** An operation that is ready to run, as often as wanted. */
export interface PreparedOperation {
  readonly kind: 'query' | 'mutation';
  /** The parts of the plan, for printing. */
  readonly nodes: readonly PlanNode[];
  /** Fetches what the operation asks for; undefined when nothing is to be fetched. */
  readonly fetch: Step | undefined;
  readonly project: Writer;
  /** The introspection fields of its root. */
  readonly introspection: readonly FieldNode[];
  /** The client's names of the variables that fetches use, by the names in the plan. */
  readonly variables: ReadonlyMap<string, string>;
  /** About what it takes in memory once it has run, in bytes; without the client's document. */
  readonly bytes: number;
}

/**
 * Does everything of an operation that does not depend on the data: normalises and plans it, compiles the plan
 * and the projection.
 * @param refused fields that the viewer may not read; none when left out
 * @param forWhom whose turn its plan takes, and what is charged for it; the gateway's own when left out
 * @throws what `planOperation` throws
 */
export async function prepareOperation(
  graph: PlannedGraph,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  decisions: Decisions,
  overrides: Overrides,
  refused: ReadonlyMap<FieldNode, Requirement> = new Map(),
  forWhom?: PlanClient,
): Promise<PreparedOperation> {
  const { apiSchema: schema } = graph;
  const { normalised, nodes } = await planOperation(
    graph,
    document,
    operation,
    decisions,
    overrides,
    new Set(refused.keys()),
    forWhom,
  );
  const read = documentReader();
  const shared = sharedPlaces(nodes, read);
  const context = { ...fetchContext(graph), read, shared };
  const steps = nodes.map((node) => compilePlan(node, context));
  const collect = fieldCollector(schema, document, decisions);
  const roots = collect([operation.selectionSet], schema.getRootType(operation.operation)!);
  return {
    kind: normalised.kind,
    nodes,
    fetch: steps.length > 1 ? inSequence(steps) : steps[0],
    project: compileProjection({
      graph,
      document,
      operation,
      decisions,
      refused,
      shared,
      collect,
      keyOf: (field) => normalised.keys.get(field)!,
    }),
    introspection: [...roots.values()]
      .flat()
      .filter(({ name }) => name.value === '__schema' || name.value === '__type'),
    variables: normalised.variables,
    bytes: normalised.text.length * bytesPerLetter + JSON.stringify(nodes).length * bytesPerPlanLetter,
  };
}

function fetchContext({ supergraph, keyFields }: PlannedGraph): Omit<FetchContext, 'read' | 'shared'> {
  return {
    keyFields,
    isObjectType: (name) => isObjectType(supergraph.getType(name)),
    matches(condition, typename) {
      if (condition === typename) return true;
      const type = supergraph.getType(condition);
      const object = supergraph.getType(typename);
      return isAbstractType(type) && isObjectType(object) && supergraph.isSubType(type, object);
    },
  };
}
