import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Reply } from '../kind.ts';
import { kinds } from '../kinds/index.ts';
import { attackerAt, cutOff, type Place } from '../sending/attacker.ts';

/** What the attacker is asked to do. */
export interface AttackJob {
  /** The name of the kind. */
  readonly kind: string;
  readonly address: string;
  readonly place: Place;
  readonly seconds: number;
}

/** What the attacker sent and got. */
export interface AttackResult {
  readonly sends: number;
  /** How often it got each outcome: a status with the code of the error. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

/** A send that goes on for so long after the attack does not end, in milliseconds. */
const lateMs = 20_000;

/** Sends under way where the kind names no number. */
const usualParallel = 16;

let [bytesSent, bytesReceived] = [0, 0];
subscribe('net.client.socket', (message) => {
  const { socket } = message as { socket: Socket };
  socket.once('close', () => {
    bytesSent += socket.bytesWritten;
    bytesReceived += socket.bytesRead;
  });
});

// The program of the attackers: sends one kind again and again from one address, as many at a time as the kind says, and says in the
// end what came of it.

process.on('disconnect', () => process.exit(0));
process.once('message', (job: AttackJob) => void attack(job).then((result) => process.send?.(result)));

async function attack({ kind: name, address, place, seconds }: AttackJob): Promise<AttackResult> {
  const kind = kinds.find((each) => each.name === name)!;
  const over = new AbortController();
  void setTimeout(seconds * 1_000).then(() => over.abort());
  const attacker = attackerAt(address, place, over.signal);
  const outcomes: Record<string, number> = {};
  let sends = 0;
  const sender = async () => {
    while (!over.signal.aborted) {
      const reply = await kind.send(attacker, sends++).catch((error: Error) => cutOff(error.message));
      // What the end of the attack cut off is no outcome.
      if (over.signal.aborted && reply.status === 0) return;
      const outcome = outcomeOf(reply);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      // A refused connection must not become a loop without a pause.
      if (reply.status === 0) await setTimeout(5);
    }
  };
  const senders = Promise.all(Array.from({ length: kind.parallel ?? usualParallel }, sender));
  const late = setTimeout(seconds * 1_000 + lateMs, 'late', { ref: false });
  if ((await Promise.race([senders, late])) === 'late') throw new Error(`sends of "${name}" do not end`);
  await setTimeout(100);
  return { sends, outcomes, bytesSent, bytesReceived };
}

const outcomeOf = ({ status, codes }: Reply): string =>
  status === 0 ? 'closed' : codes.length === 0 ? String(status) : `${status} ${codes.join(', ')}`;
