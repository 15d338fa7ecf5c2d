import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { checkAudit, summarizeAudit } from '../changing/index.ts';
import type { Retention } from '../config/index.ts';
import type { RetentionReport } from '../privacy/index.ts';
import type { Subgraph } from '../subgraph/index.ts';
import { anonymous, type Viewer } from '../viewer/index.ts';
import type { TestSubgraph } from './testSubgraph.ts';

/** What the tests of privacy need of a subgraph. */
export interface PrivacySubject {
  /** Its name, also that of its PostgreSQL schema. */
  readonly name: string;
  /** The mutation that erases an actor. */
  readonly eraseActor: string;
  readonly open: () => Promise<TestSubgraph>;
  /** The name of a mutation that keeps a text, one entry of the audit log for each call besides those of sources. */
  readonly writes: string;
  /** Its input, without a key. */
  readonly input: (text: string, number: number) => object;
  /** Who may send it, whatever the subject. */
  readonly writer: Viewer;
  /** The names of its rules of retention besides stored results and actors. */
  readonly rules: readonly string[];
}

/** The periods that tests set, in days: the defaults. */
export const retentionDays: Retention = { actorDays: 1825, contactDays: 365, proposalDays: 730, credentialDays: 365 };

/** A report of retention that found nothing. */
export const nothingRemoved = (rules: readonly string[]): RetentionReport =>
  Object.fromEntries(['stored results', 'actors', ...rules].map((rule) => [rule, 0]));

/** Every fault of the audit log of a subgraph. */
export const auditFaults = async ({ name, orm }: Pick<Subgraph, 'name' | 'orm'>) =>
  (await summarizeAudit((after) => checkAudit(orm.fork(), name, after))).faults;

const eraser: Viewer = { ...anonymous, role: 'SECRETARIAT', subject: 'dorte', scopes: ['privacy:erase', 'audit:read'] };

/** Defines the tests of what every subgraph keeps of actors: erasure by the secretariat, and retention. */
export function describePrivacy({ name, eraseActor, open, writes, input, writer, rules }: PrivacySubject): void {
  let running: TestSubgraph;
  beforeAll(async () => {
    running = await open();
  });
  afterAll(() => running.close());

  let number = 0;
  const rows = <Row>(statement: string) => running.subgraph.orm.fork().execute<Row[]>(statement);
  const entries = () => rows<Record<string, unknown>>(`select * from ${name}.audit_entry order by id`);
  const send = async (mutation: string, type: string, selection: string, given: object, viewer: Viewer) => {
    number += 1;
    const { data, errors } = await running.subgraph.execute({
      query: `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ${selection} userErrors { code path } } }`,
      variables: { input: { idempotencyKey: `privacy ${number}`, ...given } },
      requestId: 'test-request',
      viewer,
    });
    if (errors) throw new Error(JSON.stringify(errors));
    return data!['done'] as { erasure?: object | null; userErrors: { code: string; path: string[] }[] };
  };
  const write = async (subject: string, text: string) => {
    const type = `${writes[0]!.toUpperCase()}${writes.slice(1)}Input`;
    const { userErrors } = await send(writes, type, '', input(text, number), { ...writer, subject });
    expect(userErrors).toEqual([]);
  };
  const erase = (actor: string, more: object = {}, viewer = eraser) => {
    const selection = 'erasure { auditEntries storedResults contacts isComplete }';
    return send(eraseActor, 'EraseActorInput', selection, { actor, reason: 'Letter 12.', ...more }, viewer);
  };

  describe(`an actor who is erased from ${name}`, () => {
    const anna = 'anna.unique';

    test('is gone from the audit log, as an actor and as a whole word of values; the entries and the chain stay', async () => {
      await write(anna, 'The first.');
      await write('bo', `ANNA.UNIQUE (not ${anna}ly) said so.`);
      await write('bo', `It was ${anna}ly said.`);
      const before = await entries();
      const named = before.filter((entry) => /anna\.unique\b/i.test(JSON.stringify(entry)));
      const { erasure, userErrors } = await erase(anna);
      expect([erasure, userErrors]).toEqual([
        { auditEntries: named.length, storedResults: 1, contacts: 0, isComplete: true },
        [],
      ]);
      const after = await entries();
      const log = JSON.stringify(after);
      expect(log).not.toMatch(/anna\.unique\b/i);
      expect(log).toContain(`It was ${anna}ly said.`);
      expect(after.slice(0, -1).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      expect(after.at(-1)).toMatchObject({
        actor: 'dorte',
        action: eraseActor,
        entity: 'erasure',
        after: { kind: 'ACTOR', reason: 'Letter 12.', auditEntries: named.length },
      });
      expect(await auditFaults(running.subgraph)).toEqual([]);
    });

    test('is seen in the log as erased, and is found by no filter', async () => {
      await write('carl.unique', 'Something.');
      await erase('carl.unique');
      const { data } = await running.subgraph.execute({
        query: `{ last: ${name}Audit(last: 2, filter: { action: { eq: "${writes}" } }) { nodes { actor isActorErased } }
          own: ${name}Audit(filter: { actor: { eq: "carl.unique" } }) { totalCount } }`,
        requestId: 'test-request',
        viewer: eraser,
      });
      const { last, own } = data as { last: { nodes: object[] }; own: object };
      expect(last.nodes).toContainEqual({ actor: null, isActorErased: true });
      expect(own).toEqual({ totalCount: 0 });
    });

    test('has nothing left the second time, which writes no entry', async () => {
      await write('eva.unique', 'Something else.');
      await erase('eva.unique');
      const before = await entries();
      expect(await erase('eva.unique')).toEqual({
        erasure: { auditEntries: 0, storedResults: 0, contacts: 0, isComplete: true },
        userErrors: [],
      });
      expect(await entries()).toEqual(before);
    });

    test('is not named in the reason, and needs the secretariat and its scope', async () => {
      expect(await erase('finn.unique', { reason: 'Finn.Unique asked.' })).toEqual({
        erasure: null,
        userErrors: [{ code: 'INVALID', path: ['input', 'reason'] }],
      });
      for (const viewer of [
        { ...eraser, scopes: ['audit:read' as const] },
        { ...eraser, role: 'COORDINATOR' as const, organizationId: 'municipality:101' },
      ]) {
        await expect(erase('finn.unique', {}, viewer)).rejects.toThrow('UNAUTHORIZED');
      }
    });
  });

  describe(`what ${name} kept long enough of actors`, () => {
    /** More than two batches. */
    const old = 450;
    beforeEach(async () => {
      // An entry is sealed with its moment, so old ones are written and none is made older.
      await rows(`insert into ${name}.audit_entry
          (id, made_at, actor, role, on_behalf_of, action, request_id, entity, subject_id)
        select 'audit:${name}.' || lpad(nextval('${name}.audit_entry_number')::text, 12, '0'), now() - interval '1826 days',
          case when n = 0 then 'retention' else 'old-clerk' end, case when n = 0 then 'SYSTEM' else 'COORDINATOR' end,
          'municipality:101', 'reportUsage', 'request', 'usage', 'usage:' || n
        from generate_series(0, ${old}) n`);
      await rows(`update ${name}.remembered_change set made_at = now() - interval '25 hours'`);
    });

    test('is counted by a dry run, which changes nothing', async () => {
      const results = (await rows(`select from ${name}.remembered_change`)).length;
      const before = await entries();
      const counted = await running.subgraph.retain(retentionDays, { dryRun: true });
      expect(counted).toEqual({ ...nothingRemoved(rules), actors: old, 'stored results': results });
      expect(await entries()).toEqual(before);
      expect(await rows(`select from ${name}.remembered_change`)).toHaveLength(results);
      await running.subgraph.retain(retentionDays);
    });

    test('goes, in several transactions that are audited as the system’s; the rest of the entries and the chain stay', async () => {
      const before = await entries();
      const { actors } = await running.subgraph.retain(retentionDays);
      expect(actors).toBe(old);
      const after = await entries();
      expect(JSON.stringify(after)).not.toContain('old-clerk');
      const kept = after.slice(0, before.length);
      const withoutActor = ({
        actor: _actor,
        salt: _salt,
        salts: _salts,
        erased: _erased,
        ...entry
      }: object & {
        readonly [field: string]: unknown;
      }) => entry;
      expect(kept.map(withoutActor)).toEqual(before.map(withoutActor));
      const named = (log: typeof after) => log.filter(({ actor }) => actor !== null && actor !== 'old-clerk');
      expect(named(kept).map(({ id }) => id)).toEqual(named(before).map(({ id }) => id));
      expect(after.slice(before.length)).toMatchObject(
        [200, 200, 50].map((count) => ({
          actor: 'retention',
          role: 'SYSTEM',
          after: { kind: 'RETENTION', rows: count },
        })),
      );
      expect(await auditFaults(running.subgraph)).toEqual([]);
      expect(await running.subgraph.retain(retentionDays)).toEqual(nothingRemoved(rules));
    });

    test('is no entry or stored result that is younger than its period', async () => {
      await running.subgraph.retain(retentionDays);
      await write('gry.unique', 'A young entry.');
      const before = await entries();
      expect(await running.subgraph.retain(retentionDays)).toEqual(nothingRemoved(rules));
      expect(await entries()).toEqual(before);
    });
  });
}
