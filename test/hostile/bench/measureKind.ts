import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { node, root, startChild, type Child } from '../../load/machine/children.ts';
import { watchOtherWork } from '../../load/machine/otherWork.ts';
import type { Kind } from '../kind.ts';
import type { AttackJob, AttackResult } from './attackerProcess.ts';
import { watchProcesses, type ProcessUse } from './resources.ts';
import type { Stack } from './stack.ts';
import type { VictimJob, VictimResult } from './victimProcess.ts';

/** What one kind came to. */
export interface KindResult {
  readonly kind: Kind;
  readonly attack: AttackResult;
  readonly victim: VictimResult;
  readonly processes: readonly ProcessUse[];
  /** How long processes were watched, in seconds. */
  readonly seconds: number;
  /** The names of processes that ended. */
  readonly ended: readonly string[];
  /** How many cores programs besides the bench kept busy meanwhile: above a tenth or so, times are not to be trusted. */
  readonly othersCores: number;
  /** Statements that ran in PostgreSQL two seconds after the attack; 0 where there is none. */
  readonly statementsLeft: number;
}

/** What is promised while somebody attacks. */
export interface Bounds {
  /** How long the victim may wait, p99, in milliseconds. */
  readonly victimMs: number;
  /** How much CPU any process may take, in cores. */
  readonly cores: number;
}

/** How a measurement is made. */
export interface Measuring {
  readonly seconds: number;
  readonly rate: number;
  /** The process of PostgreSQL; undefined where there is none. */
  readonly databasePid: number | undefined;
  readonly statementsLeft: () => Promise<number>;
}

/** After the attack, what it left behind may go on for so long, in milliseconds: in a database, and in the process. */
const afterMs = { database: 2_000, process: 500 };

/** A victim and an attacker that wait for their jobs. */
export interface Programs {
  readonly victim: Child;
  readonly attacker: Child;
}

/** Starts both; the attacker runs behind all others, as if on a machine of its own. They can start while what a kind left behind ends. */
export const startPrograms = (): Programs => ({
  victim: program('victimProcess.ts'),
  attacker: program('attackerProcess.ts', 'nice', '-n', '19'),
});

/**
 * Attacks a stack in one way while a victim asks at another address.
 * @param programs which end with it
 * @param meanwhile called when the attack is over, while what it left behind may go on
 */
export async function measureKind(
  stack: Stack,
  { kind, address }: { readonly kind: Kind; readonly address: string },
  measuring: Measuring,
  { victim, attacker }: Programs,
  meanwhile: () => void,
): Promise<KindResult> {
  const { place } = stack;
  const { seconds, rate } = measuring;
  try {
    await startVictim(victim, place.gateway, rate);
    const use = watchProcesses(pidsOf(stack, measuring));
    const otherWork = watchOtherWork();
    const beganAt = performance.now();
    const attack = await attacker.ask<AttackResult>({ kind: kind.name, address, place, seconds } satisfies AttackJob);
    await setTimeout(200);
    const [processes, othersCores] = [use(), otherWork()];
    const watched = (performance.now() - beganAt) / 1_000;
    const got = await victim.ask<VictimResult>({ ask: 'stop' });
    meanwhile();
    await setTimeout(measuring.databasePid === undefined ? afterMs.process : afterMs.database);
    const ended = [...stack.processes].filter(([, child]) => child.hasEnded()).map(([name]) => name);
    return {
      kind,
      attack,
      victim: got,
      processes,
      seconds: watched,
      ended,
      othersCores,
      statementsLeft: await measuring.statementsLeft(),
    };
  } finally {
    await Promise.all([victim.stop(), attacker.stop()]);
  }
}

/** Measures the victim alone: the floor of what it waits for. */
export async function measureAlone(
  stack: Stack,
  measuring: Measuring,
): Promise<{ victim: VictimResult; processes: readonly ProcessUse[] }> {
  const victim = program('victimProcess.ts');
  try {
    await startVictim(victim, stack.place.gateway, measuring.rate);
    const use = watchProcesses(pidsOf(stack, measuring));
    await setTimeout(measuring.seconds * 1_000);
    const processes = use();
    return { victim: await victim.ask<VictimResult>({ ask: 'stop' }), processes };
  } finally {
    await victim.stop();
  }
}

/** Resolves when the victim has begun to ask. */
const startVictim = (victim: Child, origin: string, rate: number): Promise<unknown> =>
  victim.ask({ origin, address: '127.0.0.2', rate } satisfies VictimJob);

/** Why a result breaks the bounds; empty where they hold. */
export function brokenBounds({ victim, processes, seconds, ended }: KindResult, bounds: Bounds): string[] {
  return [
    ...(ended.length > 0 ? [`ended: ${ended.join(', ')}`] : []),
    ...(victim.wrong > 0 ? [`${victim.wrong} of ${victim.asked} answers were missing or wrong`] : []),
    ...(victim.p99 > bounds.victimMs ? [`the victim waited ${victim.p99.toFixed(0)} ms`] : []),
    ...processes
      .filter(({ name, cpuSeconds }) => name !== 'postgres' && cpuSeconds / seconds > bounds.cores)
      .map(({ name, cpuSeconds }) => `${name} took ${(cpuSeconds / seconds).toFixed(2)} cores`),
  ];
}

const pidsOf = ({ processes }: Stack, { databasePid }: Measuring): ReadonlyMap<string, number> =>
  new Map([
    ...[...processes].map(([name, { pid }]) => [name, pid] as const),
    ...(databasePid === undefined ? [] : [['postgres', databasePid] as const]),
  ]);

/** A program of the bench. */
function program(file: string, ...before: readonly string[]): Child {
  const [command, ...args] = [...before, node, join(root, 'test/hostile/bench', file)];
  return startChild([command!, ...args], { role: 'load', pinning: { cores: {}, description: '' } });
}
