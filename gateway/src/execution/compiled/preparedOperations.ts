import { GraphQLError, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import {
  boundedCache,
  PlanNotMade,
  PlanningError,
  type Decisions,
  type Overrides,
  type PlanClient,
} from '../../planning/index.ts';
import type { PreparedOperation } from './prepare.ts';

/** How much the prepared operations of a graph may take in memory, about, in bytes. */
const maximumPreparedBytes = 64 * 1024 * 1024;

/** How many of the most used operations are prepared before a new graph takes over. */
const warmedOperations = 200;

/** The longest plan that another graph makes before anybody asks, in milliseconds of CPU time. */
const warmedPlanMs = 500;

/** An operation of a document. */
export interface OperationSource {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The same for the same document text and operation name. */
  readonly identity: string;
  /** The length of the document's text. */
  readonly size: number;
}

/** What an operation is prepared from. */
export interface Preparation {
  readonly source: OperationSource;
  readonly decisions: Decisions;
  readonly overrides: Overrides;
  /** What the viewer is refused, as `GuardedFields` says it; the empty text when nothing is. */
  readonly refusal: string;
}

/** An operation that was prepared, and how often it was asked for. */
export interface UsedPreparation extends Preparation {
  readonly uses: number;
}

/** What becomes of a request that has an operation prepared for the first time. */
export interface PreparingHooks extends PlanClient {
  /** Whether this request still waits; when none does that asked for the operation, it is not planned. It does when left out. */
  readonly isWanted?: (() => boolean) | undefined;
  /** Called before; what it throws is thrown, and nothing is prepared. */
  readonly beforePreparing?: (() => Promise<void>) | undefined;
}

/** The prepared operations of a graph: as many as memory may be spent on. */
export interface PreparedOperations {
  /**
   * The operation, prepared now or before.
   * @param uses how often it is asked for at once
   * @throws PlanNotMade; what preparing throws, also for an operation that failed before and always will
   */
  get(preparation: Preparation, uses?: number, hooks?: PreparingHooks): Promise<PreparedOperation>;
  /**
   * What was asked for most often of what could be prepared, for another graph to prepare. What took long to plan is left out:
   * nobody would pay for it again, and a few such operations would keep the planner from those of the others.
   */
  mostUsed(): readonly UsedPreparation[];
  /** About what they take in memory, in bytes. */
  readonly bytes: number;
}

interface Entry extends Preparation {
  readonly prepared: Promise<PreparedOperation>;
  isReady: boolean;
  uses: number;
  /** The CPU time that its plan has taken so far, in milliseconds. */
  readonly plan: { cpuMs: number };
  /** Who waits for it; undefined when it is prepared, or never will be. */
  waiting: WaitingClients | undefined;
}

/** Those that wait for one operation. */
interface WaitingClients {
  /** Of each of their requests, whether it still waits. */
  readonly waits: (() => boolean)[];
  /** The one that asked first, and the others. */
  readonly client: string | undefined;
  readonly others: Set<string | undefined>;
  /** Lets another client's turn do. */
  join: (client: string) => void;
}

/**
 * Nothing is prepared yet. What several clients ask for at once is prepared once, in the turn that comes first.
 * @param prepare prepares an operation
 */
export function preparedOperations(
  prepare: (preparation: Preparation, forWhom?: PlanClient) => Promise<PreparedOperation>,
): PreparedOperations {
  const entries = boundedCache<Entry>(maximumPreparedBytes);

  /** Counts an operation anew when it is prepared; what fails only for now is forgotten. */
  async function weigh(key: string, entry: Entry): Promise<void> {
    let bytes = documentBytes(entry.source);
    try {
      bytes += (await entry.prepared).bytes;
      entry.isReady = true;
    } catch (error) {
      // What is larger than an owner's share is not kept.
      if (!isFinal(error)) bytes = Infinity;
    }
    entry.waiting = undefined;
    // What was forgotten meanwhile stays so.
    if (entries.holds(key, entry)) entries.set(key, entry, bytes, entries.ownerOf(key));
  }

  function begin(key: string, preparation: Preparation, uses: number, hooks: PreparingHooks): Entry {
    const { isWanted = always, ...forWhom } = hooks;
    let entry: Entry | undefined;
    const waiting: WaitingClients = { waits: [isWanted], client: forWhom.client, others: new Set(), join: () => {} };
    const isWantedStill = () => {
      if (waiting.waits.some((waits) => waits())) return true;
      // The next one that asks does not wait for what is given up.
      if (entry !== undefined && entries.holds(key, entry)) entries.set(key, entry, Infinity);
      return false;
    };
    const onJoin = (join: (client: string) => void) => {
      waiting.join = join;
      for (const client of waiting.others) if (client !== undefined) join(client);
    };
    const plan = { cpuMs: 0 };
    const planned = (cpuMs: number) => {
      plan.cpuMs += cpuMs;
      forWhom.planned?.(cpuMs);
    };
    const prepared = prepare(preparation, { ...forWhom, planned, isWanted: isWantedStill, onJoin });
    entry = { ...preparation, prepared, uses, isReady: false, plan, waiting };
    entries.set(key, entry, documentBytes(preparation.source), forWhom.client);
    void weigh(key, entry);
    return entry;
  }

  /** What is prepared already, or waited for with others; `again` is what to do when it was not prepared because of them. */
  function used(
    key: string,
    uses: number,
    { client, isWanted = always }: PreparingHooks,
    again: () => Promise<PreparedOperation>,
  ): Promise<PreparedOperation> | undefined {
    const known = entries.get(key, client);
    if (known === undefined) return undefined;
    known.uses += uses;
    const { waiting, prepared } = known;
    if (waiting === undefined) return prepared;
    waiting.waits.push(isWanted);
    if (client === waiting.client) return prepared;
    const isFirst = !waiting.others.has(client);
    waiting.others.add(client);
    if (isFirst && client !== undefined) waiting.join(client);
    return handled(
      prepared.catch((error: unknown) => {
        if (error instanceof PlanNotMade && isWanted()) return again();
        throw error;
      }),
    );
  }

  return {
    get(preparation, uses = 1, hooks = {}) {
      const { source, decisions, overrides, refusal } = preparation;
      const key = `${source.identity} ${JSON.stringify(decisions)} ${JSON.stringify(overrides)} ${refusal}`;
      const { beforePreparing } = hooks;
      const beginIt = () => begin(key, { source, decisions, overrides, refusal }, uses, hooks).prepared;
      const prepareIt = async (): Promise<PreparedOperation> => {
        await beforePreparing?.();
        // Another request may have prepared it meanwhile.
        return used(key, uses, hooks, prepareIt) ?? beginIt();
      };
      const known = used(key, uses, hooks, prepareIt);
      if (known !== undefined) return known;
      return beforePreparing === undefined ? beginIt() : handled(prepareIt());
    },
    mostUsed: () =>
      entries
        .values()
        .filter(({ isReady, plan }) => isReady && plan.cpuMs <= warmedPlanMs)
        .toSorted((a, b) => b.uses - a.uses)
        .slice(0, warmedOperations),
    get bytes() {
      return entries.size;
    },
  };
}

const always = () => true;

/** A client may have left meanwhile: what fails then is no failure that nobody handles. */
function handled<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {});
  return promise;
}

/** About what a parsed document takes, and what comes with each operation. */
const documentBytes = ({ size }: OperationSource): number => 8_192 + size * 48;

/** Whether another attempt would end the same way: remembering it spares the planner. */
const isFinal = (error: unknown): boolean =>
  error instanceof GraphQLError || (error instanceof PlanningError && error.isFinal);
