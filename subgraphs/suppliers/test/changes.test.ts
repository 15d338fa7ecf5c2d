import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openDesk, viewers, without, type Desk } from './support/desk.ts';
import { mutations, type Sent } from './support/mutations.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.reset());

const tables = ['supplier', 'engagement', 'engagement_declaration', 'correction', 'supplier_contact', 'source'];
const everything = async () => ({
  ...Object.fromEntries(
    await Promise.all(
      tables.map(async (table) => [table, await desk.sql(`select * from suppliers.${table} order by id`)] as const),
    ),
  ),
  remembered: await desk.sql(`select request from suppliers.remembered_change order by request`),
  audited: await desk.sql('select id from suppliers.audit_entry order by id'),
});

const entriesOf = (request: string) =>
  desk.sql<Record<string, unknown>>(
    `select * from suppliers.audit_entry where request_id = '${request}' and entity <> 'source' order by entity, id`,
  );

async function prepare({ after = [] }: Sent): Promise<void> {
  for (const [who, name, input] of after) await desk.done(who, name, input);
}

describe.each(mutations)('$name', (sent) => {
  const { name, by, input, other, writes, loser, strangers } = sent;
  beforeEach(() => prepare(sent));

  test('is audited: who, for whom, before and after', async () => {
    const request = `audit of ${name}`;
    expect(await desk.send(by, name, input, request)).toMatchObject({ codes: [], errors: [] });
    const entries = await entriesOf(request);
    expect(entries.map(({ entity }) => entity)).toEqual(writes);
    const { subject, role, supplierId, organizationId } = viewers[by];
    for (const { actor, role: actedAs, on_behalf_of: onBehalfOf, action, before, after } of entries) {
      expect({ actor, actedAs, onBehalfOf, action }).toEqual({
        actor: subject,
        actedAs: role,
        onBehalfOf: supplierId ?? organizationId,
        action: name,
      });
      const [old, now] = [before, after] as ({ version: number } | null)[];
      expect(now!.version).toBe((old?.version ?? 0) + 1);
    }
  });

  test('sent twice is made once and answered twice alike', async () => {
    const request = `retry of ${name}`;
    const first = await desk.send(by, name, { ...input, idempotencyKey: 'mine' }, request);
    expect(await desk.send(by, name, { ...input, idempotencyKey: 'mine' }, request)).toEqual(first);
    expect(first.codes).toEqual([]);
    expect(await entriesOf(request)).toHaveLength(writes.length);
    const reused = await desk.send(by, name, { ...other, idempotencyKey: 'mine' });
    expect(reused.codes).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  test('twice at once has one winner', async () => {
    const both = await Promise.all([desk.send(by, name, input), desk.send(by, name, input)]);
    expect(both.flatMap(({ codes }) => codes)).toEqual(loser);
    expect(both.flatMap(({ errors }) => errors)).toEqual([]);
  });

  test('cut off half-way leaves nothing, tells nothing, and can be sent again', async () => {
    await desk.sql(`create function suppliers.cut() returns trigger language plpgsql as
      'begin raise exception ''the wire to secret.example was cut''; end'`);
    // The last statement of every change: all of it was written by then.
    await desk.sql(`create trigger cut before update on suppliers.remembered_change
      for each row execute function suppliers.cut()`);
    const before = await everything();
    const cut = await desk.send(by, name, { ...input, idempotencyKey: 'cut' });
    await desk.sql('drop function suppliers.cut() cascade');
    expect(cut).toMatchObject({ payload: null, errors: ['INTERNAL_SERVER_ERROR'] });
    expect(await everything()).toEqual(before);
    expect(await desk.send(by, name, { ...input, idempotencyKey: 'cut' })).toMatchObject({ codes: [], errors: [] });
  });

  test('is refused to whoever lacks the scope, and nothing is written', async () => {
    const before = await everything();
    for (const viewer of [viewers.anonymous, viewers.member, without(by), without('secretariat')]) {
      expect(await desk.send(viewer, name, input)).toMatchObject({
        payload: null,
        errors: ['UNAUTHORIZED_FIELD_OR_TYPE'],
      });
    }
    expect(await everything()).toEqual(before);
  });

  test('is refused to others than those whose it is', async () => {
    const before = await everything();
    for (const [who, code] of strangers) {
      const { codes, errors } = await desk.send(who, name, input);
      expect([...codes, ...errors]).toEqual([code]);
    }
    expect(await everything()).toEqual(before);
  });
});

test('every mutation of suppliers, their contacts, engagements and corrections is tested here', async () => {
  const { __schema: schema } = await desk.ask<{ __schema: { mutationType: { fields: { name: string }[] } } }>(
    'anonymous',
    '{ __schema { mutationType { fields { name } } } }',
  );
  const names = schema.mutationType.fields.map(({ name }) => name).filter((name) => !/Credential|^erase/.test(name));
  expect(names.toSorted()).toEqual(mutations.map(({ name }) => name).toSorted());
});
