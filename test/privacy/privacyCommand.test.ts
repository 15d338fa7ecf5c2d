import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase, type Database } from '@community-graph/kit/database';
import { createSubgraph, openDoor, type Subgraph } from '@community-graph/kit/subgraph';
import { createLogger } from '@community-graph/kit/telemetry';
import { testClock } from '@community-graph/kit/testing';
import { allowedScopes, anonymous } from '@community-graph/kit/viewer';
import { members } from '@community-graph/members';
import { products } from '@community-graph/products';
import { suppliers } from '@community-graph/suppliers';
import { privacyProgram } from '../../tools/privacy/program.ts';
import { createDataPlace, type DataPlace } from '../support/dataPlace.ts';

/** Runs the program, and gives what it wrote. */
async function run(place: DataPlace, args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const [out, err]: [string[], string[]] = [[], []];
  const printer = { result: (text: string) => void out.push(text), say: (text: string) => void err.push(text) };
  const code = await privacyProgram(args, { ...place.variables, ...more }, printer);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** The periods of a process; a contact is kept longer there than a command would by default. */
const retention = { actorDays: 1825, contactDays: 550, proposalDays: 730, credentialDays: 365 };

/** Opens the three subgraphs on the database of a place, without rows of the shipped data. */
async function open(place: DataPlace): Promise<{ subgraphs: Subgraph[]; close: () => Promise<void> }> {
  const url = place.variables['DATABASE_URL'];
  const database: Database = await openDatabase(
    url === undefined
      ? { kind: 'embedded', directory: `${place.variables['DATA_DIR']}/community` }
      : { kind: 'postgres', url },
  );
  const options = { database, clock: testClock, logger: createLogger('test', 'silent'), seed: false };
  const subgraphs = [
    await createSubgraph(members, options),
    await createSubgraph(products, options),
    await createSubgraph(suppliers, options),
  ];
  return {
    // As with the setting, but without the daily run.
    subgraphs: subgraphs.map((subgraph) => ({ ...subgraph, retention })),
    async close() {
      for (const subgraph of subgraphs) await subgraph.close();
      await database.close();
    },
  };
}

const mailbox = 'secret.box@alfa.example';
const fill = `do $$ begin
  insert into suppliers.supplier (id, former_ids, name, kind, sort_key, other_names, summary, provenance)
    values ('supplier:alpha', '{}', 'Alpha', 'COMPANY', 'alpha', '{}', '{}', '[]');
  insert into suppliers.supplier_contact (id, supplier_id, function, mailbox, phone, valid_from, valid_to)
  select 'suppliercontact:alpha.' || n, 'supplier:alpha', 'Support ' || n, '${mailbox}', '12345678', '2020-01-01',
    (now() - make_interval(days => n * 100))::date from generate_series(1, 6) n;
  end $$`;

/** Writes three audit entries. */
async function write(subgraph: Subgraph): Promise<void> {
  for (const text of ['One', 'Two', 'Three']) {
    const { data, errors } = await subgraph.execute({
      query: `mutation ($input: ProposeCorrectionInput!) { proposeCorrection(input: $input) { userErrors { message } } }`,
      variables: { input: { idempotencyKey: randomUUID(), subjectId: 'supplier:alpha', field: 'name', text } },
      requestId: 'test-request',
      viewer: {
        ...anonymous,
        role: 'COORDINATOR',
        subject: 'anna.secret',
        organizationId: 'municipality:101',
        scopes: allowedScopes('COORDINATOR'),
      },
    });
    expect([errors, data]).toEqual([undefined, { proposeCorrection: { userErrors: [] } }]);
  }
}

const contacts = (place: DataPlace, expected: number) =>
  place.execute(`do $$ begin if (select count(*) from suppliers.supplier_contact) <> ${expected} then
    raise exception 'there are % contacts', (select count(*) from suppliers.supplier_contact); end if; end $$`);

/** What a command may never print. */
const secrets = /anna|secret|alfa|12345678|Support \d|Three/;

describe('the command privacy, on the database itself', () => {
  let place: DataPlace;
  let noted: string;
  beforeAll(async () => {
    place = await createDataPlace();
    const running = await open(place);
    await running.subgraphs[2]!.orm.fork().execute(fill);
    await write(running.subgraphs[2]!);
    await running.close();
  });
  afterAll(() => place.remove());

  test('finds every audit log intact', async () => {
    const { code, out, err } = await run(place, ['verify']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^members: 0 entries hold, 0 faults\n {2}head: position 0, hash none\nproducts: 0 entries hold, 0 faults\n/,
    );
    expect(out).toMatch(/suppliers: 3 entries hold, 0 faults\n {2}head: position 3, hash [0-9a-f]{64}$/);
    noted = out.slice(-64);
    expect(out).not.toMatch(secrets);
  });

  test('finds noted heads again, and says which log does not have its own', async () => {
    const other = 'f'.repeat(64);
    const args = ['verify', '--head', `suppliers=${noted}`, '--head', 'products=none', '--head', `members=${other}`];
    const { code, out, err } = await run(place, args);
    expect([code, err]).toEqual([1, 'There is 1 fault.']);
    expect(out).toMatch(
      new RegExp(
        `^members: 0 entries hold, 1 faults\n {2}HEAD_LOST ${other}: the log does not have the noted head; it was`,
      ),
    );
    expect(out.match(/HEAD_LOST/g)).toHaveLength(1);
  });

  test('counts what retention would remove, and changes nothing', async () => {
    const { code, out, err } = await run(place, ['retention', '--dry-run'], { RETENTION_CONTACT_DAYS: '450' });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('suppliers, nothing is changed:\n');
    expect(out).toContain('ended contacts (supplier_contact): 2 would be removed');
    expect(out).toContain('rejected and withdrawn projects: 0 would be removed');
    expect(out).not.toMatch(secrets);
    await contacts(place, 6);
    expect((await run(place, ['verify'])).out).toContain('suppliers: 3 entries hold');
  });

  test('removes it by the periods that are set, once, and leaves the log intact', async () => {
    const periods = { RETENTION_CONTACT_DAYS: '450' };
    const removed = await run(place, ['retention'], periods);
    expect(removed).toMatchObject({ code: 0, err: '' });
    expect(removed.out).toContain('suppliers:\n');
    expect(removed.out).toContain('ended contacts (supplier_contact): 2 removed');
    expect(removed.out).not.toMatch(secrets);
    await contacts(place, 4);
    expect((await run(place, ['retention'], periods)).out).toContain('ended contacts (supplier_contact): 0 removed');
    // The three from before, two contacts that were deleted, and the note about them.
    expect(await run(place, ['verify', '--head', `suppliers=${noted}`])).toMatchObject({
      code: 0,
      out: expect.stringContaining('suppliers: 6 entries'),
    });
  });

  test('names each fault of a log that was tampered with, and exits with 1', async () => {
    const id = (number: number) => `audit:suppliers.00000000000${number}`;
    await place.execute(`do $$ begin
      alter table suppliers.audit_entry disable trigger all;
      update suppliers.audit_entry set actor = 'bo' where id = '${id(1)}';
      delete from suppliers.audit_entry where id = '${id(2)}';
      insert into suppliers.audit_entry (id, made_at, actor, role, action, request_id, entity, subject_id)
        values ('${id(9)}', now(), 'anna.secret', 'MEMBER', 'x', 'r', 'supplier', 'supplier:alpha');
      alter table suppliers.audit_entry enable trigger all;
      end $$`);
    const { code, out, err } = await run(place, ['verify']);
    expect([code, err]).toEqual([1, 'There are 3 faults.']);
    expect(out).toContain('members: 0 entries hold, 0 faults');
    expect(out).toContain('suppliers: 4 entries hold, 3 faults');
    expect(out).toContain(`  CHANGED ${id(1)} (position 1): was changed or moved\n`);
    expect(out).toContain(`  MISSING ${id(2)} (position 2): was removed\n`);
    expect(out).toContain(`  NOT_SEALED ${id(9)}: was inserted: it has no seal\n`);
    expect(out).not.toMatch(secrets);
  });

  test.each([
    ['shortened', `(select hash from suppliers.audit_seal where position = 2)`, 2],
    ['emptied', `''`, 0],
  ])('finds a log that was %s, by its noted head alone', async (_what, hash, last) => {
    await place.execute(`do $$ begin
      set local session_replication_role = replica;
      update suppliers.audit_head set position = ${last}, hash = ${hash};
      delete from suppliers.audit_seal where position > ${last};
      delete from suppliers.audit_entry where id not in (select entry_id from suppliers.audit_seal);
      end $$`);
    const { code, out } = await run(place, ['verify', '--head', `suppliers=${noted}`]);
    expect(code).toBe(1);
    expect(out).not.toMatch(/CUT_OFF|GAP|NOT_SEALED/);
    expect(out).toContain(`  HEAD_LOST ${noted}: the log does not have the noted head`);
  });

  test('refuses a database that has not the tables of this version, and does not make them', async () => {
    await place.execute(`delete from products.migration where name = '0017-keyed-results'`);
    for (const command of ['verify', 'retention']) {
      expect(await run(place, [command])).toMatchObject({
        code: 1,
        err: expect.stringContaining('has not the tables that this version of products makes'),
      });
    }
  });
});

test('the command privacy reaches an embedded database through the process that has it open, by the periods of that process', async () => {
  const place = await createDataPlace();
  const running = await open(place);
  try {
    if (place.variables['DATABASE_URL'] !== undefined) return;
    await running.subgraphs[2]!.orm.fork().execute(fill);
    await write(running.subgraphs[2]!);
    expect(await run(place, ['verify'])).toMatchObject({ code: 1, err: expect.stringContaining('is open in process') });

    const directory = `${place.variables['DATA_DIR']}/community`;
    const doors = await Promise.all(
      running.subgraphs.map((subgraph) => openDoor(subgraph, directory, createLogger('test', 'silent'))),
    );
    expect(await run(place, ['verify'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('suppliers: 3 entries'),
    });
    const periods = { RETENTION_CONTACT_DAYS: '30' };
    const counted = await run(place, ['retention', '--dry-run'], periods);
    expect(counted.out).toContain('ended contacts (supplier_contact): 1 would be removed');
    const removed = await run(place, ['retention'], periods);
    expect(removed).toMatchObject({ code: 0, err: '' });
    expect(removed.out).toContain('ended contacts (supplier_contact): 1 removed');
    expect(await run(place, ['verify'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('suppliers: 5 entries'),
    });
    for (const close of doors) await close();
  } finally {
    await running.close();
    await place.remove();
  }
});
