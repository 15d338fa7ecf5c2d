import pg from 'pg';
import { serverSettings } from '@community-graph/kit/database';
import type { Question } from '../../../gateway/src/http/questions.ts';
import { measureQuestion, type Cost, type Patience } from './measureQuestion.ts';
import { pagingDepth, type DepthCost } from './pagingDepth.ts';
import { bigTables, explain, type PlanFinding } from './plans.ts';
import { findSamples } from './samples.ts';
import { measureSearches, type SearchCost } from './searches.ts';
import { startService, type Service } from './service.ts';
import { synthesize } from './synthesize.ts';

/** What a question came to on one size: its cost with the plans of its statements, or why there is none. */
export type Outcome = (Cost & { readonly plans: readonly PlanFinding[] }) | { readonly failed: string };

/** Everything that was measured on one size. */
export interface SizeResult {
  readonly scale: number;
  readonly rows: number;
  /** Rows a second into the database, indexes and keys included. */
  readonly rowsPerSecond: number;
  /** By the name of the question. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly depths: readonly DepthCost[];
  readonly searches: readonly SearchCost[];
}

interface MeasureOptions {
  readonly questions: readonly Question[];
  readonly patience: Patience;
  readonly databasePid: number | undefined;
  readonly tell: (line: string) => void;
}

/** Asks every question of a filled database. */
export async function measureSize(
  url: string,
  { questions, patience, databasePid, tell }: MeasureOptions,
): Promise<Pick<SizeResult, 'outcomes' | 'depths' | 'searches'>> {
  const samples = await findSamples(url);
  const service = await startService(url);
  const client = new pg.Client({ connectionString: url, options: serverSettings, statement_timeout: 30_000 });
  try {
    await client.connect();
    const big = await bigTables(client);
    const outcomes = new Map<string, Outcome>();
    for (const { name, query } of questions) {
      const outcome = await outcomeOf(synthesize(query, samples), { service, patience, databasePid, client, big });
      outcomes.set(name, outcome);
      tell(`  ${name}: ${inWords(outcome)}`);
    }
    const depths = await pagingDepth(service, samples, patience);
    const searches = await measureSearches(service, samples, patience);
    return { outcomes, depths, searches };
  } finally {
    await client.end();
    await service.close();
  }
}

interface Asking {
  readonly service: Service;
  readonly patience: Patience;
  readonly databasePid: number | undefined;
  readonly client: pg.Client;
  readonly big: ReadonlySet<string>;
}

async function outcomeOf(query: string, { service, patience, databasePid, client, big }: Asking): Promise<Outcome> {
  try {
    const cost = await measureQuestion(service, query, patience, databasePid);
    const plans: PlanFinding[] = [];
    for (const statement of cost.statements) {
      const finding = await explain(client, statement, big);
      if (finding !== undefined) plans.push(finding);
    }
    return { ...cost, plans };
  } catch (error) {
    return { failed: (error as Error).message };
  }
}

function inWords(outcome: Outcome): string {
  if ('failed' in outcome) return outcome.failed;
  const scans = outcome.plans.flatMap(({ sequentialScans }) => sequentialScans);
  return `${outcome.wallMs.toFixed(1)} ms, ${outcome.statements.length} statements${scans.length === 0 ? '' : `, sequential scans of ${[...new Set(scans)].join(', ')}`}`;
}
