/** Work that is under way. */
export interface Running<Answer> {
  readonly answer: Promise<Answer>;
  /** Nobody waits for the answer any more. */
  cancel(): void;
}

/** Lets equal queries that are under way at once share one run. */
export interface InFlightSharing<Group, Answer> {
  /**
   * Joins the run that is under way for the same thing, or starts it.
   * @param group what the answer depends on besides the key, such as the address and the headers passed on
   * @param key the rest of it, such as the request's body
   * @returns the caller's own handle: the run itself is cancelled when the last of its callers has left
   */
  join(group: Group, key: string, start: () => Running<Answer>): Running<Answer>;
  /**
   * A mutation has ended, well or badly: a query that begins now reads what it wrote, so it joins no run
   * that began before.
   */
  mutationEnded(): void;
}

/** A run and how many wait for it. */
interface Shared<Answer> {
  readonly run: Running<Answer>;
  callers: number;
}

/** Nothing is under way yet. */
export function createInFlightSharing<Group, Answer>(): InFlightSharing<Group, Answer> {
  // Keys stand by themselves because a longer text made of them and the group would be copied and hashed each time.
  const groups = new Map<Group, Map<string, Shared<Answer>>>();
  const groupOf = (name: Group) => {
    let runs = groups.get(name);
    if (runs === undefined) groups.set(name, (runs = new Map<string, Shared<Answer>>()));
    return runs;
  };
  return {
    join(group, key, start) {
      const runs = groupOf(group);
      const known = runs.get(key);
      const shared = known ?? { run: start(), callers: 0 };
      shared.callers += 1;
      // After a mutation another run, and another group, may have taken its place.
      const forget = () => {
        if (runs.get(key) === shared) runs.delete(key);
        if (runs.size === 0 && groups.get(group) === runs) groups.delete(group);
      };
      if (known === undefined) {
        runs.set(key, shared);
        shared.run.answer.then(forget, forget);
      }
      let left = false;
      return {
        answer: shared.run.answer,
        cancel() {
          if (left) return;
          left = true;
          shared.callers -= 1;
          if (shared.callers > 0) return;
          forget();
          shared.run.cancel();
        },
      };
    },
    mutationEnded: () => groups.clear(),
  };
}
