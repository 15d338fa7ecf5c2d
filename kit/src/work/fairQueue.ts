/** What waits, by subject: each subject's in order, and of the subjects the one that has used the least time. */
export interface FairQueue<Item> {
  /** How many items wait. */
  readonly size: number;
  add(subject: string, item: Item): void;
  /** Takes the next one out; undefined when nothing waits. */
  next(): { readonly subject: string; readonly item: Item } | undefined;
  /** Counts time that an item of a subject has used, in milliseconds. */
  used(subject: string, ms: number): void;
}

interface Subject<Item> {
  /** In order. */
  readonly items: Item[];
  /** What it has used, on the clock that all subjects share. */
  usedUntil: number;
}

/**
 * Nothing waits yet. The clock stands where the subject that goes on has used its time until; one that comes starts there. So it
 * goes before those that have used more meanwhile, and has nothing saved up (start-time fair queueing, Goyal and others, 1996).
 */
export function createFairQueue<Item>(): FairQueue<Item> {
  const subjects = new Map<string, Subject<Item>>();
  let [size, clock, waitingSubjects] = [0, 0, 0];
  const subjectOf = (name: string) => {
    let subject = subjects.get(name);
    if (subject === undefined) subjects.set(name, (subject = { items: [], usedUntil: clock }));
    return subject;
  };
  return {
    get size() {
      return size;
    },
    add(name, item) {
      const subject = subjectOf(name);
      if (subject.items.length === 0) {
        waitingSubjects += 1;
        subject.usedUntil = Math.max(subject.usedUntil, clock);
      }
      subject.items.push(item);
      size += 1;
    },
    next() {
      let least: [string, Subject<Item>] | undefined;
      for (const entry of subjects) {
        const [name, { items, usedUntil }] = entry;
        // Who waits for nothing, and has used no more than others, comes back as a new one.
        if (items.length === 0 && usedUntil <= clock) subjects.delete(name);
        else if (items.length > 0 && !(usedUntil >= (least?.[1].usedUntil ?? Infinity))) least = entry;
      }
      if (least === undefined) return undefined;
      const [name, subject] = least;
      clock = Math.max(clock, subject.usedUntil);
      const item = subject.items.shift()!;
      size -= 1;
      if (subject.items.length === 0) waitingSubjects -= 1;
      // Those that have used equally much take turns.
      subjects.delete(name);
      subjects.set(name, subject);
      return { subject: name, item };
    },
    used(name, ms) {
      const subject = subjectOf(name);
      subject.usedUntil += ms;
      // Ever new subjects do not keep those that have used more from their share.
      clock += ms / (waitingSubjects + (subject.items.length > 0 ? 1 : 2));
    },
  };
}
