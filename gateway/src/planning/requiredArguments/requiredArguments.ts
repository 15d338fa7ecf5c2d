import type { EntityBatchAlias, FetchNode, PlanNode } from '@graphql-hive/router-query-planner';
import { print, type DocumentNode, type GraphQLSchema } from 'graphql';
import { unusedPrefix } from '../unusedPrefix.ts';
import { readRequirements, type Requirements } from './requirements.ts';
import { restoreOperation, restoreRequires } from './restoreFields.ts';
import { splitEntities } from './splitEntities.ts';
import { addVirtualFields } from './virtualFields.ts';

/** A supergraph that a planner cannot get required arguments wrong on, and the way back from its plans. */
export interface RequiredArguments {
  /** The supergraph for the planner. */
  readonly sdl: string;
  /**
   * Makes a plan on it a plan on the true supergraph.
   * @throws PlanningError when a subgraph would be sent two values under one name
   */
  readonly restore: (node: PlanNode) => PlanNode;
  /** What fields require, with the names that they have for the planner. */
  readonly requirements: Requirements;
}

/**
 * Takes the arguments out of what `@requires` asks for (docs/decisions/0014-required-arguments.md). The planner gets
 * each required field with arguments as a field of its own (`_r0_price` for `price(currency: USD)`); its plans get
 * the true fields back, each under the response key of its virtual field. Where fields that are fetched together
 * require one field with different arguments, each gets a representation of its own.
 */
export function separateRequiredArguments(
  sdl: string,
  document: DocumentNode,
  schema: GraphQLSchema,
): RequiredArguments {
  const virtual = addVirtualFields(document, schema, unusedPrefix('_r', sdl));
  const requirements = readRequirements(virtual.document, schema, virtual.fields);
  if (virtual.fields.size === 0) return { sdl, requirements, restore: (node) => node };
  const isVirtual = (key: string) => virtual.fields.has(key);
  return { sdl: print(virtual.document), requirements, restore };

  function restore(node: PlanNode): PlanNode {
    switch (node.kind) {
      case 'Sequence':
      case 'Parallel':
        return { ...node, nodes: node.nodes.map(restore) };
      case 'Fetch':
        return { ...node, operation: restoreOperation(node.operation, virtual.fields) };
      case 'Flatten':
        if (node.node.kind !== 'Fetch') return { ...node, node: restore(node.node) };
        return restoreEntities(node.node, [entityListOf(node.node, node.path)], (fetch, [list]) => ({
          ...node,
          node: { ...fetch, requires: list!.requires },
        }));
      case 'BatchFetch':
        return restoreEntities(node, node.entityBatch.aliases, (fetch, aliases) => ({
          ...fetch,
          entityBatch: { aliases },
        }));
      default:
        return node;
    }
  }

  /** @param whole makes the node of a fetch that need not be split */
  function restoreEntities<Node extends FetchNode | BatchFetch>(
    node: Node,
    given: readonly EntityBatchAlias[],
    whole: (fetch: Node, lists: EntityBatchAlias[]) => PlanNode,
  ): PlanNode {
    const operation = restoreOperation(node.operation, virtual.fields);
    const lists = given.map((list) => ({ ...list, requires: restoreRequires(list.requires, virtual.fields) }));
    const split = splitEntities(operation, lists, node.serviceName, requirements, isVirtual);
    if (split === undefined) return whole({ ...node, operation }, lists);
    const { serviceName, variableUsages, operationKind, operationName } = node;
    return { kind: 'BatchFetch', serviceName, variableUsages, operationKind, operationName, ...split };
  }
}

type BatchFetch = Extract<PlanNode, { kind: 'BatchFetch' }>;

/** The only list of entities of a fetch that is not a batch. */
function entityListOf(
  { requires = [], inputRewrites, outputRewrites }: FetchNode,
  path: EntityBatchAlias['paths'][number],
): EntityBatchAlias {
  return {
    alias: '_entities',
    representationsVariableName: 'representations',
    paths: [path],
    requires,
    inputRewrites,
    outputRewrites,
  };
}
