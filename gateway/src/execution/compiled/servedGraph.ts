import type { DocumentNode } from 'graphql';
import { noGrants, type Grants } from '@community-graph/kit/viewer';
import {
  conditionVariables,
  guardedFields,
  loadGraph,
  type Decisions,
  type Overrides,
  type PlannedGraph,
  type Planner,
} from '../../planning/index.ts';
import type { Transport } from '../../transport/index.ts';
import { prepareOperation, type PreparedOperation } from './prepare.ts';
import {
  preparedOperations,
  type OperationSource,
  type PreparedOperations,
  type PreparingHooks,
} from './preparedOperations.ts';
import type { TransportPool } from './transportPool.ts';

/** How long a graph without requests is kept after another one took its place, in milliseconds. */
const retirementMs = 1_000;

/** How long operations are prepared before a graph takes over, in milliseconds. */
const defaultWarmingMs = 5_000;

/** A supergraph in service: what is prepared for it, and the ways to its subgraphs. */
export interface ServedGraph {
  readonly graph: PlannedGraph;
  readonly transports: ReadonlyMap<string, Transport>;
  readonly prepared: PreparedOperations;
  /** The names of the variables that decide the `@skip`s and `@include`s of a document. */
  conditionsOf(document: DocumentNode): readonly string[];
  /**
   * The operation, prepared now or before.
   * @param grants of the viewer; nothing when left out
   * @param hooks called where it is prepared for the first time
   * @throws what `prepareOperation` throws, also for an operation that failed before and always will
   */
  prepare(
    source: OperationSource,
    decisions: Decisions,
    overrides: Overrides,
    grants?: Grants,
    hooks?: PreparingHooks,
  ): Promise<PreparedOperation>;
  /** Counts a request in, and out when the returned function is called. */
  enter(): () => void;
  /**
   * Frees what it holds, a while after the last request on it has ended: one that was validated against it may
   * still be on its way to the engine.
   */
  retire(): void;
}

/** What a graph is served with. */
export interface ServingOptions {
  readonly pool: TransportPool;
  /** What served before: its most used operations are prepared. */
  readonly predecessor?: ServedGraph;
  /** How long that may take, in milliseconds; 5,000 when left out. */
  readonly warmingMs?: number;
}

/**
 * Puts a supergraph into service.
 * @throws OperatorError BAD_SUPERGRAPH
 */
export async function servedGraph(
  supergraphSdl: string,
  planner: Planner,
  { pool, predecessor, warmingMs = defaultWarmingMs }: ServingOptions,
): Promise<ServedGraph> {
  const graph = await loadGraph(supergraphSdl, planner);
  const transports = new Map<string, Transport>();
  const free = () => {
    graph.planner.drop();
    for (const name of transports.keys()) pool.release(name, graph.urls.get(name)!);
    transports.clear();
  };
  try {
    for (const [name, url] of graph.urls) transports.set(name, pool.acquire(name, url));
  } catch (error) {
    free();
    throw error;
  }
  const guardedOf = memoised((document) => guardedFields(graph.accessRules, graph.apiSchema, document));
  const prepared = preparedOperations(({ source: { document, operation }, decisions, overrides, refusal }, forWhom) =>
    prepareOperation(graph, document, operation, decisions, overrides, guardedOf(document).refused(refusal), forWhom),
  );
  let running = 0;
  let whenIdle: (() => void) | undefined;

  if (predecessor !== undefined) await warm(prepared, predecessor.prepared, warmingMs);
  return {
    graph,
    transports,
    prepared,
    conditionsOf: memoised(conditionVariables),
    prepare(source, decisions, overrides, grants = noGrants, hooks) {
      const refusal = guardedOf(source.document).refusalFor(grants);
      return prepared.get({ source, decisions, overrides, refusal }, 1, hooks);
    },
    enter() {
      running += 1;
      return () => {
        running -= 1;
        if (running === 0) whenIdle?.();
      };
    },
    retire() {
      const freeWhenIdle = () => {
        // Each time that the graph was idle set a timer; another one may have come first.
        if (running > 0 || whenIdle === undefined) return;
        whenIdle = undefined;
        free();
      };
      whenIdle = () => void setTimeout(freeWhenIdle, retirementMs).unref();
      if (running === 0) whenIdle();
    },
  };
}

/** What is found out once for each document, as long as the document is kept. */
function memoised<Found>(find: (document: DocumentNode) => Found): (document: DocumentNode) => Found {
  const known = new WeakMap<DocumentNode, { readonly found: Found }>();
  return (document) => {
    const before = known.get(document);
    if (before !== undefined) return before.found;
    const found = find(document);
    known.set(document, { found });
    return found;
  };
}

/** Prepares what was used before; what the new graph does not have is passed over. */
async function warm(prepared: PreparedOperations, before: PreparedOperations, warmingMs: number): Promise<void> {
  const late = Promise.withResolvers<void>();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    late.resolve();
  }, warmingMs);
  const all = async () => {
    for (const used of before.mostUsed()) {
      if (isLate) return;
      await prepared.get(used, used.uses).catch(() => {});
    }
  };
  await Promise.race([all(), late.promise]);
  clearTimeout(timer);
}
