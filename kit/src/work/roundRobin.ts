/** What waits, by subject: each subject's in order, and the subjects in turn. */
export interface RoundRobin<Item> {
  /** How many items wait. */
  readonly size: number;
  /** @param subject whose item it is; undefined is a subject as well */
  add(subject: string | undefined, item: Item): void;
  /**
   * Takes the next one out: the first of the subject whose turn it is; undefined when nothing waits.
   * @param mayGoOn says of each subject in turn whether it may: those that may not keep their turns. All may when left out.
   */
  next(mayGoOn?: (subject: string | undefined) => boolean): Item | undefined;
  /** Whether an item of a subject waits that may go on. */
  has(mayGoOn: (subject: string | undefined) => boolean): boolean;
  /** Puts a subject's turn behind those of all others that wait. */
  defer(subject: string | undefined): void;
  /** Takes out all that fulfil a condition, the others keep their places. */
  takeWhere(isTaken: (item: Item) => boolean): Item[];
}

/** Nothing waits yet. */
export function createRoundRobin<Item>(): RoundRobin<Item> {
  /** In the order of their turns; none is empty. */
  const queues = new Map<string | undefined, Item[]>();
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(subject, item) {
      const queue = queues.get(subject);
      if (queue === undefined) queues.set(subject, [item]);
      else queue.push(item);
      size += 1;
    },
    next(mayGoOn = () => true) {
      for (const [subject, queue] of queues) {
        if (!mayGoOn(subject)) continue;
        const item = queue.shift();
        queues.delete(subject);
        if (queue.length > 0) queues.set(subject, queue);
        size -= 1;
        return item;
      }
      return undefined;
    },
    has: (mayGoOn) => [...queues.keys()].some(mayGoOn),
    defer(subject) {
      const queue = queues.get(subject);
      if (queue === undefined) return;
      queues.delete(subject);
      queues.set(subject, queue);
    },
    takeWhere(isTaken) {
      const taken: Item[] = [];
      for (const [subject, queue] of queues) {
        const left = queue.filter((item) => !isTaken(item) || taken.push(item) === 0);
        queue.splice(0, queue.length, ...left);
        if (left.length === 0) queues.delete(subject);
      }
      size -= taken.length;
      return taken;
    },
  };
}
