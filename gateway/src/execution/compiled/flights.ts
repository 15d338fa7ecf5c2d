import { clientError } from '@community-graph/kit/errors';
import type { Cancellation } from '../../transport/index.ts';
import type { ExecutionOutput } from './execute.ts';

/** A run that is under way. */
export interface RunningExecution {
  /** Never rejected for what subgraphs do. */
  readonly output: Promise<ExecutionOutput>;
  /** Ends it: nobody waits for it any more. */
  cancel(): void;
}

/** The runs of queries that are under way: a query that is asked again meanwhile waits for the same run. */
export interface Flights {
  /**
   * Joins the run that is under way for the same thing, or starts one.
   * @param operation what is run
   * @param key everything else that the answer depends on
   * @param signal when the caller goes away; the run ends when its last caller has
   * @throws a client error REQUEST_CANCELLED when the caller has gone away before
   */
  join(
    operation: object,
    key: string,
    start: () => RunningExecution,
    signal: Cancellation | undefined,
  ): Promise<ExecutionOutput>;
  /** A mutation has ended: a query that comes now reads what it wrote, so it joins no run that began before. */
  mutationEnded(): void;
}

interface Flight {
  readonly execution: RunningExecution;
  callers: number;
  /** Nobody can join it any more. */
  readonly forget: () => void;
}

/** No run is under way yet. */
export function createFlights(): Flights {
  const flights = new Map<object, Map<string, Flight>>();
  return {
    join(operation, key, start, signal) {
      if (signal?.aborted) throw clientHasGone();
      const others = flights.get(operation) ?? new Map<string, Flight>();
      let flight = others.get(key);
      if (flight === undefined) {
        // After a mutation another run may have taken its place.
        const forget = () => {
          if (others.get(key) === started) others.delete(key);
          if (others.size === 0 && flights.get(operation) === others) flights.delete(operation);
        };
        const started: Flight = { execution: start(), callers: 0, forget };
        flight = started;
        flights.set(operation, others.set(key, started));
        started.execution.output.then(forget, forget);
      }
      return boarded(flight, signal);
    },
    mutationEnded: () => flights.clear(),
  };
}

/** A run that nobody shares. */
export function ownFlight(start: () => RunningExecution, signal: Cancellation | undefined): Promise<ExecutionOutput> {
  if (signal?.aborted) throw clientHasGone();
  return boarded({ execution: start(), callers: 0, forget: () => {} }, signal);
}

function boarded(flight: Flight, signal: Cancellation | undefined): Promise<ExecutionOutput> {
  flight.callers += 1;
  const leave = () => {
    flight.callers -= 1;
    if (flight.callers > 0) return;
    flight.forget();
    flight.execution.cancel();
  };
  signal?.addEventListener('abort', leave, { once: true });
  return flight.execution.output;
}

/** What nobody reads, but the log may show. */
export const clientHasGone = () => clientError('REQUEST_CANCELLED', 'The client has gone away.');
