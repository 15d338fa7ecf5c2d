import type { FlattenNodePathSegment, PlanNode, RequiresSelection } from '@graphql-hive/router-query-planner';
import { parse, print } from 'graphql';

/**
 * Prints a plan as text that a reviewer can read: a line for each step, fetches with what they send, entity
 * fetches with where their objects are and what identifies them.
 * @param nodes the parts of the plan that run one after the other
 */
export function printPlan(nodes: readonly PlanNode[]): string {
  if (nodes.length === 0) return 'Nothing to fetch.\n';
  const [only] = nodes;
  const lines = nodes.length === 1 ? linesOf(only!) : block('Sequence', nodes.flatMap(linesOf));
  return `${lines.join('\n')}\n`;
}

/** How many requests to subgraphs a plan makes at most. */
export function countFetches(nodes: readonly PlanNode[]): number {
  return linesOf({ kind: 'Sequence', nodes: [...nodes] }).filter((line) => /^\s*(Batch)?Fetch from /.test(line)).length;
}

function linesOf(node: PlanNode): string[] {
  switch (node.kind) {
    case 'Fetch':
      return block(`Fetch from ${node.serviceName}`, operationLines(node.operation));
    case 'Flatten': {
      if (node.node.kind !== 'Fetch') return block(`At ${pathText(node.path)}`, linesOf(node.node));
      const { serviceName, operation, requires = [] } = node.node;
      return block(`Fetch from ${serviceName}`, [
        `for ${pathText(node.path)} by ${requiresText(requires)}`,
        ...operationLines(operation),
      ]);
    }
    case 'BatchFetch':
      return block(`Fetch from ${node.serviceName}`, [
        ...node.entityBatch.aliases.map(
          ({ alias, paths, requires }) => `${alias} for ${paths.map(pathText).join(', ')} by ${requiresText(requires)}`,
        ),
        ...operationLines(node.operation),
      ]);
    case 'Sequence':
    case 'Parallel':
      return block(node.kind, node.nodes.flatMap(linesOf));
    default:
      return [node.kind];
  }
}

const block = (head: string, lines: readonly string[]): string[] => [
  `${head} {`,
  ...lines.map((line) => (line === '' ? '' : `  ${line}`)),
  '}',
];

const operationLines = (operation: string): string[] => print(parse(operation, { noLocation: true })).split('\n');

function pathText(path: readonly FlattenNodePathSegment[]): string {
  return path
    .map((segment) => {
      if (segment === '@') return '[]';
      return 'Field' in segment ? `.${segment.Field}` : `|${segment.TypeCondition.join('|')}`;
    })
    .join('')
    .replace(/^\./, '');
}

function requiresText(requires: readonly RequiresSelection[]): string {
  return requires
    .map((selection) => {
      if (selection.kind === 'FragmentSpread') return `...${selection.value}`;
      if (selection.kind === 'InlineFragment')
        return `${selection.typeCondition} { ${requiresText(selection.selections)} }`;
      const name = selection.alias === undefined ? selection.name : `${selection.alias}: ${selection.name}`;
      return selection.selections ? `${name} { ${requiresText(selection.selections)} }` : name;
    })
    .join(' ');
}
