import type { RunningCall } from './subgraphCall.ts';

/** Lets identical queries that are under way at once share one call; one for each gateway. */
export interface InFlightSharing {
  /**
   * Joins the call that is under way for the same thing, or starts it.
   * @param group what the answer depends on besides the body: the address and the headers that are passed on
   * @param body the request's body
   * @returns the caller's own handle: the call itself is cancelled when the last of its callers has left
   */
  join(group: string, body: string, start: () => RunningCall): RunningCall;
  /**
   * A mutation has ended, well or badly: a query that begins now reads what it wrote, so it joins no call
   * that began before.
   */
  mutationEnded(): void;
}

/** A call and how many wait for it. */
interface SharedCall {
  readonly call: RunningCall;
  callers: number;
}

/** Nothing is under way yet. */
export function createInFlightSharing(): InFlightSharing {
  // Bodies are keys by themselves because a longer text made of them would be copied and hashed each time.
  const groups = new Map<string, Map<string, SharedCall>>();
  const groupOf = (name: string) => {
    let calls = groups.get(name);
    if (calls === undefined) groups.set(name, (calls = new Map<string, SharedCall>()));
    return calls;
  };
  return {
    join(group, body, start) {
      const calls = groupOf(group);
      const known = calls.get(body);
      const shared = known ?? { call: start(), callers: 0 };
      shared.callers += 1;
      // After a mutation another call, and another group, may have taken its place.
      const forget = () => {
        if (calls.get(body) === shared) calls.delete(body);
        if (calls.size === 0 && groups.get(group) === calls) groups.delete(group);
      };
      if (known === undefined) {
        calls.set(body, shared);
        shared.call.answer.then(forget, forget);
      }
      let left = false;
      return {
        answer: shared.call.answer,
        cancel() {
          if (left) return;
          left = true;
          shared.callers -= 1;
          if (shared.callers > 0) return;
          forget();
          shared.call.cancel();
        },
      };
    },
    mutationEnded() {
      groups.clear();
    },
  };
}
