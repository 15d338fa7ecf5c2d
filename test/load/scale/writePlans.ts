import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SizeResult } from './measureSize.ts';
import type { PlanNode } from './plans.ts';

/** Writes the plans of every statement of every question, a text file for each question, to be read by people. */
export function writePlans(folder: string, { scale, outcomes }: SizeResult): void {
  const own = join(folder, String(scale));
  mkdirSync(own, { recursive: true });
  for (const [name, outcome] of outcomes) {
    if ('failed' in outcome) continue;
    const texts = outcome.plans.map(({ statement, ms, plan }) =>
      [
        statement.sql.replaceAll(/\s+/g, ' ').trim(),
        `-- ${JSON.stringify(statement.parameters).slice(0, 300)}`,
        `-- ${ms.toFixed(1)} ms`,
        ...lines(plan, ''),
        '',
      ].join('\n'),
    );
    writeFileSync(join(own, `${name}.txt`), texts.join('\n'));
  }
}

function* lines(node: PlanNode, indent: string): Iterable<string> {
  const about = ['Relation Name', 'Index Name', 'Index Cond', 'Filter', 'Sort Key', 'Rows Removed by Filter'] as const;
  const details = node as unknown as Readonly<Record<string, string | number | readonly string[] | undefined>>;
  const told = about.flatMap((key) => (details[key] === undefined ? [] : [`${key}: ${String(details[key])}`]));
  const rows = `${node['Actual Rows']} rows × ${node['Actual Loops']} (expected ${String(details['Plan Rows'])})`;
  yield `${indent}${node['Node Type']}, ${[rows, ...told].join(', ')}`;
  for (const part of node.Plans ?? []) yield* lines(part, `${indent}  `);
}
