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
   * @throws PlanNotWanted; what preparing throws, also for an operation that failed before and always will
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
  /** Of each request that asked for it before it was prepared: whether it still waits. */
  waiting: (() => boolean)[] | undefined;
}

/**
 * Nothing is prepared yet.
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
    entry.waiting = undefined;
    // What was forgotten meanwhile stays so.
    if (entries.get(key) === entry) entries.set(key, entry, bytes);
  }

  function used(key: string, uses: number, isWaiting: () => boolean): Promise<PreparedOperation> | undefined {
    const known = entries.get(key);
    if (known === undefined) return undefined;
    known.uses += uses;
    known.waiting?.push(isWaiting);
    return known.prepared;
  }

  function prepareNow(
    key: string,
    preparation: Preparation,
    uses: number,
    isWaiting: () => boolean,
    forWhom: PlanClient,
  ): Promise<PreparedOperation> {
    const { source, decisions, overrides, refusal } = preparation;
    const waiting = [isWaiting];
    const isWanted = () => {
      if (entry.waiting?.some((waits) => waits()) === true) return true;
      // The next one that asks does not wait for what is given up.
      if (entries.get(key) === entry) entries.set(key, entry, Infinity);
      return false;
    };
    const prepared = prepare(preparation, { ...forWhom, isWanted });
    const entry: Entry = { source, decisions, overrides, refusal, prepared, uses, isReady: false, waiting };
    entries.set(key, entry, documentBytes(source));
    void weigh(key, entry);
    return prepared;
  }

  return {
    get(preparation, uses = 1, { beforePreparing: before, isWanted = always, client, plannerCrashed, planned } = {}) {
      const { source, decisions, overrides, refusal } = preparation;
      const key = `${source.identity} ${JSON.stringify(decisions)} ${JSON.stringify(overrides)} ${refusal}`;
      const known = used(key, uses, isWanted);
      if (known !== undefined) return known;
      const prepareIt = () => prepareNow(key, preparation, uses, isWanted, { client, plannerCrashed, planned });
      if (before === undefined) return prepareIt();
      // Another request may have prepared it meanwhile.
      return before().then(() => used(key, uses, isWanted) ?? prepareIt());
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
