import { setTimeout } from 'node:timers/promises';
import type { Counts, Kind, Reply } from '../kind.ts';
import { attackerAt } from '../sending/attacker.ts';
import { statementsLeft } from './statementsLeft.ts';
import type { Victim } from './victim.ts';
import type { World } from './openWorld.ts';

/** After so long an attack ends by itself, in milliseconds: what the server has not ended by then it does not end. */
const longestAttackMs = 15_000;

/** What an attack came to; `faults` is empty where its rule held. */
export interface Proof {
  readonly faults: readonly string[];
  readonly replies: readonly Reply[];
  readonly victimAnswers: number;
}

/**
 * Attacks a world in one way, beside a victim, and compares what came of it with the kind's rule and counts. Where requests
 * pay, it attacks once more with an empty bucket.
 * @param address the attacker's, which no other attack has had
 * @throws when the victim is not answered rightly
 */
export async function proveKind(world: World, victim: Victim, kind: Kind, address: string): Promise<Proof> {
  const { sends, parallel } = kind.small ?? { sends: 2, parallel: 2 };
  world.budget.reset();
  const first = await attack(world, victim, kind, { address, sends, parallel, from: 0 });
  const paid = world.budget.spent() / sends;
  const faults = [
    ...first.replies.flatMap((reply) => kind.rule.fault(reply) ?? []),
    ...(Object.keys(kind.counts) as (keyof Counts)[])
      .filter((name) => first.perSend[name] > kind.counts[name]!)
      .map((name) => `${name}: ${first.perSend[name]} for each send, at most ${kind.counts[name]} are right`),
    ...(await left(world, address)),
  ];
  if (kind.rule.pays !== undefined) {
    const isRefused = first.replies.every(({ codes }) => codes[0] === 'COST_LIMIT_EXCEEDED');
    if (paid < kind.rule.pays && !isRefused)
      faults.push(`paid ${paid} for each send, at least ${kind.rule.pays} is right`);
    faults.push(...(await refusedWhenEmpty(world, victim, kind, address)));
  }
  return { faults: [...new Set(faults)], replies: first.replies, victimAnswers: first.victimAnswers };
}

/** What goes through although the bucket is empty. */
async function refusedWhenEmpty(world: World, victim: Victim, kind: Kind, address: string): Promise<string[]> {
  await world.budget.empty();
  const again = await attack(world, victim, kind, { address, sends: 2, parallel: 1, from: 1_000 });
  const { statements, calls } = again.perSend;
  return [
    ...again.replies
      .filter(({ status, head }) => status !== 429 && head !== 'left')
      .map(({ status, head }) => `with an empty bucket the answer is ${status} ${head.slice(0, 200)}`),
    ...(statements + calls > 0 ? [`with an empty bucket it runs ${statements} statements, ${calls} calls`] : []),
    ...(await left(world, address)),
  ];
}

interface Attack {
  readonly address: string;
  readonly sends: number;
  readonly parallel: number;
  /** The number of the first send. */
  readonly from: number;
}

async function attack(world: World, victim: Victim, kind: Kind, { address, sends, parallel, from }: Attack) {
  const over = new AbortController();
  const timer = globalThis.setTimeout(() => over.abort(), longestAttackMs);
  const attacker = attackerAt(address, world.place, over.signal);
  const [before, writtenBefore] = [world.count(), world.sockets.written(address)];
  world.calls.length = 0;
  const replies: Reply[] = [];
  let next = 0;
  const sender = async () => {
    while (next < sends && !over.signal.aborted) replies.push(await kind.send(attacker, from + next++));
  };
  const all = Promise.all(Array.from({ length: parallel }, sender));
  const victimAnswers = await victim.during(all);
  await all;
  clearTimeout(timer);
  over.abort();
  await settled(world, address);
  const after = world.count();
  const each = (amount: number) => Math.max(0, amount) / sends;
  return {
    replies,
    victimAnswers,
    perSend: {
      statements: each(after.statements - before.statements),
      calls: each(world.calls.filter((id) => !victim.sent(id)).length),
      lookUps: each(after.lookUps - before.lookUps),
      bytes: each(world.sockets.written(address) - writtenBefore),
    },
  };
}

/** Waits until the server has noticed that the attacker is gone, as long as it may take to notice. */
async function settled(world: World, address: string): Promise<void> {
  for (let look = 0; look < 100 && (await left(world, address)).length > 0; look += 1) await setTimeout(20);
}

async function left(world: World, address: string): Promise<string[]> {
  const [connections, statements] = [world.sockets.open(address), await statementsLeft(world.database)];
  return [
    ...(connections > 0 ? [`${connections} connections are left`] : []),
    ...(statements > 0 ? [`${statements} statements still run`] : []),
  ];
}
