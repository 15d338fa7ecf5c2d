import type { RequestListener } from 'node:http';
import type { Answer, Subgraph, SubgraphRequest } from './subgraph.ts';

/** One question to a feature's graph, and the one right answer. */
export interface ConformanceCase {
  /** Permanent: it names the case in talks and reports. */
  readonly id: string;
  /** What it shows, in one sentence. */
  readonly shows: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Which of several operations is meant. */
  readonly operationName?: string;
  /** The exact data with the fields in the client's order; `undefined` when the answer has no `data`. */
  readonly data: unknown;
  /** Every error of the answer, in any order; none when left out. */
  readonly errors?: readonly ExpectedError[];
  /** How many requests the subgraphs get together, where that is a promise. */
  readonly fetches?: number;
  /** Why the reference engine, `@apollo/gateway`, answers otherwise. It is asked too when this is left out. */
  readonly differs?: string;
  /** Why our engine does not give this answer yet; the case is then known to fail. */
  readonly pending?: string;
  /** Subgraphs that misbehave, by name. */
  readonly faults?: Readonly<Record<string, Fault>>;
  /** Subgraphs whose HTTP server misbehaves, by name. */
  readonly http?: Readonly<Record<string, RequestListener>>;
}

/** An error as a client must meet it. What is left out is not compared, but for the path: none means none. */
export interface ExpectedError {
  readonly path?: readonly (string | number)[];
  readonly code?: string;
  readonly message?: string;
}

/** Answers instead of a subgraph, which can still be asked. */
export type Fault = (request: SubgraphRequest, answer: Answer) => unknown;

/** A feature of federation: a graph of its own and what is asked of it. */
export interface Feature {
  /** Its folder. */
  readonly name: string;
  /** What it is about, as a heading. */
  readonly title: string;
  /** Makes its subgraphs, anew for each gateway: some have a state. */
  readonly subgraphs: () => readonly Subgraph[];
  readonly cases: readonly ConformanceCase[];
}
