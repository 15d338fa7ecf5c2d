import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { attackerAt } from './sending/attacker.ts';
import { rawPost } from './sending/raw.ts';
import { openWorld, victimAddress, type World } from './world/openWorld.ts';
import { victimAt, type Victim } from './world/victim.ts';

const server = process.env['TEST_DATABASE_URL'];

/** Reads of each subgraph that wait as long as the tables are locked. */
const reads = [
  ['members', '{organizations(first:100){nodes{name}}}'],
  ['products', '{products(first:1,filter:{usages:{some:{status:{eq:PILOT}}}}){totalCount}}'],
  ['suppliers', '{suppliers(first:100){nodes{engagements(first:5){totalCount}}}}'],
  ['all three', '{search(query:"kommune",first:100){nodes{node{id}}}}'],
] as const;

/** Only on a server can a statement be stopped: an embedded database runs one after the other in the same thread. */
const onServer = server ? describe : describe.skip;

onServer('a statement whose client has left', () => {
  let world: World;
  let victim: Victim;
  let locks: pg.Client;
  beforeAll(async () => {
    world = await openWorld();
    victim = victimAt(victimAddress, world.place.gateway);
    const url = new URL(server!);
    url.pathname = `/${world.database.name}`;
    locks = new pg.Client({ connectionString: url.href });
    await locks.connect();
  });
  afterAll(async () => {
    await locks?.query('rollback');
    await locks?.end();
    await victim?.close();
    await world?.close();
  });

  /** How many statements wait for the locked tables. */
  const waiting = async () => {
    const { rows } = await locks.query<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return rows[0]!.count;
  };

  test.each(reads)('is cancelled in the database while it waits there: %s', async (_subgraph, query) => {
    await locks.query('begin');
    await locks.query(
      `lock table members.organization, products.product, products.usage, suppliers.supplier, suppliers.engagement
       in access exclusive mode`,
    );
    const attack = async () => {
      const over = new AbortController();
      const attacker = attackerAt('127.1.9.1', world.place, over.signal);
      const sockets = await Promise.all(Array.from({ length: 3 }, () => attacker.socket()));
      for (const [index, socket] of sockets.entries()) {
        socket.write(rawPost(JSON.stringify({ query: `${query} # ${index} ${world.place.salt}` })));
      }
      while ((await waiting()) === 0) await setTimeout(10);
      const before = await waiting();
      over.abort();
      // The tables stay locked: what waits no more was cancelled.
      while ((await waiting()) > 0) await setTimeout(10);
      return before;
    };
    const attacked = attack();
    expect(await victim.during(attacked)).toBeGreaterThan(0);
    expect(await attacked).toBeGreaterThan(0);
    await locks.query('rollback');
    expect(world.sockets.open('127.1.9.1')).toBe(0);
  });
});
