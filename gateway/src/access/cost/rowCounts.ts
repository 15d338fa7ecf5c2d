import { randomUUID } from 'node:crypto';
import type { FormattedExecutionResult } from 'graphql';
import { largestSteps, mergedRowCounts, type RowCount, type RowCounts } from '@community-graph/kit/cost';
import { anonymous, type Viewer } from '@community-graph/kit/viewer';

/** The root field of subgraphs that says how many rows their public lists have; clients do not see it. */
export const rowStatisticsField = 'rowStatistics';

/** A request for row counts. */
export interface RowCountRequest {
  readonly document: { readonly query: string; readonly operationName: string; readonly kind: 'query' };
  /** The JSON text of an object. */
  readonly variables: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId: string;
  readonly viewer: Viewer;
  /** No client waits for it. */
  readonly isBackground: true;
}

const document = {
  query: `query RowStatistics { ${rowStatisticsField} { coordinate isRead total most largest shared } }`,
  operationName: 'RowStatistics',
  kind: 'query',
} as const;

/** How soon a subgraph that did not answer is asked again, in milliseconds. */
const retryMs = 5_000;

/** The most coordinates that are taken from one subgraph. */
const maximumCounts = 10_000;

/** What row counts are kept current with. */
export interface RowCountOptions {
  /** Asks every subgraph that has the field; by name. */
  readonly ask: (request: RowCountRequest) => ReadonlyMap<string, Promise<FormattedExecutionResult>>;
  /** Called when a count has changed. */
  readonly changed: (counts: RowCounts) => void;
  /** How often to ask, in milliseconds; 0 asks until every subgraph has answered once. */
  readonly everyMs: number;
}

/** Keeps row counts current in the background, never on the way of a request. */
export interface RowCountUpdates {
  /** Asks now; resolves when every subgraph has answered or failed. */
  update(): Promise<void>;
  close(): void;
}

/** Of a subgraph that fails, the last counts stand; before the first, `@listSize` alone says how long its lists are. */
export function rowCountUpdates({ ask, changed, everyMs }: RowCountOptions): RowCountUpdates {
  const bySubgraph = new Map<string, RowCounts>();
  let text = '';
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  const update = async (): Promise<void> => {
    clearTimeout(timer);
    // The counts are public, and a subgraph without a trust key learns of no other viewer.
    const request = { document, variables: '{}', headers: {}, requestId: randomUUID(), viewer: anonymous };
    const asked = [...ask({ ...request, isBackground: true })];
    for (const name of bySubgraph.keys()) if (!asked.some(([other]) => other === name)) bySubgraph.delete(name);
    const answered = await Promise.all(
      asked.map(async ([name, answer]) => {
        const counts = await answer.then(countsOf, () => undefined);
        if (counts !== undefined) bySubgraph.set(name, counts);
        return counts !== undefined;
      }),
    );
    if (isClosed) return;
    const merged = mergedRowCounts([...bySubgraph.values()]);
    const now = JSON.stringify([[...merged.items], [...merged.reads]]);
    if (now !== text) changed(merged);
    text = now;
    const waitMs = answered.every(Boolean) ? everyMs : retryMs;
    if (waitMs > 0 && asked.length > 0) timer = setTimeout(() => void update(), waitMs).unref();
  };
  return {
    update,
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

/** The counts that a subgraph answers with; undefined when it has none to give. */
function countsOf({ data }: FormattedExecutionResult): RowCounts | undefined {
  const listed: unknown = data?.[rowStatisticsField];
  if (!Array.isArray(listed)) return undefined;
  const [items, reads] = [new Map<string, RowCount>(), new Map<string, RowCount>()];
  for (const item of listed.slice(0, maximumCounts) as unknown[]) {
    const { coordinate, isRead, total, most, largest, shared } = (item ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof coordinate === 'string' && isCount(total) && isCount(most) && isCount(shared)) {
      const known =
        Array.isArray(largest) && largest.every(isCount) ? { largest: largest.slice(0, largestSteps.length) } : {};
      (isRead === true ? reads : items).set(coordinate, { total, most, ...known, shared });
    }
  }
  return { items, reads };
}

const isCount = (value: unknown): value is number => typeof value === 'number' && value >= 0 && Number.isFinite(value);
