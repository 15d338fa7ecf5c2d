/** Work that is under way. */
export interface Running<Answer> {
  readonly answer: Promise<Answer>;
  /** Nobody waits for the answer any more. */
  cancel(): void;
}

/** The client that a query is for. */
export interface SharingClient {
  /** Its rate-limit subject; undefined for the gateway's own queries. */
  readonly client?: string | undefined;
  /** Whether it has so much at work by now that its runs wait for each other; never when left out. */
  readonly isClientBusy?: (() => boolean) | undefined;
}

/** Lets equal queries that are under way at once share one run. */
export interface InFlightSharing<Group, Answer> {
  /**
   * Joins the run that is under way for the same thing, or starts it. A run of a busy client waits for the client's others:
   * only the client itself joins it.
   * @param group what the answer depends on besides the key, such as the address and the headers passed on
   * @param key the rest of it, such as the request's body
   * @returns the caller's own handle: the run itself is cancelled when the last of its callers has left
   */
  join(group: Group, key: string, start: () => Running<Answer>, client?: SharingClient): Running<Answer>;
  /**
   * A mutation has ended, well or badly: a query that begins now reads what it wrote, so it joins no run
   * that began before.
   */
  mutationEnded(): void;
}

/** A run and how many wait for it. */
interface Shared<Answer> {
  readonly run: Running<Answer>;
  /** Whose share of everything it runs in. */
  readonly owner: SharingClient;
  /** Where it is found. */
  place: string;
  callers: number;
}

const placeOf = (key: string, { client }: SharingClient): string => `${key}\n${client}`;

function moveTo<Answer>(runs: Map<string, Shared<Answer>>, place: string, run: Shared<Answer>): void {
  if (runs.get(run.place) === run) runs.delete(run.place);
  run.place = place;
  runs.set(place, run);
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
    join(group, key, start, owner = {}) {
      const runs = groupOf(group);
      const ofAll = runs.get(key);
      let known = ofAll;
      if (ofAll !== undefined && !isOpenTo(owner, ofAll)) {
        known = runs.get(placeOf(key, owner));
        // Its owner finds it beside the one that begins now, and is for all.
        if (known === undefined) moveTo(runs, placeOf(key, ofAll.owner), ofAll);
      }
      const shared = known ?? { run: start(), owner, place: key, callers: 0 };
      shared.callers += 1;
      // After a mutation another run, and another group, may have taken its place.
      const forget = () => {
        if (runs.get(shared.place) === shared) runs.delete(shared.place);
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

const isOpenTo = ({ client }: SharingClient, { owner }: Shared<unknown>): boolean =>
  client === owner.client || owner.isClientBusy?.() !== true;
