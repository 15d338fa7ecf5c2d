/** Limits of the calls to one subgraph; every one of them is on unless it says otherwise. */
export interface HttpTransportLimits {
  /** How long a call may take in all, waiting and a repetition included, in milliseconds. */
  readonly timeoutMs: number;
  /** The largest answer that is read, in bytes. */
  readonly maximumResponseBytes: number;
  /** How many calls may be under way at once; more wait. */
  readonly connections: number;
  /** How many calls may wait for their turn; more are turned away. */
  readonly maximumWaiting: number;
  /** After how many failures in a row calls are turned away for a while; 0 for never. */
  readonly failuresToOpen: number;
  /** How long they are turned away the first time, in milliseconds; it doubles each time a trial fails. */
  readonly openMs: number;
  /** How long they are turned away at the most, in milliseconds. */
  readonly longestOpenMs: number;
}

/** The limits when nothing else is said. */
export const defaultHttpLimits: HttpTransportLimits = {
  timeoutMs: 15_000,
  // As much as the largest answer to a client may have.
  maximumResponseBytes: 16 * 1024 * 1024,
  connections: 64,
  maximumWaiting: 1024,
  // More than one unlucky request can make (a question calls one subgraph a handful of times), and few enough
  // that a subgraph that hangs holds only that many clients up for the whole deadline.
  failuresToOpen: 10,
  openMs: 5000,
  longestOpenMs: 60_000,
};
