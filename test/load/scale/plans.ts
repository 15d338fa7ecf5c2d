import type pg from 'pg';
import type { Statement } from './recording.ts';

/** A table is big from so many rows on. */
export const bigTableRows = 10_000;

/** What a statement's plan shows. */
export interface PlanFinding {
  readonly statement: Statement;
  readonly ms: number;
  /** The big tables that it reads from the first row to the last. */
  readonly sequentialScans: readonly string[];
  /** The most rows that one step of the plan went through, in all its loops. */
  readonly rowsRead: number;
  /** The plan as PostgreSQL gave it. */
  readonly plan: PlanNode;
}

/** A step of a plan; only what is read here. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Schema?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Join Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** The tables of a database with more than `bigTableRows` rows, as `schema.table`. */
export async function bigTables(client: pg.ClientBase): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and c.reltuples > ${bigTableRows}`,
  );
  return new Set(rows.map(({ name }) => name));
}

/**
 * Runs a statement once more under `explain`, with the same parameters.
 * @returns undefined for what has no plan, such as `begin`
 */
export async function explain(
  client: pg.ClientBase,
  statement: Statement,
  big: ReadonlySet<string>,
): Promise<PlanFinding | undefined> {
  if (!/^\s*(select|with)\b/i.test(statement.sql)) return undefined;
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode; 'Execution Time': number }] }>(
    `explain (analyze, verbose, timing off, format json) ${statement.sql}`,
    [...statement.parameters],
  );
  const [{ Plan: plan, 'Execution Time': ms }] = rows[0]!['QUERY PLAN'];
  return { statement, ms, plan, ...readPlan(plan, big) };
}

/** What is to be told of a plan. */
export function readPlan(plan: PlanNode, big: ReadonlySet<string>): Pick<PlanFinding, 'sequentialScans' | 'rowsRead'> {
  const nodes = [...stepsOf(plan)];
  const scanned = nodes
    .filter((node) => node['Node Type'].endsWith('Seq Scan'))
    .map((node) => `${node.Schema}.${node['Relation Name']}`)
    .filter((table) => big.has(table));
  return { sequentialScans: [...new Set(scanned)].toSorted(), rowsRead: Math.max(...nodes.map(rowsOf)) };
}

function* stepsOf(node: PlanNode): Iterable<PlanNode> {
  yield node;
  for (const part of node.Plans ?? []) yield* stepsOf(part);
}

/** PostgreSQL tells means of the loops. */
const rowsOf = (node: PlanNode): number =>
  ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Join Filter'] ?? 0)) *
  (node['Actual Loops'] ?? 1);
