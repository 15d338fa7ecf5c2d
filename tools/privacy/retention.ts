import type { Administered } from '@community-graph/kit/administration';
import type { Printer } from '@community-graph/kit/command';
import { retentionSize, type RetentionReport } from '@community-graph/kit/privacy';

/** What one run removes of each rule at the most. */
const mostOfRun = retentionSize.rows * retentionSize.batches;

const isCutShort = (report: RetentionReport) => Object.values(report).some((rows) => rows >= mostOfRun);

/**
 * Removes what a subgraph kept long enough, and prints how many rows of each rule.
 * @param name the subgraph's
 * @param once removes up to a number of rows, or counts all of them
 */
export async function retain(
  name: string,
  once: Administered['retain'],
  dryRun: boolean,
  { result }: Printer,
): Promise<void> {
  const total: Record<string, number> = {};
  const run = async (): Promise<RetentionReport> => {
    const report = await once(dryRun);
    for (const [rule, rows] of Object.entries(report)) total[rule] = (total[rule] ?? 0) + rows;
    return report;
  };
  let report = await run();
  if (!dryRun) while (isCutShort(report)) report = await run();
  result(dryRun ? `${name}, nothing is changed:` : `${name}:`);
  for (const [rule, rows] of Object.entries(total)) {
    result(`  ${rule}: ${rows} ${dryRun ? 'would be removed' : 'removed'}`);
  }
}
