import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openOrm, type Database } from '@community-graph/kit/database';
import { createSubgraph } from '@community-graph/kit/subgraph';
import { createLogger } from '@community-graph/kit/telemetry';
import { openTestDatabase, testClock } from '@community-graph/kit/testing';
import { migrations } from '../migrations/index.ts';
import { members } from '../src/subgraph.ts';

let database: Database;
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.close());

/** A database as the first version left it: its tables, some of its shipped rows, and the note that they are there. */
async function leaveFirstVersion(): Promise<void> {
  const orm = await openOrm({
    database,
    schema: 'members',
    entities: members.entities,
    migrations: { '0001-first': migrations['0001-first'] },
  });
  await orm.migrateUp();
  for (const statement of [
    `insert into members.organization (id, kind, name, short_name, sort_key, provenance)
       values ('municipality:101', 'MUNICIPALITY', 'Old name', 'Old name', 'old name', '[]')`,
    `insert into members.municipality
       (id, code, code4, nuts3, fk_organisation_uuid, population, population_year, fee_class)
       values ('municipality:101', '101', '0101', 'DK011', '9609b014-558d-4a45-b1c1-f37a7626bbc1', 1, 2026, 'SMALL')`,
    `insert into members.governance_body (id, kind, name, description, provenance)
       values ('body:board', 'BOARD', 'Bestyrelsen', 'Old.', '[]')`,
    `insert into members.claim (id, metric, subject, value, comparison, unit, statement, source, confidence)
       values ('claim:members-60', 'MEMBERS', 'community:os2', 60, 'EXACT', 'COUNT', 'Old.', 'source:seed-004', 'HIGH')`,
    `insert into members.seeding (id) values ('shipped')`,
  ]) {
    await orm.fork().execute(statement);
  }
  await orm.close();
}

test('a database of the first version holds the shipped rows of this one after the start', async () => {
  await leaveFirstVersion();
  const logger = createLogger('members', 'silent');
  const subgraph = await createSubgraph(members, { database, clock: testClock, logger });
  try {
    const query = `{
      organizations { totalCount }
      organization(id: "municipality:101") { name municipality { population populationOn } }
      community { bodies { name { text } } }
      claims { totalCount } }`;
    const { data, errors } = await subgraph.execute({ query, requestId: 'test-request' });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      organizations: { totalCount: 109 },
      organization: {
        name: 'Københavns Kommune',
        municipality: { population: 671_714, populationOn: '2026-01-01' },
      },
      community: {
        bodies: ['Generalforsamlingen', 'Bestyrelsen', 'Sekretariatet'].map((text) => ({ name: { text } })),
      },
      claims: { totalCount: 31 },
    });
    expect(await subgraph.orm.drift()).toBe('');
  } finally {
    await subgraph.close();
  }
});
