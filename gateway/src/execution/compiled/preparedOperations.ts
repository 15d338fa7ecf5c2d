import { GraphQLError, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { boundedCache, PlanningError, type Decisions, type Overrides, type PlanClient } from '../../planning/index.ts';
import type { PreparedOperation } from './prepare.ts';

/** How much the prepared operations of a graph may take in memory, about, in bytes. */
const maximumPreparedBytes = 64 * 1024 * 1024;

/** How many of the most used operations are prepared before a new graph takes over. */
const warmedOperations = 200;

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
  /** What was asked for most often of what could be prepared, for another graph to prepare. */
  mostUsed(): readonly UsedPreparation[];
  /** About what they take in memory, in bytes. */
  readonly bytes: number;
}

interface Entry extends Preparation {
  readonly prepared: Promise<PreparedOperation>;
  isReady: boolean;
  uses: number;
  /** By client, until it is prepared or never will be: of each of its requests, whether it still waits. */
  attempts: Map<string | undefined, (() => boolean)[]> | undefined;
  readonly resolve: (prepared: PreparedOperation) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Nothing is prepared yet. What several clients ask for at once is prepared when the first of them has its turn.
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
      // What is larger than the cache is not kept.
      if (!isFinal(error)) bytes = Infinity;
    }
    entry.attempts = undefined;
    // What was forgotten meanwhile stays so.
    if (entries.holds(key, entry)) entries.set(key, entry, bytes, entries.ownerOf(key));
  }

  /** Waits beside the others of a client, or as its first one. */
  function join(key: string, entry: Entry, { isWanted = always, ...forWhom }: PreparingHooks): void {
    const { attempts } = entry;
    if (attempts === undefined) return;
    const { client } = forWhom;
    const others = attempts.get(client);
    if (others !== undefined) {
      others.push(isWanted);
      return;
    }
    const waiting = [isWanted];
    attempts.set(client, waiting);
    const giveUp = () => {
      if (attempts.get(client) === waiting) attempts.delete(client);
      // The next one that asks does not wait for what is given up.
      if (attempts.size === 0 && entries.holds(key, entry)) entries.set(key, entry, Infinity);
    };
    const isWantedStill = () => {
      if (entry.attempts === undefined) return false;
      if (waiting.some((waits) => waits())) return true;
      giveUp();
      return false;
    };
    prepare(entry, { ...forWhom, isWanted: isWantedStill }).then(entry.resolve, (error: unknown) => {
      if (!isFinal(error)) giveUp();
      // What is about this client alone is no reason for the others.
      if (isFinal(error) || attempts.size === 0) entry.reject(error);
    });
  }

  function begin(key: string, preparation: Preparation, uses: number, hooks: PreparingHooks): Entry {
    const { promise: prepared, resolve, reject } = Promise.withResolvers<PreparedOperation>();
    const entry: Entry = { ...preparation, prepared, uses, isReady: false, attempts: new Map(), resolve, reject };
    entries.set(key, entry, documentBytes(preparation.source), hooks.client);
    void weigh(key, entry);
    join(key, entry, hooks);
    return entry;
  }

  function used(key: string, uses: number, hooks: PreparingHooks): Promise<PreparedOperation> | undefined {
    const known = entries.get(key, hooks.client);
    if (known === undefined) return undefined;
    known.uses += uses;
    join(key, known, hooks);
    return known.prepared;
  }

  return {
    get(preparation, uses = 1, hooks = {}) {
      const { source, decisions, overrides, refusal } = preparation;
      const key = `${source.identity} ${JSON.stringify(decisions)} ${JSON.stringify(overrides)} ${refusal}`;
      const known = used(key, uses, hooks);
      if (known !== undefined) return known;
      const prepareIt = () => begin(key, { source, decisions, overrides, refusal }, uses, hooks).prepared;
      if (hooks.beforePreparing === undefined) return prepareIt();
      // Another request may have prepared it meanwhile.
      return hooks.beforePreparing().then(() => used(key, uses, hooks) ?? prepareIt());
    },
    mostUsed: () =>
      entries
        .values()
        .filter(({ isReady }) => isReady)
        .toSorted((a, b) => b.uses - a.uses)
        .slice(0, warmedOperations),
    get bytes() {
      return entries.size;
    },
  };
}

const always = () => true;

/** About what a parsed document takes, and what comes with each operation. */
const documentBytes = ({ size }: OperationSource): number => 8_192 + size * 48;

/** Whether another attempt would end the same way: remembering it spares the planner. */
const isFinal = (error: unknown): boolean =>
  error instanceof GraphQLError || (error instanceof PlanningError && error.isFinal);
