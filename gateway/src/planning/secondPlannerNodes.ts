import type * as Apollo from '@apollo/query-planner';
import type {
  FetchNode,
  FlattenNodePathSegment,
  PlanNode,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import { ownRewrites, withTypenames } from './secondPlannerRewrites.ts';

/**
 * Makes the function that turns the nodes of the second planner's plans into those of the first one's.
 * @param typesOf the object types that an abstract type stands for; none for another type
 */
export function ownNodes(typesOf: (name: string) => readonly string[]): (node: Given) => PlanNode {
  return function convert(node): PlanNode {
    switch (node.kind) {
      case 'Fetch':
        if (node.requires !== undefined) throw new Error('the plan fetches entities of no place');
        return fetch(node);
      case 'Flatten': {
        const { node: inner, path } = node;
        if (inner.kind !== 'Fetch') throw new Error(`the plan flattens a ${inner.kind}`);
        // A query that begins anew below, of a field of the type `Query`.
        if (inner.requires === undefined) throw new Error('the plan fetches root fields for a place below');
        return { kind: 'Flatten', path: path.map(segment), node: fetch(inner) };
      }
      case 'Sequence':
      case 'Parallel':
        return { kind: node.kind, nodes: node.nodes.map(convert) };
      default:
        // Conditions are decided before planning; nothing else is asked for that needs other nodes.
        throw new Error(`the plan has a node of the kind ${node.kind}`);
    }
  };

  function fetch(node: Apollo.FetchNode): FetchNode {
    if (node.contextRewrites !== undefined) throw new Error('the plan passes arguments on with @fromContext');
    const { inputRewrites, outputRewrites, requires, operationName } = node;
    return {
      kind: 'Fetch',
      serviceName: node.serviceName,
      variableUsages: node.variableUsages ?? [],
      operationKind: node.operationKind,
      ...(operationName === undefined ? {} : { operationName }),
      operation: outputRewrites === undefined ? node.operation : withTypenames(node.operation),
      ...(requires === undefined ? {} : { requires: required(requires) }),
      ...(inputRewrites === undefined ? {} : { inputRewrites: ownRewrites(inputRewrites, typesOf) }),
      ...(outputRewrites === undefined ? {} : { outputRewrites: ownRewrites(outputRewrites, typesOf) }),
    };
  }
}

/** What a plan may have at its root. */
type Given = NonNullable<Apollo.QueryPlan['node']>;

function segment(key: string | number): FlattenNodePathSegment {
  if (key === '@') return '@';
  // Type conditions stand in paths only with `typeConditionedFetching`, which is off.
  if (typeof key === 'number' || !/^\w+$/.test(key)) throw new Error(`the plan has the path segment ${key}`);
  return { Field: key };
}

/** It sends fields under the names that they have in the data, so there is no alias to turn round. */
function required(selections: readonly Apollo.QueryPlanSelectionNode[]): RequiresSelection[] {
  return selections.flatMap((selection): RequiresSelection[] => {
    if (selection.kind === 'InlineFragment') {
      const { typeCondition, selections: inner } = selection;
      if (typeCondition === undefined) return required(inner);
      return [{ kind: 'InlineFragment', typeCondition, selections: required(inner) }];
    }
    if (selection.alias !== undefined) throw new Error(`the plan requires ${selection.name} under another name`);
    const { name, selections: inner } = selection;
    return [{ kind: 'Field', name, ...(inner === undefined ? {} : { selections: required(inner) }) }];
  });
}
