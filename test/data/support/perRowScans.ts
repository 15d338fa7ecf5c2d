/** A step of a plan, as `explain (format json)` gives it; only what is read here. */
export interface ExplainedNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Parent Relationship'?: string;
  readonly 'Subplan Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Recheck Cond'?: string;
  readonly Filter?: string;
  readonly Plans?: readonly ExplainedNode[];
}

/**
 * The scans of a plan that read a whole table for each row of another one: those within a subplan that is run for each row,
 * or on the inner side of a nested loop, which no condition leads through an index. A hashed subplan, and what is
 * materialized or hashed, is read once.
 */
export function perRowScans(plan: ExplainedNode): string[] {
  const hashed = new Set(
    textsOf(plan).flatMap((text) => [...text.matchAll(/hashed (SubPlan \d+)/g)].map(([, name]) => name!)),
  );
  const found: string[] = [];
  const walk = (node: ExplainedNode, isPerRow: boolean): void => {
    const isScan = node['Node Type'].endsWith('Scan') && node['Relation Name'] !== undefined;
    const isLed = node['Index Cond'] !== undefined || node['Recheck Cond'] !== undefined;
    if (isPerRow && isScan && !isLed) found.push(`${node['Node Type']} of ${node['Relation Name']}`);
    for (const part of node.Plans ?? []) walk(part, perRow(node, part, isPerRow, hashed));
  };
  walk(plan, false);
  return found;
}

function perRow(node: ExplainedNode, part: ExplainedNode, isPerRow: boolean, hashed: ReadonlySet<string>): boolean {
  if (part['Parent Relationship'] === 'InitPlan') return false;
  const subplan = part['Subplan Name'];
  if (subplan !== undefined) return !hashed.has(subplan);
  if (part['Node Type'] === 'Materialize' || part['Node Type'] === 'Hash') return isPerRow;
  return isPerRow || (node['Node Type'] === 'Nested Loop' && part['Parent Relationship'] === 'Inner');
}

const textsOf = (node: ExplainedNode): string[] => [
  JSON.stringify({ ...node, Plans: undefined }),
  ...(node.Plans ?? []).flatMap(textsOf),
];
