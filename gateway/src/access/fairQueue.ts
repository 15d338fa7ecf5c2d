/** Runs work for many subjects, each in its turn. */
export interface FairQueue {
  /**
   * Runs a piece of work when it is its subject's turn.
   * @param subject who it is for; work of one subject runs in the order in which it came
   * @returns what the work gives, or rejects with; undefined, at once, when the subject or all together have too much waiting
   */
  run<Result>(subject: string, work: () => Promise<Result>): Promise<Result | undefined>;
}

/** The bounds of a queue. */
export interface FairQueueOptions {
  /** The most pieces of work that run at the same time, in all and for one subject. */
  readonly running: number;
  readonly runningOfOne: number;
  /** The most that wait, in all and for one subject. */
  readonly waiting: number;
  readonly waitingOfOne: number;
}

interface Lane {
  running: number;
  readonly waiting: (() => void)[];
}

/**
 * A queue that is empty. Subjects take turns (round-robin), and one subject never has all the places: what one sends in floods, another does not
 * wait behind.
 */
export function createFairQueue(most: FairQueueOptions): FairQueue {
  const lanes = new Map<string, Lane>();
  // Lanes that have work waiting and a place left, in the order of their turns.
  const turns = new Set<Lane>();
  let [running, waiting] = [0, 0];

  const laneOf = (subject: string): Lane => {
    const lane = lanes.get(subject) ?? { running: 0, waiting: [] };
    lanes.set(subject, lane);
    return lane;
  };
  const take = (lane: Lane) => {
    running += 1;
    lane.running += 1;
  };

  function startNext(): void {
    while (running < most.running) {
      const [lane] = turns;
      if (lane === undefined) return;
      turns.delete(lane);
      const begin = lane.waiting.shift()!;
      waiting -= 1;
      take(lane);
      // Behind the others, when it may run more.
      if (lane.waiting.length > 0 && lane.running < most.runningOfOne) turns.add(lane);
      begin();
    }
  }

  function leave(subject: string, lane: Lane): void {
    running -= 1;
    lane.running -= 1;
    if (lane.waiting.length > 0) turns.add(lane);
    else if (lane.running === 0) lanes.delete(subject);
    startNext();
  }

  return {
    async run(subject, work) {
      const lane = laneOf(subject);
      if (running < most.running && lane.running < most.runningOfOne && lane.waiting.length === 0) take(lane);
      else {
        if (waiting >= most.waiting || lane.waiting.length >= most.waitingOfOne) {
          if (lane.running === 0 && lane.waiting.length === 0) lanes.delete(subject);
          return undefined;
        }
        waiting += 1;
        await new Promise<void>((resolve) => {
          lane.waiting.push(resolve);
          if (lane.running < most.runningOfOne) turns.add(lane);
        });
      }
      try {
        return await work();
      } finally {
        leave(subject, lane);
      }
    },
  };
}
