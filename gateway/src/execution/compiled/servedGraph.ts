import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import {
  boundedCache,
  conditionVariables,
  loadGraph,
  type Decisions,
  type Overrides,
  type PlannedGraph,
  type Planner,
} from '../../planning/index.ts';
import type { Transport } from '../../transport/index.ts';
import type { ChosenOptions } from '../engine.ts';
import { prepareOperation, type PreparedOperation } from './prepare.ts';

/** How much the prepared operations of a graph may take in memory, about, in bytes. */
const maximumPreparedBytes = 64 * 1024 * 1024;

/** How many of the most used operations are prepared before a new graph takes over. */
const warmedOperations = 200;

/** How long a graph without requests is kept after another one took its place, in milliseconds. */
const retirementMs = 1_000;

/** An operation of a document. */
export interface OperationSource {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The same for the same document text and operation name. */
  readonly identity: string;
  /** The length of the document's text. */
  readonly size: number;
}

/** A supergraph in service: what is prepared for it, and the ways to its subgraphs. */
export interface ServedGraph {
  readonly graph: PlannedGraph;
  readonly transports: ReadonlyMap<string, Transport>;
  /** The names of the variables that decide the `@skip`s and `@include`s of a document. */
  conditionsOf(document: DocumentNode): readonly string[];
  /**
   * The operation, prepared now or before.
   * @throws what `prepareOperation` throws, also for an operation that failed before
   */
  prepare(source: OperationSource, decisions: Decisions, overrides: Overrides): Promise<PreparedOperation>;
  /** What was asked for most often, for another graph to prepare. */
  mostUsed(): readonly Preparation[];
  /** Counts a request in, and out when the returned function is called. */
  enter(): () => void;
  /**
   * Frees what `successor` does not use, a while after the last request on this graph has ended: one that was
   * validated against it may still be on its way to the engine.
   */
  retire(successor: ServedGraph): void;
  /** Closes the transports. */
  close(): Promise<void>;
}

/** What an operation is prepared from. */
interface Preparation {
  readonly source: OperationSource;
  readonly decisions: Decisions;
  readonly overrides: Overrides;
}

interface Entry extends Preparation {
  readonly prepared: Promise<PreparedOperation>;
  /** How often it was asked for. */
  uses: number;
}

/**
 * Puts a supergraph into service.
 * @param predecessor what served before: unchanged subgraphs keep their transports, and its most used operations
 * are prepared
 * @throws OperatorError BAD_SUPERGRAPH
 */
export async function servedGraph(
  supergraphSdl: string,
  planner: Planner,
  { transports: makeTransport }: Pick<ChosenOptions, 'transports'>,
  predecessor?: ServedGraph,
): Promise<ServedGraph> {
  const graph = await loadGraph(supergraphSdl, planner);
  const transports = new Map<string, Transport>();
  for (const [name, url] of graph.urls) {
    const kept = predecessor?.graph.urls.get(name) === url ? predecessor.transports.get(name) : undefined;
    transports.set(name, kept ?? makeTransport(name, url));
  }
  const entries = boundedCache<Entry>(maximumPreparedBytes);
  const conditions = new WeakMap<DocumentNode, readonly string[]>();
  let running = 0;
  let whenIdle: (() => void) | undefined;

  const served: ServedGraph = {
    graph,
    transports,
    conditionsOf(document) {
      const known = conditions.get(document);
      if (known !== undefined) return known;
      const found = conditionVariables(document);
      conditions.set(document, found);
      return found;
    },
    prepare(source, decisions, overrides) {
      const key = `${source.identity} ${JSON.stringify(decisions)} ${JSON.stringify(overrides)}`;
      const known = entries.get(key);
      if (known !== undefined) {
        known.uses += 1;
        return known.prepared;
      }
      const prepared = prepareOperation(graph, source.document, source.operation, decisions, overrides);
      // One that cannot be planned is remembered as well: planning it again and again would help nobody.
      prepared.catch(() => {});
      entries.set(key, { source, decisions, overrides, prepared, uses: 1 }, bytesOf(source));
      return prepared;
    },
    mostUsed: () =>
      entries
        .values()
        .toSorted((a, b) => b.uses - a.uses)
        .slice(0, warmedOperations),
    enter() {
      running += 1;
      return () => {
        running -= 1;
        if (running === 0) whenIdle?.();
      };
    },
    retire(successor) {
      const free = () => {
        if (running > 0) return;
        whenIdle = undefined;
        graph.planner.drop();
        for (const [name, transport] of transports) {
          if (successor.transports.get(name) !== transport) void transport.close();
        }
      };
      whenIdle = () => void setTimeout(free, retirementMs).unref();
      if (running === 0) whenIdle();
    },
    async close() {
      await Promise.all([...transports.values()].map((transport) => transport.close()));
    },
  };
  await warm(served, predecessor);
  return served;
}

/** About what a prepared operation takes: the document, its plan and its functions grow with the text. */
const bytesOf = ({ size }: OperationSource): number => 8_192 + size * 48;

/** Prepares what the predecessor ran; what the new graph does not have is passed over. */
async function warm(served: ServedGraph, predecessor: ServedGraph | undefined): Promise<void> {
  for (const { source, decisions, overrides } of predecessor?.mostUsed() ?? []) {
    await served.prepare(source, decisions, overrides).catch(() => {});
  }
}
