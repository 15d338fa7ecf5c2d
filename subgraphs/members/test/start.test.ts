import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Database } from '@community-graph/kit/database';
import { createSubgraph, type Subgraph } from '@community-graph/kit/subgraph';
import { createLogger } from '@community-graph/kit/telemetry';
import { openTestDatabase, testClock } from '@community-graph/kit/testing';
import { members } from '../src/subgraph.ts';

let database: Database;
let running: Subgraph[];
beforeEach(async () => {
  database = await openTestDatabase();
  running = [];
});
afterEach(async () => {
  for (const subgraph of running) await subgraph.close();
  await database.close();
});

async function start(): Promise<Subgraph> {
  const logger = createLogger('members', 'silent');
  const subgraph = await createSubgraph(members, { database, clock: testClock, logger });
  running.push(subgraph);
  return subgraph;
}
const countOf = async (subgraph: Subgraph) => {
  const { data } = await subgraph.execute({ query: '{ organizations { totalCount } }', requestId: 'test-request' });
  return data;
};
const shipped = { organizations: { totalCount: 109 } };

describe('starting members', () => {
  test('on an empty database fills it with the shipped data', async () => {
    expect(await countOf(await start())).toEqual(shipped);
  });

  test('a second time leaves what is there alone, changes included', async () => {
    const first = await start();
    await first.orm.fork().execute(`update members.organization set name = 'Changed' where id = 'municipality:101'`);
    await first.orm.fork().execute(`delete from members.membership`);
    const { data } = await (
      await start()
    ).execute({ query: '{ organization(id: "municipality:101") { name isMember } }', requestId: 'test-request' });
    expect(data).toEqual({ organization: { name: 'Changed', isMember: false } });
  });
});

// An embedded database serves one process.
(process.env['TEST_DATABASE_URL'] ? describe : describe.skip)('starting members in several processes at once', () => {
  test('comes up in all of them, and fills the database once', async () => {
    const started = await Promise.all([start(), start(), start()]);
    expect(await Promise.all(started.map(countOf))).toEqual([shipped, shipped, shipped]);
  });
});
