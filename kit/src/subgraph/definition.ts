import type { EntitySchema } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
import type { EntityManager } from '@mikro-orm/sql';
import type { Change, ChangeInput, Payload } from '../changing/index.ts';
import type { Identified } from '../errors/index.ts';
import type { ReadModel } from '../feed/index.ts';
import type { RetentionRule } from '../privacy/index.ts';
import type { Reader } from '../reading/index.ts';
import type { ComputedValues, CountedLists } from '../statistics/index.ts';
import type { Day } from '../time/index.ts';
import type { OperationKind, Viewer } from '../viewer/index.ts';
import type { Cancellation } from '../work/index.ts';

/** A GraphQL request to a subgraph. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown> | undefined;
  readonly operationName?: string | undefined;
  /** The id of the client's request that this one serves; it stands in errors and log lines. */
  readonly requestId: string;
  /** Who is asking; anonymous when left out. */
  readonly viewer?: Viewer | undefined;
  /** The rate-limit subject: an opaque text, the same for all requests of one client. */
  readonly client?: string | undefined;
  /** Ends the reads of the request when nobody waits for its answer any more; a mutation that has begun is finished. */
  readonly signal?: Cancellation | undefined;
}

/** What the resolvers of one request share. */
export interface SubgraphContext<Loaders> extends Identified {
  /** Who is asking. */
  readonly viewer: Viewer;
  /** The only kind of operation that the request may run; any when undefined. */
  readonly kind?: OperationKind | undefined;
  /** Batched, memoised reads; made anew for each request, and after each change. */
  readonly loaders: Loaders;
  /**
   * Makes a change: `runChange` for this request's viewer. What the loaders read before is forgotten.
   * @param name of the mutation
   */
  readonly change: <Answer extends object>(
    name: string,
    input: ChangeInput,
    work: (change: Change) => Promise<Answer>,
  ) => Promise<Payload<Answer>>;
  /**
   * Asks another subgraph, or this one, as this request's viewer.
   * @param peer its name
   * @returns the data of its answer
   * @throws SUBGRAPH_UNAVAILABLE when it does not answer, and what it answers with when that is an error
   */
  readonly ask: (peer: string, query: string, variables: Record<string, unknown>) => Promise<Record<string, unknown>>;
  /** The day it is in Denmark, the same for the whole request. */
  readonly today: Day;
  /**
   * Makes sure that a read model can be used, for example `organization`.
   * @throws NOT_READY before it was filled for the first time
   */
  readonly requireModel: (name: string) => void;
}

/** Everything that makes one subgraph different from another. */
export interface SubgraphDefinition<Loaders> {
  /** Its name in the supergraph, also the name of its PostgreSQL schema. */
  readonly name: string;
  /** Its contract, `schema.graphql`. */
  readonly schemaFile: URL;
  readonly entities: readonly EntitySchema[];
  /** Migrations by name, in the order in which they run. */
  readonly migrations: Readonly<Record<string, new (...args: never[]) => Migration>>;
  /** Fills an empty database with the shipped data; runs inside a transaction. */
  readonly seed: (em: EntityManager) => Promise<void>;
  /** What is kept here of other subgraphs; the table `read_model` must be there when any is. */
  readonly readModels?: readonly ReadModel[];
  /** What is kept for a time only, besides the actors of audit entries and the results for retries. */
  readonly retention?: readonly RetentionRule[];
  /** The tables of its public lists, whose rows are counted for prices. */
  readonly countedLists?: CountedLists;
  /** The tables that are read to compute values; their rows are counted for prices. */
  readonly computedValues?: ComputedValues;
  readonly createLoaders: (reader: Reader) => Loaders;
  /** The resolver map that codegen typed. */
  readonly resolvers: object;
}
