import type { Cancellation } from './cancellation.ts';

/**
 * How much work each subject has in progress. Work that does not fit waits for what its subject began before, first come,
 * first served; what is larger than all that one may have begins when the subject has nothing else in progress.
 */
export interface WorkInProgress {
  /**
   * Begins work; at once, without a promise, where that is possible.
   * @param signal gives the wait up
   * @returns whether it began; then it must `end`
   */
  begin(subject: string, amount: number, signal: Cancellation | undefined): boolean | Promise<boolean>;
  end(subject: string, amount: number): void;
  /** How much of a subject's work is in progress. */
  amountOf(subject: string): number;
}

interface Waiting {
  readonly amount: number;
  began(): void;
}

interface Subject {
  /** How many pieces of work it has in progress; some amount to nothing. */
  running: number;
  inProgress: number;
  readonly queue: Set<Waiting>;
}

/** @param amountPerSubject how much one subject may have in progress */
export function createWorkInProgress(amountPerSubject: number): WorkInProgress {
  const subjects = new Map<string, Subject>();
  const fits = ({ running, inProgress }: Subject, amount: number) =>
    running === 0 || inProgress + amount <= amountPerSubject;
  const subjectOf = (name: string): Subject => {
    let subject = subjects.get(name);
    if (subject === undefined) subjects.set(name, (subject = { running: 0, inProgress: 0, queue: new Set() }));
    return subject;
  };
  const run = (subject: Subject, amount: number) => {
    subject.running += 1;
    subject.inProgress += amount;
  };
  const goOn = (name: string, subject: Subject) => {
    for (const next of subject.queue) {
      if (!fits(subject, next.amount)) break;
      subject.queue.delete(next);
      run(subject, next.amount);
      next.began();
    }
    if (subject.running === 0) subjects.delete(name);
  };
  return {
    begin(name, amount, signal) {
      if (signal?.aborted) return false;
      const subject = subjectOf(name);
      if (subject.queue.size === 0 && fits(subject, amount)) {
        run(subject, amount);
        return true;
      }
      return new Promise((resolve) => {
        const giveUp = () => {
          subject.queue.delete(waiting);
          resolve(false);
          // What stood behind it may fit.
          goOn(name, subject);
        };
        const waiting: Waiting = {
          amount,
          began() {
            signal?.removeEventListener('abort', giveUp);
            resolve(true);
          },
        };
        subject.queue.add(waiting);
        signal?.addEventListener('abort', giveUp, { once: true });
      });
    },
    amountOf: (name) => subjects.get(name)?.inProgress ?? 0,
    end(name, amount) {
      const subject = subjects.get(name)!;
      subject.running -= 1;
      subject.inProgress -= amount;
      goOn(name, subject);
    },
  };
}
