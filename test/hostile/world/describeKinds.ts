import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { awaiting } from '../awaiting.ts';
import type { Kind, Topic } from '../kind.ts';
import { kinds } from '../kinds/index.ts';
import { openWorld, victimAddress, type World, type WorldOptions } from './openWorld.ts';
import { proveKind } from './proveKind.ts';
import { victimAt, type Victim } from './victim.ts';

/** Each kind has an address of its own on loopback, so that none finds the bucket of another. */
const addressOf = (kind: Kind) => `127.1.0.${kinds.indexOf(kind) + 1}`;

/** Runs in place of those that are not waited for, to see which rules stand by now. */
const alsoAwaited = process.env['HOSTILE_AWAITING'] === '1';

/** Defines the small run of some topics: each kind once against one graph, beside a victim. */
export function describeKinds(topics: readonly Topic[], options?: WorldOptions): void {
  let world: World;
  let victim: Victim;
  beforeAll(async () => {
    world = await openWorld(options);
    victim = victimAt(victimAddress, world.place.gateway);
  });
  afterAll(async () => {
    await victim?.close();
    await world?.close();
  });

  // Addresses of loopback besides 127.0.0.1 are Linux's.
  describe.each(process.platform === 'linux' ? topics : [])('%s:', (topic) => {
    const own = kinds.filter((kind) => kind.topic === topic && (alsoAwaited || awaiting[kind.name] === undefined));
    if (own.length === 0) return;
    test.each(own.map((kind) => [kind.name, kind] as const))('%s', async (_name, kind) => {
      const { faults, replies, victimAnswers } = await proveKind(world, victim, kind, addressOf(kind));
      expect(faults).toEqual([]);
      expect(replies.length).toBeGreaterThan(0);
      expect(victimAnswers).toBeGreaterThan(0);
    });
  });
}
