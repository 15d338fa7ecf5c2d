import type { FormattedExecutionResult } from 'graphql';
import type { DataObject, Fault } from './absence.ts';

/** One run of a plan: what it was asked with, and what has arrived. */
export interface Run {
  /** What arrived so far, by the response keys of the plan. */
  readonly data: DataObject;
  /** The JSON texts of the variables, by their names in the plan. */
  readonly variables: ReadonlyMap<string, string>;
  /** Faults that have no place in the data. */
  readonly faults: Fault[];
  /**
   * Sends a request of this run.
   * @param fetch which one
   * @param variables the JSON text of an object
   * @returns the subgraph's answer, or the fault that stands for it
   */
  send(fetch: Sendable, variables: string): Promise<FormattedExecutionResult | Fault>;
}

/** A fetch as `Run.send` knows it. */
export interface Sendable {
  readonly subgraph: string;
  readonly document: {
    readonly query: string;
    readonly operationName?: string | undefined;
    readonly kind: 'query' | 'mutation';
  };
}

/** A step of a plan, ready to run. It never rejects: what fails is noted in the data. */
export type Step = (run: Run) => Promise<void> | void;

/** Whether the call failed as a whole. */
export function isFault(answer: FormattedExecutionResult | Fault): answer is Fault {
  return 'tail' in answer;
}
